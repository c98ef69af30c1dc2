import { limits } from '../../limits.js';
import type { CompiledQuestion } from '../../script/script.js';
import type { MessagePurpose } from '../effect.js';
import type { Turn } from '../turn.js';
import { askStep, type Manner, shown } from './ask.js';

/** Says the key facts again, a few at a time. True when something was read back. */
export function readBack(turn: Turn, manner: Manner = 'ask', purpose: MessagePurpose = 'reply'): boolean {
  const items = unconfirmed(turn).slice(0, limits.readBackItems);
  if (items.length === 0) return false;
  const summary = items.map((question) => itemLine(turn, question)).join(turn.state.locale === 'zh-CN' ? '；' : '; ');
  const open = { kind: 'read-back', items: items.map((question) => question.id) } as const;
  askStep(turn, 'read-back', open, manner, { summary }, purpose);
  return true;
}

/** The key facts that have not been read back and found right. */
export function unconfirmed(turn: Turn): readonly CompiledQuestion[] {
  const { answers, readBack: confirmed } = turn.state;
  return turn.script.questions.filter((question) => {
    const record = answers[question.id];
    return (
      question.readBack &&
      record?.status === 'clear' &&
      record.value !== undefined &&
      record.value !== 'none' &&
      !confirmed.includes(question.id)
    );
  });
}

function itemLine(turn: Turn, question: CompiledQuestion): string {
  const { locale } = turn.state;
  const value = turn.state.answers[question.id]?.value;
  const label = question.readBack?.[locale] ?? question.id;
  const words = value === undefined ? '' : shown(question, value, turn.state);
  return locale === 'zh-CN' ? `${label}，${words}` : `${label}, ${words}`;
}
