import type { ConversationState } from '../../engine/state.js';
import { simplified } from '../../understanding/simplified.js';

/** So long that two people do not say the same by chance: Chinese characters, or words of other languages. */
const least = { characters: 20, words: 12 } as const;

/** An answer in a party's own words, long enough to be known again. */
export interface ToldAtLength {
  readonly questionId: string;
  /** Without what hearing and typing change: case, signs and spaces. */
  readonly words: string;
}

/** What a party told at length in a conversation, in their own words. */
export function toldAtLength({ answers }: Pick<ConversationState, 'answers'>): readonly ToldAtLength[] {
  return Object.entries(answers).flatMap(([questionId, { sayings }]): readonly ToldAtLength[] => {
    const last = sayings.at(-1);
    if (!last?.codes.includes('in-own-words')) return [];
    const words = bare(last.said);
    return isLong(words) ? [{ questionId, words }] : [];
  });
}

function bare(said: string): string {
  return simplified(said)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isLong(words: string): boolean {
  const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters >= least.characters || words.split(' ').length >= least.words;
}
