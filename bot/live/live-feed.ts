import { randomUUID } from 'node:crypto';
import type { Change, ChangeFeed } from '../../data/changes.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { isAuditLog } from '../audit/audit-log.js';

/** Milliseconds in which changes are gathered: one event for all of them, however many turns there are. */
const gathering = 150;
/** Events that are kept for who was away a moment. */
const kept = 1_000;
/** More changes than this in one event, and it is cheaper to ask for everything anew. */
const mostIds = 200;
/** Milliseconds between two signs of life, which keep proxies from closing a stream that says nothing. */
const heartbeat = 20_000;

/** What changed, by id. Nothing of a party is in it: who wants to see it asks the API, which knows what they may see. */
interface LiveEvent {
  readonly number: number;
  readonly conversations: readonly string[];
  readonly cases: readonly string[];
}

/**
 * Tells pages what changed, as server-sent events: `changed` with ids, `reset` where ids would not do: at the beginning,
 * after a gap too long to make up for, and where too much changed. Each bears an id by which a browser that lost the
 * stream gets what it missed.
 */
export class LiveFeed {
  readonly #changes: ChangeFeed;
  readonly #run = randomUUID().slice(0, 8);
  readonly #events: LiveEvent[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #conversations = new Set<string>();
  readonly #cases = new Set<string>();
  #number = 0;
  #resetAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #unfollow: (() => void) | undefined;
  #closed = false;

  constructor(changes: ChangeFeed) {
    this.#changes = changes;
  }

  /** The stream for one page, from behind the event that it heard last. Ends when the feed is closed. */
  async *stream(lastHeard: string | undefined): AsyncGenerator<string, void> {
    // A server that no page looks at follows nothing.
    this.#unfollow ??= this.#changes.follow({
      changed: (change) => this.#note(change),
      missed: () => this.#reset(),
    });
    let heard = this.#numberOf(lastHeard);
    if (heard === undefined) {
      heard = this.#number;
      yield this.#written('reset', heard, {});
    }
    while (!this.#closed) {
      if (heard < this.#resetAt || heard < this.#oldest()) {
        heard = this.#number;
        yield this.#written('reset', heard, {});
      }
      for (const { number, ...ids } of this.#events.filter((event) => event.number > (heard ?? 0))) {
        heard = number;
        yield this.#written('changed', number, ids);
      }
      if (await this.#somethingNew(heard)) continue;
      yield ': still here\n\n';
    }
  }

  /** Ends every stream. */
  close(): void {
    this.#closed = true;
    this.#unfollow?.();
    clearTimeout(this.#timer);
    this.#wake();
  }

  #note({ logId, caseId }: Change): void {
    // Every look at a page is in it, and no page shows it as it happens.
    if (isAuditLog(logId)) return;
    if (!isDossierId(logId)) this.#conversations.add(logId);
    this.#cases.add(caseId);
    this.#timer ??= setTimeout(() => this.#tell(), gathering).unref();
  }

  #tell(): void {
    this.#timer = undefined;
    const [conversations, cases] = [[...this.#conversations], [...this.#cases]];
    this.#conversations.clear();
    this.#cases.clear();
    if (conversations.length + cases.length > mostIds) return this.#reset();
    this.#number += 1;
    this.#events.push({ number: this.#number, conversations, cases });
    if (this.#events.length > kept) this.#events.shift();
    this.#wake();
  }

  #reset(): void {
    this.#number += 1;
    this.#resetAt = this.#number;
    this.#events.length = 0;
    this.#wake();
  }

  #wake(): void {
    for (const goOn of this.#waiting) goOn();
  }

  /** The number before the oldest event that is kept. */
  #oldest(): number {
    return (this.#events[0]?.number ?? this.#number + 1) - 1;
  }

  /** Resolves true when there is something behind this number, or the feed ended; false after a while of neither. */
  async #somethingNew(heard: number): Promise<boolean> {
    if (this.#closed || this.#number > heard) return true;
    return await new Promise<boolean>((resolve) => {
      const done = (isNew: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(goOn);
        resolve(isNew);
      };
      const goOn = () => done(true);
      const timer = setTimeout(() => done(false), heartbeat).unref();
      this.#waiting.add(goOn);
    });
  }

  /** The number of an event of this run; undefined for any other, since another process or an earlier run counted it. */
  #numberOf(id: string | undefined): number | undefined {
    const [run, number] = id?.split('-') ?? [];
    return run === this.#run && /^\d{1,15}$/u.test(number ?? '') ? Number(number) : undefined;
  }

  #written(event: string, number: number, data: object): string {
    return `id: ${this.#run}-${number}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
  }
}
