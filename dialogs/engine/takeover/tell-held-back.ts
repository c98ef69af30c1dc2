import type { PaperNews } from '../following-up/paper-news.js';
import { tellOfPaper } from '../following-up/tell-of-paper.js';
import type { Turn } from '../turn.js';

/** Who walked away never asked the party to send no numbers of IDs and cards: the bot does. */
export function warnOfNumber(turn: Turn): void {
  const { exit, optedOut, silenced, status } = turn.state;
  if (status === 'closed' || exit || optedOut || silenced) return;
  if (turn.script.messages['number-covered']) turn.send('number-covered', {}, 'reply');
}

/** What people made of papers while somebody wrote in the bot’s place, where it is still so and anything may be said. */
export function tellHeldBack(turn: Turn, news: readonly PaperNews[]): void {
  for (const one of news) {
    const { status, exit, optedOut, silenced, supplements } = turn.state;
    if (status === 'closed' || exit || optedOut || silenced) return;
    if (supplements[one.item]?.status === (one.rejected ? 'rejected' : 'received')) tellOfPaper(turn, one);
  }
}
