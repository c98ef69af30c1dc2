import { isOpen } from '../asking/applicable.js';
import { shown } from '../asking/ask.js';
import { prefixed } from '../asking/prefixed.js';
import type { Input } from '../input.js';
import { setByPerson } from '../settling/set-by-person.js';
import { doubt } from '../settling/settle.js';
import { startTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** Who took over writes: their words go out as they are, under the lender’s name. */
export function write(turn: Turn, { by, text, until, warnsOfNumber }: Extract<Input, { kind: 'write' }>): void {
  if (turn.state.takeover?.by !== by) return;
  if (!turn.state.session) turn.record({ kind: 'thread-opened', data: { channel: 'sms' } });
  const words = prefixed(turn.state, text);
  turn.record({
    kind: 'person-wrote',
    data: { by, channel: 'sms', ...(warnsOfNumber && { warnsOfNumber }) },
    personal: { text: words },
  });
  turn.effect({ kind: 'send-message', text: words, locale: turn.state.locale, purpose: 'reply' });
  startTimer(turn, 'takeover', until);
}

/** Whoever writes next, a person or the bot, writes in this language. */
export function changeLanguage(turn: Turn, { by, locale, until }: Extract<Input, { kind: 'change-language' }>): void {
  if (turn.state.takeover?.by !== by) return;
  if (turn.state.locale !== locale) turn.record({ kind: 'language-changed', data: { locale, by } });
  startTimer(turn, 'takeover', until);
}

/**
 * Who took over fills in what the party told them: the bot does not ask it again. What differs from the file is in doubt
 * as it would be had they said it to the bot: whoever decides that sees both.
 */
export function fill(turn: Turn, { by, questionId, value, until }: Extract<Input, { kind: 'fill' }>): void {
  const question = turn.script.questions.find(({ id }) => id === questionId);
  if (turn.state.takeover?.by !== by || !question || !isOpen(question, turn.state)) return;
  const words = shown(question, value, turn.state);
  const verdict = turn.verdictOn(question, { kind: 'words', text: words, spoken: false });
  if (verdict.clarity === 'contradicts') {
    turn.record({
      kind: 'answer-settled',
      data: { questionId, status: 'doubtful', clarity: 'contradicts', by },
      personal: { value },
    });
    doubt(turn, question, { ...verdict, value }, words);
  } else setByPerson(turn, questionId, value, by);
  startTimer(turn, 'takeover', until);
}
