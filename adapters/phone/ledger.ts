import { openSync, writeSync } from 'node:fs';
import type { Fields, WebhookKind } from './webhooks/webhook.js';

/** One thing that the phone was asked or did. `at` is in epoch milliseconds. */
export type LedgerEntry =
  | {
      readonly kind: 'rest';
      readonly at: number;
      readonly method: string;
      readonly path: string;
      readonly fields: Fields;
      readonly status: number;
      readonly errorCode?: number;
    }
  | {
      readonly kind: 'webhook';
      readonly at: number;
      readonly webhook: WebhookKind;
      readonly url: string;
      readonly fields: Fields;
      /** The same for each retry and repetition of one webhook. */
      readonly token: string;
      /** From 0. */
      readonly attempt: number;
      readonly outcome: number | 'no-connection' | 'no-answer' | 'dropped';
    }
  | {
      readonly kind: 'message';
      readonly at: number;
      readonly sid: string;
      readonly from: string;
      readonly to: string;
      readonly status: string;
      readonly errorCode?: number;
      /** Told once, when the message is made. */
      readonly body?: string;
      readonly direction?: string;
    }
  | { readonly kind: 'call'; readonly at: number; readonly sid: string; readonly status: string }
  | { readonly kind: 'fault'; readonly at: number; readonly note: string };

/** Keeps what the phone was asked and did, in order, up to a limit: then the oldest half goes. A file keeps all of it, one entry a line. */
export class Ledger {
  readonly #limit: number;
  readonly #file: number | undefined;
  #entries: LedgerEntry[] = [];

  constructor(file?: string, limit = 100_000) {
    this.#limit = limit;
    this.#file = file === undefined ? undefined : openSync(file, 'a');
  }

  /** All that is kept, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** Adds an entry. */
  record(entry: LedgerEntry): void {
    if (this.#file !== undefined) writeSync(this.#file, `${JSON.stringify(entry)}\n`);
    this.#entries.push(entry);
    if (this.#entries.length > this.#limit) this.#entries = this.#entries.slice(this.#limit / 2);
  }
}
