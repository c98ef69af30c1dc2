import { openQuestions } from '../asking/applicable.js';
import { close } from '../ending/close.js';
import { outcomeOf } from '../ending/outcome.js';
import { rejections } from '../inputs/rejection-text.js';
import type { Turn } from '../turn.js';
import type { PaperNews } from './paper-news.js';
import { dueDate, missingSupplements, supplementName, wantedSupplements } from './supplements.js';

/** Why a paper will not do; of one that will, the party hears only what is still missing, or that all is done. */
export function tellOfPaper(turn: Turn, { item: id, rejected }: PaperNews): void {
  const item = supplementName(turn, id);
  if (rejected) return turn.send(rejections[rejected.reason], { item, reason: rejected.words ?? '' }, 'follow-up');
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
