import type { AnswerType, AnswerValue, Locale, Market } from '../vocabulary.js';

/** One thing that may be chosen, in the words of the conversation's locale and market. */
export interface OfferedChoice {
  readonly id: string;
  readonly key?: string;
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** What there is to know about one type of question beyond understanding its answers. */
export interface QuestionType {
  readonly type: AnswerType;
  /** The keypad enters a value, so that single-digit commands are off while it stands open. */
  readonly numeric: boolean;
  /** Its answers may be relative to today. */
  readonly calendar?: boolean;
  /** Seconds to wait for the first word; a channel rounds up. */
  readonly silence: number;
  /** Seconds of silence that end an answer. */
  readonly speechEnd: number;
  /** Seconds that an answer may last. */
  readonly longest: number;
  /** What keys mean: a value, or words to be understood as if typed; `undefined` when they mean nothing here. */
  fromKeys(
    keys: string,
    choices: readonly OfferedChoice[],
  ): { readonly value: AnswerValue } | { readonly text: string } | undefined;
  /** The value in words, for read-backs and for people who review; sums are those of the market. */
  show(value: AnswerValue, locale: Locale, choices: readonly OfferedChoice[], market: Market): string;
}
