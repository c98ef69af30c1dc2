import { DateTime } from 'luxon';
import { segments } from '../../script/sms-segments.js';
import type { MessageName } from '../../script/steps.js';
import type { Locale } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import type { ConversationState, Supplement } from '../state.js';
import { daysAfter } from '../timers.js';
import type { Turn } from '../turn.js';
import { zoneOf } from '../zone-of.js';

/** The documents that were asked for and have not come, or could not be read. */
export function missingSupplements(state: ConversationState): readonly Supplement[] {
  return Object.values(state.supplements).filter((one) => one.status !== 'received');
}

/** Those of the missing documents that are for the party to send: nothing came that waits for a person. */
export function wantedSupplements(state: ConversationState): readonly Supplement[] {
  return missingSupplements(state).filter((one) => one.status !== 'came');
}

/** Notes that a document is needed; it is asked for once the questions are through. */
export function requestSupplement(turn: Turn, questionId: string): void {
  const item = questionOf(turn.script, questionId).onFail.supplement;
  if (!item || turn.state.supplements[item]) return;
  const due = daysAfter(turn, turn.input.at, turn.script.supplements[item]?.days ?? 7);
  turn.record({ kind: 'supplement-requested', data: { item, due, questionId } });
}

/** Asks by message for the documents that are wanted: one by itself with its reason, several in one list. */
export function askForSupplements(turn: Turn): void {
  const missing = wantedSupplements(turn.state);
  const [first] = missing;
  if (!first) {
    if (missingSupplements(turn.state).length > 0) turn.send('attachment-noted', {}, 'follow-up');
    return;
  }
  const date = dueDate(turn, first.due);
  turn.record({ kind: 'supplements-asked', data: { items: missing.map((one) => one.item) } });
  if (missing.length === 1) {
    const { locale } = turn.state;
    const because = questionOf(turn.script, first.questionId).onFail.because;
    const values = { item: supplementName(turn, first.item), date };
    if (!because) return turn.send('supplement', values, 'follow-up');
    return turn.send('supplement-because', { ...values, reason: because[locale] }, 'follow-up');
  }
  const names = missing.map((one) => supplementName(turn, one.item));
  turn.send('open-items', { items: namesThatFit(turn, 'open-items', names, { date }), date }, 'follow-up');
}

/** The name of a document in the party's language. */
export function supplementName(turn: Turn, item: string): string {
  return turn.script.supplements[item]?.name[turn.state.locale] ?? item;
}

/** Items to choose from by their number: `1 employer, 2 job title`. */
export function listed(items: readonly string[], locale: Locale): string {
  return items.map((item, index) => `${index + 1} ${item}`).join(locale === 'zh-CN' ? '，' : ', ');
}

/** As many names as fit into one segment of the message that lists what is open. */
export function namesThatFit(
  turn: Turn,
  message: MessageName,
  items: readonly string[],
  values: Readonly<Record<string, string>> = {},
): string {
  const { locale } = turn.state;
  const template = turn.script.messages[message]?.[locale] ?? '';
  const fits = (shown: number) =>
    segments(turn.fill(template, { ...values, items: named(items, shown, locale) })).segments === 1;
  const most = items.map((_, index) => items.length - index).find(fits);
  return named(items, most ?? 1, locale);
}

/** `employer, pay and 3 more`; `单位、收入等5样`. */
function named(items: readonly string[], shown: number, locale: Locale): string {
  const names = items.slice(0, shown);
  const rest = items.length - names.length;
  if (locale === 'zh-CN') return `${names.join('、')}${rest > 0 ? `等${items.length}样` : ''}`;
  const last = rest > 0 ? `${rest} more` : names.length > 1 ? names.pop() : undefined;
  return last ? `${names.join(', ')} and ${last}` : names.join(', ');
}

/** A due date as a message names it. */
export function dueDate(turn: Turn, due: string): string {
  const local = DateTime.fromISO(due, { zone: zoneOf(turn.state.brief) });
  return turn.state.locale === 'zh-CN' ? local.toFormat('M月d日') : local.setLocale('en-US').toFormat('LLL d');
}

/** A document that was asked for because of this answer alone is not needed any more. */
export function withdrawSupplement(turn: Turn, questionId: string): void {
  const supplement = Object.values(turn.state.supplements).find((one) => one.questionId === questionId);
  if (supplement && supplement.status !== 'received')
    turn.record({ kind: 'supplement-withdrawn', data: { item: supplement.item } });
}
