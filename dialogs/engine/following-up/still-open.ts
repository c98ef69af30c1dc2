import type { Locale } from '../../vocabulary.js';
import { expectedQuestions, openQuestions } from '../asking/applicable.js';
import type { Turn } from '../turn.js';
import { dueDate, namesThatFit, supplementName, wantedSupplements } from './supplements.js';

/** So many questions are named in a reminder; more are only counted. */
const most = 3;

/** Reminds of what is open: few questions by name, many by their number, documents only when nothing is to be asked. */
export function remindOfOpen(turn: Turn): void {
  const { locale } = turn.state;
  const questions = expectedQuestions(turn.script, turn.state);
  const [first] = wantedSupplements(turn.state);
  if (questions.length > most)
    return turn.send('reminder-many', { count: countInWords(questions.length, locale) }, 'reminder');
  if (questions.length > 0) {
    const names = questions.map((one) => one.goal?.[locale] ?? one.readBack?.[locale] ?? one.id);
    return turn.send('reminder', { items: namesThatFit(turn, 'reminder', names) }, 'reminder');
  }
  if (!first) return;
  const names = wantedSupplements(turn.state).map((one) => supplementName(turn, one.item));
  const values = { date: dueDate(turn, first.due) };
  turn.send(
    'reminder-documents',
    { ...values, items: namesThatFit(turn, 'reminder-documents', names, values) },
    'reminder',
  );
}

/** Before the first question that goes on by message where a call broke off. */
export function leadInAfterCall(turn: Turn): void {
  if (openQuestions(turn.script, turn.state).length === 0) return;
  const words = turn.script.messages['after-the-call']?.[turn.state.locale];
  if (words) turn.utter({ text: turn.fill(words), lead: true });
}

/** Before the first question of a follow-up: how many there are. */
export function leadIn(turn: Turn): void {
  const { locale } = turn.state;
  const count = expectedQuestions(turn.script, turn.state).length;
  if (count === 0) return;
  const words = turn.script.messages[count === 1 ? 'last-open' : 'still-open']?.[locale];
  if (words) turn.utter({ text: turn.fill(words, { count: countInWords(count, locale) }), lead: true });
}

const zh = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const en = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function countInWords(count: number, locale: Locale): string {
  return (locale === 'zh-CN' ? zh : en)[count] ?? String(count);
}
