import type { Intent, Reason } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { clauses } from './clauses.js';
import type { IntentCue } from './locales/language.js';
import { languages } from './locales/registry.js';
import { optOutIn } from './opt-out.js';
import { perLocale } from './per-locale.js';
import { Sieve } from './sieve/sieve.js';

/** Something that the party wants, the words that say so, and the answer without the clauses that say it. */
export interface Wish {
  readonly intent: Intent;
  readonly reason: Reason;
  readonly rest: string;
}

const cues = perLocale((locale) => new Sieve(languages[locale].intents, ({ words }) => words));

/** What a party wants instead of answering, or undefined; who wants to hear no more is heard first. */
export function wishOf(answer: Answer): Wish | undefined {
  return stopIn(answer) ?? cues(answer.locale).find(answer.text, (cue) => wishBy(cue, answer));
}

function stopIn(answer: Answer): Wish | undefined {
  const words = optOutIn(answer.text, answer.question);
  if (words === undefined) return undefined;
  const reason = { code: 'stop', words: words.trim() || answer.text };
  return { intent: 'stop', reason, rest: restOf(answer, (clause) => optOutIn(clause) !== undefined) };
}

function wishBy(cue: IntentCue, answer: Answer): Wish | undefined {
  const { text, question } = answer;
  const found = cue.words.exec(text);
  if (found === null || cue.unless?.test(text) || cue.unlessAsked?.test(question ?? '')) return undefined;
  const reason = { code: cue.code ?? cue.intent, words: found[0].trim() || text };
  const rest = cue.alone ? without(text, found) : restOf(answer, (clause) => cue.words.test(clause));
  return { intent: cue.intent, reason, rest };
}

/** The clauses of an answer that do not wish. */
function restOf({ text, locale }: Answer, wishes: (clause: string) => boolean): string {
  const chinese = locale === 'zh-CN';
  const rest = clauses(chinese ? text.replace(/\s+/g, '，') : text).filter((clause) => !wishes(clause));
  return rest.join(chinese ? '，' : ', ');
}

/** What stands before and after the words that were found. */
function without(text: string, found: RegExpExecArray): string {
  const before = text.slice(0, found.index).replace(/[\s,;:，；：…—]+$/u, '');
  const after = text.slice(found.index + found[0].length).replace(/^[\s,.;!?，。；！？…—]+/u, '');
  return [before, after].filter((part) => part !== '').join('\n');
}
