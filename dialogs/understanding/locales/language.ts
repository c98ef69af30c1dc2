import type { AnswerType, Clarity, Intent, ToldExclusion } from '../../vocabulary.js';
import type { OrganizationOnFile } from '../answer.js';
import type { Events } from '../events/event-words.js';

/** Words by which a party says what they want instead of answering. */
export interface IntentCue {
  readonly intent: Intent;
  /** The reason code, where one intent is voiced for several reasons; otherwise the intent itself. */
  readonly code?: string;
  readonly words: RegExp;
  /** They are the whole wish: what else stands in their clause belongs to the answer. */
  readonly alone?: true;
  /** The same words inside these are something else. */
  readonly unless?: RegExp;
  /** They answer such a question: 换号了 when asked whether the number changed. */
  readonly unlessAsked?: RegExp;
}

/** Words by which somebody says that a party must not be contacted by a machine any more. */
export interface ExclusionCue {
  readonly exclusion: ToldExclusion;
  /**
   * Whom they say it of: who speaks; the party, whoever speaks; somebody, who is the party unless the party speaks; or
   * somebody of their family, who is the party unless the party speaks.
   */
  readonly of: 'speaker' | 'party' | 'somebody' | 'kin';
  /** They may mean something else: 不在了 may be out of the house. */
  readonly unsure?: true;
  readonly words: RegExp;
  /** The same words inside these are something else. */
  readonly unless?: RegExp;
}

/** How a language tells what bars contact. */
export interface ExclusionCues {
  /** Without any of these nothing of the kind is told. */
  readonly hint: RegExp;
  /** What comes before, or after, where it only might be so or is asked. */
  readonly supposed: RegExp;
  readonly supposedAfter: RegExp;
  readonly cues: readonly ExclusionCue[];
}

/** Words by which a party leaves an answer out, blurs it, dodges it or refuses it. */
export interface DoubtCue {
  readonly clarity: Extract<Clarity, 'omitted' | 'unclear' | 'evasive' | 'refused'>;
  readonly code: string;
  readonly words: RegExp;
}

/** Words by which a clause speaks of a value without telling it as the party's own of now. */
export interface Frame {
  readonly code:
    | 'negated'
    | 'only-wished'
    | 'told-by-another'
    | 'other-person'
    | 'of-the-past'
    | 'taken-back'
    | 'wrong-basis';
  readonly words: RegExp;
  readonly types: ReadonlySet<AnswerType>;
  /** Asked about these it is the answer: "what did you do before?" */
  readonly unlessAsked?: RegExp;
  /** Only answers to these are so framed. */
  readonly onlyAsked?: RegExp;
  /** More than its own clause: all `before` it ("5,000, just kidding"), or the `whole` answer ("if I get it, 5,000"). */
  readonly reach?: 'before' | 'whole';
}

/** Which way an answer to a yes-no question points. `hedged` points one way without committing, `both` points two ways. */
export interface Polarity {
  readonly points: 'yes' | 'no' | 'both' | 'hedged' | 'nowhere';
  readonly code: string;
  readonly words: string;
}

/** Another way to say a choice: a choice that `means` this is named by an answer that `says` that. */
export interface Paraphrase {
  readonly means: RegExp;
  readonly says: RegExp;
  /** Yields to another choice that the same words name more closely: 我弟弟 is a sibling before a relative. */
  readonly broad?: true;
  /** Says so only in answer to such a question. */
  readonly asked?: (question: string) => boolean;
}

/** What was asked, and how its yes and its no sound when they are told in other words than the question's. */
export interface Telling {
  readonly asked: RegExp;
  readonly yes?: RegExp;
  readonly no?: RegExp;
  /** What is still to come answers it too. */
  readonly ahead?: true;
}

/** How somebody else answers when a person is asked for. */
export interface AnotherSpeaks {
  /** Whether the question is if the person asked for is speaking. */
  readonly isAsked: (question: string) => boolean;
  /** The person asked for is away. */
  readonly away: RegExp;
  /** Whoever speaks says who they are instead. */
  readonly introduced: RegExp;
}

