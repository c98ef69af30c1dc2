import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';

const kind = 'sign-in-tries';
/** Many people may sit behind one address, and each may mistype; who guesses at many accounts needs far more. */
export const triesAllowed = 60;
const windowMs = 15 * 60_000;
const conflictTries = 200;

const triesSchema = z.object({
  count: z.number().int(),
  /** Epoch ms at which they are forgotten. */
  until: z.number(),
});

type Tries = z.output<typeof triesSchema>;

/** How often somebody tried in vain to sign in from one address, to whichever account. */
export class SignInTries {
  readonly #records: RecordStore;
  readonly #clock: Clock;

  constructor(records: RecordStore, clock: Clock) {
    this.#records = records;
    this.#clock = clock;
  }

  /**
   * Counts a try before it is made, so that many at once are no more than allowed. Rejects with `too-many-tries`. An
   * address that is not known counts nothing.
   */
  async begin(address: string | undefined): Promise<void> {
    if (address === undefined) return;
    await this.#change(address, ({ count, until }) => {
      if (count >= triesAllowed) throw tooMany(until - this.#clock.now());
      return { count: count + 1, until };
    });
  }

  /** It was not in vain. */
  async succeeded(address: string | undefined): Promise<void> {
    if (address !== undefined)
      await this.#change(address, ({ count, until }) => ({ count: Math.max(0, count - 1), until }));
  }

  async #change(address: string, change: (tries: Tries) => Tries): Promise<void> {
    // Addresses belong to people: their digest is enough to count.
    const id = createHash('sha256').update(address).digest('hex');
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const kept = await this.#records.get(kind, id);
      const value = change(this.#holding(kept?.value));
      const record = { id, version: kept?.version ?? 0, value, expiresAt: value.until };
      if ((await this.#records.put(kind, record)) === 'put') return;
    }
    throw new AppError('too-busy', 'Too many are changing the same at once. Try again.');
  }

  #holding(value: unknown): Tries {
    const now = this.#clock.now();
    const tries = value === undefined ? undefined : triesSchema.parse(value);
    return tries && now < tries.until ? tries : { count: 0, until: now + windowMs };
  }
}

function tooMany(forMs: number): AppError {
  const minutes = Math.ceil(forMs / 60_000);
  return new AppError(
    'too-many-tries',
    `Too many wrong passwords came from where you are. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  );
}
