import type { MessagePurpose } from '../effect.js';
import type { Turn } from '../turn.js';
import { supplementName } from './supplements.js';

/** Says which documents are not needed any more, where a message had asked for them. */
export function tellWithdrawn(turn: Turn, purpose: MessagePurpose): void {
  const items = turn.state.withdrawn ?? [];
  if (items.length === 0) return;
  const names = items.map((item) => supplementName(turn, item));
  const inWords = names.join(turn.state.locale === 'zh-CN' ? '、' : ' or ');
  turn.send('supplement-withdrawn', { items: inWords }, purpose);
  turn.record({ kind: 'withdrawals-told', data: { items } });
}
