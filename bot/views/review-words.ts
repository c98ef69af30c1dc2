import { shown } from '../../dialogs/engine/asking/ask.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import type { CompiledQuestion, Script } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import type { AskedWords } from './asked-words.js';
import { onFileShown } from './on-file-shown.js';
import { questionIn } from './question-in.js';

/** All that a review has words for, in one language. */
export interface ReviewWords {
  readonly goal?: string;
  /** As it was first put to the party, or would have been. */
  readonly question?: string;
  /** In what words it was put after that, in order. */
  readonly probes?: readonly string[];
  readonly value?: string;
  /** What stands on file; only once the review is claimed. */
  readonly onFile?: string;
  readonly choices?: Choices;
  /** What was read back and not confirmed: each item with its value. */
  readonly items?: readonly ReadBackItem[];
}

/** One item of what was read back. */
export interface ReadBackItem {
  readonly questionId: string;
  readonly type?: string;
  readonly name: string;
  readonly value: string;
  readonly onFile?: string;
  readonly choices?: Choices;
}

type Choices = readonly { readonly id: string; readonly label: string }[];

/** What the words of a review are made of. */
interface WordsFrom {
  readonly script: Script | undefined;
  /** How it was put to the party, oldest first. */
  readonly asked: readonly AskedWords[];
  /** Whether what is on file is shown. */
  readonly isOpen: boolean;
}

/** The words of a review in a language, which need not be the conversation's. */
export function reviewWords(
  review: Review,
  spoken: ConversationState,
  { script, asked, isOpen }: WordsFrom,
  locale: Locale,
): ReviewWords {
  const state = { ...spoken, locale };
  const question = script?.questions.find((one) => one.id === review.questionId);
  return {
    goal: question?.goal?.[locale],
    ...(question && questionIn(question, asked, spoken, locale)),
    value: question && review.value !== undefined ? shown(question, review.value, state) : undefined,
    onFile: question && isOpen ? onFileShown(question, state) : undefined,
    choices: question && choicesOf(question, locale),
    items: script && review.items?.map((id) => readBackItem(id, isOpen, state, script.questions)),
  };
}

/** What may be chosen in answer to a question. */
export function choicesOf({ choices }: CompiledQuestion, locale: Locale): Choices | undefined {
  return choices?.map((choice) => ({ id: choice.id, label: choice.label[locale] }));
}

function readBackItem(
  questionId: string,
  isOpen: boolean,
  state: ConversationState,
  questions: readonly CompiledQuestion[],
): ReadBackItem {
  const question = questions.find((one) => one.id === questionId);
  const value = state.answers[questionId]?.value;
  return {
    questionId,
    type: question?.type,
    name: question?.readBack?.[state.locale] ?? questionId,
    value: question && value !== undefined ? shown(question, value, state) : '',
    onFile: question && isOpen ? onFileShown(question, state) : undefined,
    choices: question && choicesOf(question, state.locale),
  };
}
