import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { RecordStore } from '../../data/record-store.js';
import type { Clock } from '../../dialogs/clock.js';

const kind = 'session';
const minute = 60_000;
/** Somebody who walked away is signed out after half an hour, and everybody after a working day. */
const idleMs = 30 * minute;
const longestMs = 12 * 60 * minute;

/** Somebody who is signed in, as it is kept. Times are epoch milliseconds. */
const sessionSchema = z.object({
  accountId: z.string(),
  /** What a page has to know to change anything: a link from elsewhere does not. */
  csrf: z.string(),
  begunAt: z.number(),
  seenAt: z.number(),
});

export type Session = z.output<typeof sessionSchema>;

/** Who is signed in. What a browser keeps opens a session; what is kept here does not. */
export class Sessions {
  readonly #records: RecordStore;
  readonly #clock: Clock;

  constructor(records: RecordStore, clock: Clock) {
    this.#records = records;
    this.#clock = clock;
  }

  /** Signs an account in, and gives what its browser is to keep. */
  async begin(accountId: string): Promise<{ readonly secret: string; readonly session: Session }> {
    const secret = newSecret();
    const now = this.#clock.now();
    const session = { accountId, csrf: newSecret(), begunAt: now, seenAt: now };
    await this.#records.put(kind, { id: digest(secret), version: 0, value: session, expiresAt: now + idleMs });
    return { secret, session };
  }

  /** The session that a browser’s secret opens, as long as it holds. Somebody who asks keeps it open; a page that asks by itself does not. */
  async open(secret: string, isByItself = false): Promise<Session | undefined> {
    const kept = await this.#records.get(kind, digest(secret));
    if (!kept) return undefined;
    const session = sessionSchema.parse(kept.value);
    const now = this.#clock.now();
    if (now >= session.seenAt + idleMs || now >= session.begunAt + longestMs) return undefined;
    // Once a minute is enough to know that somebody is still there. Who was faster has noted it as well.
    if (!isByItself && now >= session.seenAt + minute)
      await this.#records.put(kind, { ...kept, value: { ...session, seenAt: now }, expiresAt: now + idleMs });
    return session;
  }

  async end(secret: string): Promise<void> {
    await this.#records.remove(kind, digest(secret));
  }

  /** Ends every session of an account. */
  async endAllOf(accountId: string): Promise<void> {
    for await (const { id, value } of this.#records.all(kind))
      if (sessionSchema.parse(value).accountId === accountId) await this.#records.remove(kind, id);
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