/** How a name that was heard stands to the names on file. */
export interface Likeness {
  readonly stands: 'same' | 'maybe' | 'other' | 'vague' | 'left';
  readonly code: string;
  readonly words: string;
}

/** What most values tell: a time, an amount, or what somebody works as and for whom. */
export type Subject = 'time' | 'amount' | 'work';

/** How choices are named without their labels. */
export interface ChoiceWords {
  /** The place in the list, from 0; -1 is the last. */
  readonly ordinals: readonly { readonly place: number; readonly words: RegExp }[];
  /** The key when it is said or typed alone. */
  readonly key: RegExp;
  readonly keyDigits: Readonly<Record<string, string>>;
  readonly paraphrases: readonly Paraphrase[];
  /** What speaks of a choice, or of several, without telling which: "I drive a truck" names a trade, not for whom. */
  readonly bordering: readonly Paraphrase[];
  /** How the largest part is told where the question is for that, and words of a clause that tell of another part. */
  readonly mainPart?: {
    readonly asked: (question: string) => boolean;
    readonly says: RegExp;
    readonly less: RegExp;
  };
  /** Words which directly before a label take it back. */
  readonly negator: RegExp;
  /** Whether a label is said without being chosen: 公司 in 腾讯公司, "company" in "same company, new team". */
  readonly onlyMentioned: (before: string, word: string, after: string, question: string) => boolean;
  /**
   * What the party is to somebody who is theirs, where the question is for that: 他是我儿子 makes the party 父母.
   * @returns undefined where the answer tells no such thing.
   */
  readonly seenFrom?: (text: string, question: string) => string | undefined;
  /** Words by which one choice holds only for a time or in part. */
  readonly shifting: RegExp;
  /** Opens an answer that claims more than one, whichever it goes on to name: "both, I got a day job and …". */
  readonly several: RegExp;
  readonly all: RegExp;
  readonly none: RegExp;
  readonly yesLabel: RegExp;
  readonly noLabel: RegExp;
}

/** What is known of one language: adding a locale is one folder that exports this, and one line in the registry. */
export interface Language {
  readonly intents: readonly IntentCue[];
  /** How somebody says that the party died, is in bankruptcy or has an attorney. */
  readonly exclusions: ExclusionCues;
  readonly doubts: readonly DoubtCue[];
  /** The first that is met counts. */
  readonly frames: readonly Frame[];
  /** The clauses of an answer, also where a turn such as "but now" has no mark before it. */
  readonly tellingClauses: (text: string) => readonly string[];
  /** Words that show what is spoken of where no value is told: "when my son was born". */
  readonly speaksOf: Readonly<Record<Subject, RegExp>>;
  /** What speaks of the matter of a question, in no word of it: 喘不过气来 to 有压力吗. */
  readonly bearsOn?: readonly { readonly asked: RegExp; readonly says: RegExp }[];
  /** Words that govern a value without committing it. */
  readonly hedge: RegExp;
  readonly fillers: RegExp;
  /** A role, place or text that says nothing. */
  readonly vague: { readonly role: RegExp; readonly address: RegExp; readonly text: RegExp };
  /** Questions for what the party does at work. */
  readonly workAsked: RegExp;
  /** So few words that a line of work may be all they name; who says more describes something. */
  readonly fewWords: RegExp;
  /** Questions for what the party has to do, words that see no duty, and answers that they were never told of it. */
  readonly duty: { readonly asked: RegExp; readonly denied: RegExp; readonly untold: RegExp };
  readonly unchanged: RegExp;
  readonly changed: RegExp;
  readonly choice: ChoiceWords;
  readonly events: Events;
  readonly anotherSpeaks: AnotherSpeaks;
  /** Splits text into the units that two texts are compared by. */
  readonly contentWords: (text: string) => readonly string[];
  /** `asked` is what was last put to the party, where that was a probe in other words than the question's. */
  readonly polarity: (text: string, question: string, asked?: string) => Polarity;
  /** The name said in a sentence, without the sentence. */
  readonly organizationIn: (text: string) => string;
  /** `question` tells whether an agency that only pays is asked for. */
  readonly likeness: (text: string, onFile: OrganizationOnFile | undefined, question?: string) => Likeness;
}
