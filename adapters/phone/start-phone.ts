import { Exchange, type ExchangeSettings } from './exchange.js';
import type { Faults } from './faults.js';
import { Handset } from './handset.js';
import type { LedgerEntry } from './ledger.js';
import { type PastMessage, recallThread } from './messaging/recall-thread.js';
import type { Recording } from './recording.js';
import { startRestServer } from './rest/rest-server.js';

/** What the emulator is started with. */
export interface PhoneOptions extends ExchangeSettings {
  /** On loopback; any free one unless told. */
  readonly port?: number;
}

/** The running emulator. */
export interface Phone {
  /** What to call instead of every one of Twilio's hosts. */
  readonly url: string;
  /** The telephone with this number; it is there as soon as it is asked for. */
  handset(number: string): Handset;
  /** Puts messages of former times back into a handset's thread with one of the account's numbers, in their order. */
  recall(handset: string, line: string, past: readonly PastMessage[]): void;
  /** Every handset that was asked for, called or written to. */
  readonly handsets: readonly Handset[];
  /** What the emulator was asked and what it did, in order. */
  readonly ledger: readonly LedgerEntry[];
  readonly recordings: readonly Recording[];
  readonly faults: Faults;
  /** Resolves when all webhooks in flight have been answered and nothing follows at once. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a stand-in for Twilio: its REST API for messages, calls, recordings, media and lookups, and the engine that
 * calls the webhooks, over the same signed HTTP as the real thing, on loopback alone.
 *
 * @example
 * const phone = await startPhone({ clock, accountSid, authToken, numbers: { '+15550001111': { smsUrl, voiceUrl } } });
 * await phone.handset('+15550002222').text('Hello');
 */
export async function startPhone({ port = 0, ...settings }: PhoneOptions): Promise<Phone> {
  const handsets = new Map<string, Handset>();
  const handsetOf = (number: string): Handset => {
    const handset = handsets.get(number) ?? new Handset(exchange, number);
    handsets.set(number, handset);
    return handset;
  };
  const exchange: Exchange = new Exchange(settings, handsetOf);
  const server = await startRestServer(exchange, port);
  exchange.url = server.url;
  return {
    url: server.url,
    handset: handsetOf,
    recall: (handset, line, past) => recallThread(exchange, handset, line, past),
    faults: exchange.faults,
    get handsets() {
      return [...handsets.values()];
    },
    get ledger() {
      return exchange.ledger.entries;
    },
    get recordings() {
      return [...exchange.recordings.values()];
    },
    settle: () => exchange.activity.settle(),
    async close() {
      await server.close();
      exchange.http.close();
    },
  };
}
