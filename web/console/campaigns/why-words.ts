import { called } from '../words/domain.js';
import type { Pair } from '../words/say.js';
import { campaignWords } from './words.js';

const own: Readonly<Record<string, Pair>> = campaignWords;

/** Why a member waits, was left out or refused, or how its conversation ended. */
export function whyWords(why: string): Pair {
  if (own[why]) return own[why];
  for (const group of ['outcome', 'code', 'review'] as const) {
    const pair = called(group, why);
    if (pair[0] !== why) return pair;
  }
  return [why, why];
}
