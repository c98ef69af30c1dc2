import type { Meant, NotUnderstood } from '../../dialogs/learning/not-understood.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import { wordsAlone } from '../../dialogs/understanding/words-alone.js';
import type { AnswerValue, Locale } from '../../dialogs/vocabulary.js';

/** An answer that led to no value, and where it was given. */
export interface GivenAnswer extends NotUnderstood {
  readonly conversationId: string;
  readonly version: number;
  readonly question: CompiledQuestion;
  /** Its words as they may be shown; empty where nothing may. */
  readonly covered: string;
}

/** Answers to one question in the same words. */
export interface AnswerGroup {
  /** Covered, without capitals, fillers and the marks around them. */
  readonly words: string;
  readonly count: number;
  /** Why they led to no value: the commonest code. */
  readonly code: string;
  /** They may be made a synonym: they are short, all of them is shown, and the question knows synonyms. */
  readonly mayAdd: boolean;
  /** What they turned out to mean, the commonest first. */
  readonly meant: readonly { readonly value: string; readonly by: Meant['by']; readonly count: number }[];
  /** Where they were said, some of them. */
  readonly conversations: readonly string[];
}

/** Answers to one question of one version in one language that were not understood. */
export interface QuestionGroup {
  readonly questionId: string;
  readonly version: number;
  readonly locale: Locale;
  readonly question: CompiledQuestion;
  readonly count: number;
  /** Apart from these: what the machine did not hear. */
  readonly unheard: number;
  /** Answers whose words are not shown, for too few said the same. */
  readonly hidden: number;
  /** The commonest first. */
  readonly answers: readonly AnswerGroup[];
}

const mostAnswers = 100;
const mostConversations = 50;
const longestShown = 200;
/** Longer words are no name of a choice. */
const longestSynonym = 40;
/** What so many parties said in the same words tells nobody who one of them is. */
const enoughToShow = 3;

/** Answers by question, and in it by their words. Words are shown covered; where a question asks for what is personal, only what several said. */
export function groupAnswers(given: readonly GivenAnswer[]): readonly QuestionGroup[] {
  return grouped(given, ({ version, questionId, locale }) => `${version} ${questionId} ${locale}`)
    .flatMap((all) => questionGroup(all))
    .toSorted((one, other) => other.count - one.count || other.unheard - one.unheard);
}

function questionGroup(all: readonly GivenAnswer[]): readonly QuestionGroup[] {
  const [first] = all;
  if (!first) return [];
  const { questionId, version, locale, question } = first;
  const said = all.filter(({ isUnheard }) => !isUnheard);
  const groups = grouped(said, (one) => wordsAlone(one.covered, locale)).map(answerGroup);
  const shown = groups.filter((one) => one.words !== '' && (isListed(question) || one.parties >= enoughToShow));
  const hidden = said.length - shown.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      questionId,
      version,
      locale,
      question,
      count: said.length,
      unheard: all.length - said.length,
      hidden,
      answers: shown
        .toSorted((one, other) => other.count - one.count || other.meant.length - one.meant.length)
        .slice(0, mostAnswers)
        .map(({ parties: _, ...one }) => one),
    },
  ];
}

/** Whether the script lists what may be answered. Every other question asks for something of the party’s own. */
function isListed({ type }: Pick<CompiledQuestion, 'type'>): boolean {
  return type === 'choice' || type === 'multi-choice' || type === 'yes-no';
}

function answerGroup(same: readonly GivenAnswer[]): AnswerGroup & { readonly parties: number } {
  const [first] = same;
  const words = first ? wordsAlone(first.covered, first.locale) : '';
  const conversations = [...new Set(same.map(({ conversationId }) => conversationId))];
  const hints = same.flatMap(({ meant, question }) => {
    const value = listedValue(question.type, meant?.value);
    return value === undefined || meant === undefined ? [] : [{ value, by: meant.by }];
  });
  return {
    words: words.slice(0, longestShown),
    count: same.length,
    code: commonest(same.map(({ code }) => code)),
    mayAdd: first !== undefined && isListed(first.question) && words.length <= longestSynonym && !/[*\d]/u.test(words),
    meant: grouped(hints, ({ value, by }) => `${value} ${by}`)
      .flatMap((alike) => (alike[0] ? [{ ...alike[0], count: alike.length }] : []))
      .toSorted((one, other) => byWhom(one.by) - byWhom(other.by) || other.count - one.count),
    conversations: conversations.slice(0, mostConversations),
    parties: conversations.length,
  };
}

/** A person’s word counts for more than what the party said after it. */
const byWhom = (by: Meant['by']) => (by === 'person' ? 0 : 1);

/** The value as synonyms name it; undefined for several at once, and where the script lists none: it is the party's own. */
export function listedValue(type: CompiledQuestion['type'], value: AnswerValue | undefined): string | undefined {
  if (!isListed({ type })) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length === 1 ? String(value[0]) : undefined;
}

function commonest(codes: readonly string[]): string {
  const [most] = grouped(codes, (code) => code).toSorted((one, other) => other.length - one.length);
  return most?.[0] ?? '';
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
