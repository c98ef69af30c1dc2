import { openQuestions } from '../asking/applicable.js';
import { close } from '../ending/close.js';
import { outcomeOf } from '../ending/outcome.js';
import { dueDate, missingSupplements, supplementName, wantedSupplements } from '../following-up/supplements.js';
import type { Input } from '../input.js';
import type { Supplement } from '../state.js';
import type { Turn } from '../turn.js';
import { rejections } from './rejection-text.js';

/** A document was received, or could not be read. The party hears only of what is still missing. */
export function supplement(turn: Turn, input: Extract<Input, { kind: 'supplement' }>): void {
  const known = turn.state.supplements[input.item];
  const isNews = known?.status !== input.status || input.reason !== undefined;
  if (!known || !isNews || turn.state.status === 'closed') return;
  if (input.status === 'came' || input.status === 'not-come') return noteComing(turn, known, input.status === 'came');
  const item = supplementName(turn, input.item);
  if (input.status === 'rejected') {
    const { reason = 'unreadable', words, by } = input;
    turn.record({
      kind: 'supplement-rejected',
      data: { item: input.item, by, reason },
      personal: { ...(words !== undefined && { words }) },
    });
    return turn.send(rejections[reason], { item, reason: words ?? '' }, 'follow-up');
  }
  turn.record({ kind: 'supplement-received', data: { item: input.item, by: input.by } });
  if (missingSupplements(turn.state).length > 0) {
    // Of what came already there is nothing to ask: whoever looks at it will say more.
    const [next] = wantedSupplements(turn.state);
    if (!next) return;
    const missing = supplementName(turn, next.item);
    return turn.send('supplement-partly', { item, items: missing, date: dueDate(turn, next.due) }, 'follow-up');
  }
  if (openQuestions(turn.script, turn.state).length === 0 && !turn.state.open) {
    turn.send('closed', {}, 'follow-up');
    close(turn, outcomeOf(turn.state));
  }
}

/** Nobody is reminded of what they have sent. */
function noteComing(turn: Turn, { item, status }: Supplement, isThere: boolean): void {
  const isNews = isThere ? status !== 'received' : status === 'came';
  if (isNews) turn.record({ kind: 'supplement-came', data: { item, isThere } });
}
