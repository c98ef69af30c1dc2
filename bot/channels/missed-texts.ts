import { fetchedText } from '../../adapters/twilio/read-sms.js';
import type { MessageFacts, TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../log.js';
import { type LookMark, readLookMark, writeLookMark } from './look-mark.js';
import type { LostReplies } from './lost-replies.js';
import type { Hear } from './telephone-bot.js';

/** What missed texts are looked for with. */
export interface MissedTextsParts {
  readonly client: Pick<TwilioClient, 'recentInbound' | 'mediaOf'>;
  readonly hear: Hear;
  readonly lostReplies: Pick<LostReplies, 'watch' | 'giveAgain'>;
  readonly clock: Clock;
  readonly log: Log;
  /** The folder in which is kept how far was looked. */
  readonly home: string;
}

const everyMs = 60_000;
/** A webhook may take 15 seconds with all its tries, and is not to be overtaken. */
const youngMs = 20_000;
/** Milliseconds looked back beyond the last look: the list may lag, and clocks differ. */
const overlapMs = 120_000;

/**
 * Texts that reached the provider and not us, because no server ran or the webhook was lost: looked up in the provider's
 * list at the start and every minute, and heard as if their webhook had come. What was heard already changes nothing.
 * What came before the first look is left alone: a number may have served somebody else.
 */
export class MissedTexts {
  readonly #parts: MissedTextsParts;
  /** Epoch ms by sid. */
  readonly #heard = new Map<string, number>();
  #cancel = () => {};
  #looking: Promise<void> | undefined;
  #stopped = false;

  constructor(parts: MissedTextsParts) {
    this.#parts = parts;
  }

  /** Looks now and then every minute. */
  start(): void {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      const { clock } = this.#parts;
      if (!this.#stopped) this.#cancel = clock.schedule(clock.now() + everyMs, () => this.start());
    });
  }

  /** Resolves when no look is under way. */
  async settled(): Promise<void> {
    await this.#looking;
  }

  /** Resolves when a look that is under way has ended; no other follows. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.settled();
  }

  /** A look that fails is made up for by the next. */
  async #look(): Promise<void> {
    const { home, clock, log } = this.#parts;
    try {
      const now = clock.now();
      const mark = (await readLookMark(home)) ?? (await firstMark(home, now));
      await this.#parts.lostReplies.giveAgain();
      // However long nobody looked: who has told us to stop meanwhile has told us.
      await this.#hearSince(Math.max(mark.began, mark.until - overlapMs - youngMs), now);
      const next: LookMark = { ...mark, until: Math.max(mark.until, now) };
      await writeLookMark(home, next);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'defect';
      log.error('missed-texts', { code });
    }
  }

  async #hearSince(since: number, now: number): Promise<void> {
    for (const [sid, at] of this.#heard) if (at < since - everyMs) this.#heard.delete(sid);
    for (const text of await this.#parts.client.recentInbound(new Date(since))) {
      const at = Date.parse(text.createdAt);
      if (at < since || at > now - youngMs || this.#heard.has(text.sid)) continue;
      await this.#hear(text, at);
      this.#heard.set(text.sid, at);
    }
  }

  /** Nobody waits for an answer any more: whatever there is to say is a message of its own, and a job. */
  async #hear(text: MessageFacts, at: number): Promise<void> {
    const { client, hear, lostReplies } = this.#parts;
    const media = text.media > 0 ? await client.mediaOf(text.sid) : [];
    const inbound = fetchedText(text, media);
    if (!inbound) return;
    await hear(inbound, 'later');
    await lostReplies.watch(inbound, at);
  }
}

/** Kept before anything is looked up: whoever is killed in the first look has begun all the same. */
async function firstMark(home: string, now: number): Promise<LookMark> {
  const mark = { began: now, until: now };
  await writeLookMark(home, mark);
  return mark;
}
