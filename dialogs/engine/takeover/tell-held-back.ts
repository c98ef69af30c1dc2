import type { PaperNews } from '../following-up/paper-news.js';
import { tellOfPaper } from '../following-up/tell-of-paper.js';
import type { Turn } from '../turn.js';

/** What people made of papers while somebody wrote in the bot’s place, where it is still so and anything may be said. */
export function tellHeldBack(turn: Turn, news: readonly PaperNews[]): void {
  for (const one of news) {
    const { status, exit, optedOut, silenced, supplements } = turn.state;
    if (status === 'closed' || exit || optedOut || silenced) return;
    if (supplements[one.item]?.status === (one.rejected ? 'rejected' : 'received')) tellOfPaper(turn, one);
  }
}
