import type { PaperNews } from '../following-up/paper-news.js';
import { tellOfPaper } from '../following-up/tell-of-paper.js';
import type { Input } from '../input.js';
import type { Supplement } from '../state.js';
import type { Turn } from '../turn.js';

/** A document was received, or could not be read. The party hears only of what is still missing. */
export function supplement(turn: Turn, input: Extract<Input, { kind: 'supplement' }>): void {
  const known = turn.state.supplements[input.item];
  const isNews = known?.status !== input.status || input.reason !== undefined;
  if (!known || !isNews || turn.state.status === 'closed') return;
  if (input.status === 'came' || input.status === 'not-come') return noteComing(turn, known, input.status === 'came');
  const { item } = input;
  if (input.status === 'received') {
    turn.record({ kind: 'supplement-received', data: { item, by: input.by } });
    return tell(turn, { item });
  }
  const { reason = 'unreadable', words, by } = input;
  turn.record({
    kind: 'supplement-rejected',
    data: { item, by, reason },
    personal: { ...(words !== undefined && { words }) },
  });
  tell(turn, { item, rejected: { reason, words } });
}

/** Beside a person who writes nothing is said: it is told when they hand back. */
function tell(turn: Turn, news: PaperNews): void {
  if (!turn.state.takeover) tellOfPaper(turn, news);
}

/** Nobody is reminded of what they have sent. */
function noteComing(turn: Turn, { item, status }: Supplement, isThere: boolean): void {
  const isNews = isThere ? status !== 'received' : status === 'came';
  if (isNews) turn.record({ kind: 'supplement-came', data: { item, isThere } });
}
