import type { Intent, Reason } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { clauses } from './clauses.js';
import type { IntentCue } from './locales/language.js';
import { languages } from './locales/registry.js';
import { perLocale } from './per-locale.js';
import { Sieve } from './sieve/sieve.js';

/** Something that the party wants, the words that say so, and the answer without the clauses that say it. */
export interface Wish {
  readonly intent: Intent;
  readonly reason: Reason;
  readonly rest: string;
}

const cues = perLocale((locale) => new Sieve(languages[locale].intents, ({ words }) => words));

/** What a party wants instead of answering, or undefined. */
export function wishOf(answer: Answer): Wish | undefined {
  return cues(answer.locale).find(answer.text, (cue) => wishBy(cue, answer));
}

function wishBy(cue: IntentCue, { text, question, locale }: Answer): Wish | undefined {
  const found = cue.words.exec(text);
  if (found === null || cue.unless?.test(text) || cue.unlessAsked?.test(question ?? '')) return undefined;
  const reason = { code: cue.code ?? cue.intent, words: found[0].trim() || text };
  if (cue.alone) return { intent: cue.intent, reason, rest: without(text, found) };
  const chinese = locale === 'zh-CN';
  const rest = clauses(chinese ? text.replace(/\s+/g, '，') : text).filter((clause) => !cue.words.test(clause));
  return {
    intent: cue.intent,
    reason,
    rest: rest.join(chinese ? '，' : ', '),
  };
}

/** What stands before and after the words that were found. */
function without(text: string, found: RegExpExecArray): string {
  const before = text.slice(0, found.index).replace(/[\s,;:，；：…—]+$/u, '');
  const after = text.slice(found.index + found[0].length).replace(/^[\s,.;!?，。；！？…—]+/u, '');
  return [before, after].filter((part) => part !== '').join('\n');
}
