import type { Exchange } from '../exchange.js';

/** A message of former times, from the side of the handset. `at` is in epoch milliseconds. */
export interface PastMessage {
  readonly direction: 'in' | 'out';
  readonly body: string;
  readonly at: number;
}

/** Puts messages of former times back into a handset's thread; nobody is told of them, and what opted out counts still. */
export function recallThread(exchange: Exchange, handset: string, line: string, past: readonly PastMessage[]): void {
  for (const { direction, body, at } of past) {
    const sid = exchange.newSid('SM');
    const ends =
      direction === 'out'
        ? ({ from: handset, to: line, direction: 'inbound', status: 'received' } as const)
        : ({ from: line, to: handset, direction: 'outbound-api', status: 'delivered' } as const);
    exchange.messages.set(sid, { sid, ...ends, body, media: [], createdAt: at, sentAt: at, updatedAt: at });
    if (direction === 'out') exchange.optOuts.take(body, handset, line);
    exchange.handset(handset).receive(sid);
  }
}
