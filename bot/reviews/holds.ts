import { z } from 'zod';
import type { RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';

const kind = 'hold';
/** Milliseconds after which a hold lapses that nobody renewed: whoever walked away keeps no borrower waiting. */
const holdMs = 15 * 60_000;

const holdSchema = z.object({
  /** Who holds it, as they sign. */
  by: z.string(),
  /** Epoch ms. */
  until: z.number(),
});

/** Whose a conversation is for now: they alone decide its reviews. */
export type Hold = z.output<typeof holdSchema>;

/**
 * Who works on which conversation, one at a time. A hold lapses unless it is renewed, and is no fact of the conversation:
 * that somebody took its reviews is one.
 */
export class Holds {
  readonly #records: RecordStore;
  readonly #clock: Clock;

  constructor({ store, clock }: { readonly store: { readonly records: RecordStore }; readonly clock: Clock }) {
    this.#records = store.records;
    this.#clock = clock;
  }

  /** Gives a conversation to who asks, or keeps it theirs. Rejects with `review-claimed` while it is another’s. */
  async take(conversationId: string, by: string): Promise<Hold> {
    const kept = await this.#records.get(kind, conversationId);
    const now = this.#clock.now();
    const held = kept && this.#holding(kept.value, now);
    if (held && held.by !== by) throw claimed(held.by);
    const hold: Hold = { by, until: now + holdMs };
    const record = { id: conversationId, version: kept?.version ?? 0, value: hold, expiresAt: hold.until };
    if ((await this.#records.put(kind, record)) === 'put') return hold;
    // Somebody else was first; one more look says who.
    return await this.take(conversationId, by);
  }

  /** Gives a conversation to who has its party on the line, whoever held it. */
  async pass(conversationId: string, by: string): Promise<Hold> {
    const held = await this.of(conversationId);
    if (held && held.by !== by) await this.release(conversationId, held.by);
    return await this.take(conversationId, by);
  }

  /** Keeps a conversation theirs who hold it. Rejects with `hold-lapsed` where it is theirs no more. */
  async renew(conversationId: string, by: string): Promise<Hold> {
    const held = await this.of(conversationId);
    if (held?.by === by) return await this.take(conversationId, by);
    if (held) throw claimed(held.by);
    throw new AppError('hold-lapsed', 'It was yours, and is not any more. Claim it again to go on.');
  }

  /** Lets others have it. Nothing happens where it is not theirs. */
  async release(conversationId: string, by: string): Promise<void> {
    if ((await this.of(conversationId))?.by === by) await this.#records.remove(kind, conversationId);
  }

  /** Whose it is, if anybody’s. */
  async of(conversationId: string): Promise<Hold | undefined> {
    const kept = await this.#records.get(kind, conversationId);
    return kept && this.#holding(kept.value, this.#clock.now());
  }

  /** Rejects with `review-claimed` while it is another’s. */
  async refuseOthers(conversationId: string, by: string): Promise<void> {
    const held = await this.of(conversationId);
    if (held && held.by !== by) throw claimed(held.by);
  }

  /** All that hold now, by conversation. */
  async all(): Promise<ReadonlyMap<string, Hold>> {
    const holds = new Map<string, Hold>();
    const now = this.#clock.now();
    for await (const { id, value } of this.#records.all(kind)) {
      const held = this.#holding(value, now);
      if (held) holds.set(id, held);
    }
    return holds;
  }

  #holding(value: unknown, now: number): Hold | undefined {
    const hold = holdSchema.parse(value);
    return now < hold.until ? hold : undefined;
  }
}

/** The refusal of what is another’s. */
export function claimed(by: string): AppError {
  return new AppError('review-claimed', `${by} is working on this review.`);
}
