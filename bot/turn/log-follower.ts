import { setImmediate as breath } from 'node:timers/promises';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../log.js';

/** What following works with. */
export interface FollowParts {
  readonly store: Pick<Store, 'conversationIds'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds in which conversations are gathered that have gone on: a talk is not looked at after every word. */
const gathering = 10_000;
/** Conversations that are looked at together. */
const together = 20;
const dayMs = 86_400_000;

/**
 * Looks at conversations that went on, beside their turns and never within them. What a process heard of is looked at
 * soon; what none heard of at the start, and each day. Whoever extends it sees to it that looking twice does no harm.
 */
export abstract class LogFollower {
  readonly #parts: FollowParts;
  /** What it does, as the server's log calls it when it fails. */
  readonly #name: string;
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  /** One after the other: those who look at once would only be in each other's way. */
  #line: Promise<void> = Promise.resolve();
  #cancel = () => {};
  #pass: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(name: string, parts: FollowParts) {
    this.#name = name;
    this.#parts = parts;
  }

  /** Whether a conversation went on since it was looked at. */
  protected abstract isBehind(id: string): Promise<boolean>;

  /** Looks at these. */
  protected abstract look(ids: readonly string[]): Promise<void>;

  /** What is to be done when all were looked at, each day. */
  protected async afterAll(): Promise<void> {}

  /** Something was written to a log. */
  note(logId: string): void {
    if (this.#closed || isDossierId(logId)) return;
    this.#changed.add(logId);
    this.#timer ??= setTimeout(() => void this.settled(), gathering).unref();
  }

  /** Resolves when all that this process heard of so far was looked at. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const ids = [...this.#changed];
    this.#changed.clear();
    for (let from = 0; from < ids.length; from += together) await this.#inLine(ids.slice(from, from + together));
    await this.#line;
  }

  /** Looks at what nobody heard of: now, and each day from then on. */
  keepUp(): void {
    const { clock } = this.#parts;
    this.#pass = this.#pass.then(() => this.#catchUp());
    this.#cancel = clock.schedule(clock.now() + dayMs, () => this.keepUp());
  }

  /** Resolves when the look for what nobody heard of is over. */
  async caughtUp(): Promise<void> {
    await this.#pass;
  }

  /** Looks at what is left and at nothing after it. */
  async close(): Promise<void> {
    this.#cancel();
    this.#closed = true;
    await this.#pass;
    await this.settled();
  }

  async #catchUp(): Promise<void> {
    const { store, log } = this.#parts;
    try {
      let behind: string[] = [];
      for await (const id of store.conversationIds()) {
        if (this.#closed) return;
        await breath();
        if (await this.isBehind(id)) behind.push(id);
        if (behind.length < together) continue;
        await this.#inLine(behind);
        behind = [];
      }
      await this.#inLine(behind);
      await this.afterAll();
    } catch (error) {
      log.error(`${this.#name}-behind`, { code: codeOf(error) });
    }
  }

  #inLine(ids: readonly string[]): Promise<void> {
    this.#line = this.#line.then(() => this.#orTell(ids));
    return this.#line;
  }

  /** One that cannot be looked at keeps none of the others from it. Where the store was away, all are tried again. */
  async #orTell(ids: readonly string[]): Promise<void> {
    try {
      await this.look(ids);
    } catch (error) {
      const code = codeOf(error);
      if (code.startsWith('store-')) for (const id of ids) this.note(id);
      else if (ids.length > 1) {
        for (const id of ids) await this.#orTell([id]);
        return;
      }
      this.#parts.log.error(`${this.#name}-failed`, { code });
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
