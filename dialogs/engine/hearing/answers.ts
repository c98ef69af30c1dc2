import { DateTime } from 'luxon';
import { understand } from '../../understanding/understand.js';
import type { AnswerType, Verdict } from '../../vocabulary.js';
import type { Heard } from '../input.js';
import { localNow, saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';
import { zoneOf } from '../zone-of.js';

/** What was understood of an answer to a common block: by key, or in words. */
export function understood(
  turn: Turn,
  heard: Heard,
  type: AnswerType,
  question: string,
  keys: Readonly<Record<string, boolean | string>> = {},
): Verdict {
  if (heard.kind === 'nothing') return { clarity: 'unheard', reasons: [{ code: 'silence', words: '' }] };
  const said = saidIn(heard).normalize('NFKC').trim();
  const keyed = Object.hasOwn(keys, said) ? keys[said] : undefined;
  if (keyed !== undefined) return { clarity: 'clear', value: keyed, reasons: [] };
  if (heard.kind === 'keys') return { clarity: 'unheard', reasons: [{ code: 'no-such-key', words: said }] };
  return understand({
    locale: turn.state.locale,
    type,
    question,
    text: heard.text,
    confidence: heard.confidence,
    alternatives: heard.alternatives ? [...heard.alternatives] : undefined,
    now: localNow(turn.state, turn.input.at),
  });
}

/** Yes or no to a common block, or neither. */
export function yesOrNo(turn: Turn, heard: Heard, question: string): Verdict {
  return understood(turn, heard, 'yes-no', question, { '1': true, '2': false });
}

/** The instant that a local date and time name where the party is, ISO 8601. */
export function instant(
  turn: Turn,
  date: string,
  time: { readonly hour: number; readonly minute: number },
): string | undefined {
  const local = DateTime.fromISO(date, { zone: zoneOf(turn.state.brief) }).set(time);
  return local.isValid ? (local.toUTC().toISO() ?? undefined) : undefined;
}
