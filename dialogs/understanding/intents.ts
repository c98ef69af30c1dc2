import type { Intent, Reason } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { clauses } from './clauses.js';
import { languages } from './locales/registry.js';

/** Something that the party wants, the words that say so, and the answer without the clauses that say it. */
export interface Wish {
  readonly intent: Intent;
  readonly reason: Reason;
  readonly rest: string;
}

/** What a party wants instead of answering, or undefined. */
export function wishOf(answer: Answer): Wish | undefined {
  const text = answer.text;
  const chinese = answer.locale === 'zh-CN';
  for (const cue of languages[answer.locale].intents) {
    const found = cue.words.exec(text);
    if (found === null || cue.unless?.test(text) || cue.unlessAsked?.test(answer.question ?? '')) continue;
    const rest = clauses(chinese ? text.replace(/\s+/g, '，') : text).filter((clause) => !cue.words.test(clause));
    return {
      intent: cue.intent,
      reason: { code: cue.code ?? cue.intent, words: found[0].trim() || text },
      rest: rest.join(chinese ? '，' : ', '),
    };
  }
  return undefined;
}

/** Wishes that a person must learn of even when the party has answered as well. */
export const neverLost: ReadonlySet<Intent> = new Set([
  'stop',
  'complaint',
  'hardship',
  'denies-knowledge',
  'wrong-person',
  'agent',
]);
