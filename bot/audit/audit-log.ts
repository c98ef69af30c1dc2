import { factsIn, InstallationLog, type InstallationLogParts, installationLogId } from '../installation-log.js';
import type { Log } from '../log.js';
import type { AuditEntry, PlacedEntry } from './audit-entry.js';

/** What the audit log works with. */
export interface AuditParts extends InstallationLogParts {
  readonly log: Log;
}

/** Somebody who looks at the same again within this time (ms) sees it once: a page asks anew whenever something changes. */
const sameLook = 10 * 60_000;
/** Looks that are remembered at most; those forgotten are written once more. */
const mostLooks = 10_000;

interface Fact {
  readonly seq: number;
  readonly at: string;
  readonly data: AuditEntry;
}

/**
 * Who signed in, saw, changed, revealed and exported what: a log of the installation’s own for each day (UTC). Entries
 * that come while others are written go together in the next write, so that many at once cost little more than one.
 */
export class AuditLog {
  readonly #parts: AuditParts;
  readonly #looks = new Map<string, number>();
  #waiting: AuditEntry[] = [];
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(parts: AuditParts) {
    this.#parts = parts;
  }

  /** Writes an entry; durable when it resolves. */
  async write(entry: AuditEntry): Promise<void> {
    this.#waiting.push(entry);
    await this.#flush();
  }

  /** Writes that somebody saw something, soon, and once for looks that follow each other. A failure is kept for the next write. */
  noteLook(entry: AuditEntry): void {
    const key = JSON.stringify([entry.account, entry.route, entry.about]);
    const now = this.#parts.clock.now();
    if ((this.#looks.get(key) ?? 0) > now) return;
    if (this.#looks.size >= mostLooks) this.#looks.clear();
    this.#looks.set(key, now + sameLook);
    this.#waiting.push(entry);
    this.#flush().catch(() => this.#parts.log.error('audit-waits', { entries: this.#waiting.length }));
  }

  /** Resolves once all that was noted is written. */
  async settled(): Promise<void> {
    await this.#flush();
  }

  /** The entries of a day (YYYY-MM-DD), oldest first. */
  async entriesOf(day: string): Promise<readonly PlacedEntry[]> {
    const stored = await this.#parts.store.load(installationLogId(nameOf(day)));
    return factsIn<Fact>(stored).map(({ seq, at, data }) => ({ id: `${day}~${seq}`, at, ...data }));
  }

  /** One write at a time, and one that takes along whatever comes until it begins. */
  #flush(): Promise<void> {
    this.#next ??= this.#writing
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        this.#writing = this.#writeWaiting();
        return this.#writing;
      });
    return this.#next;
  }

  async #writeWaiting(): Promise<void> {
    const entries = this.#waiting;
    if (entries.length === 0) return;
    this.#waiting = [];
    try {
      const day = new Date(this.#parts.clock.now()).toISOString().slice(0, 'YYYY-MM-DD'.length);
      const log = new InstallationLog(nameOf(day), this.#parts);
      const events = entries.map((data) => ({ kind: 'person-acted', data }));
      await log.change(() => ({ events }));
    } catch (error) {
      this.#waiting = [...entries, ...this.#waiting];
      throw error;
    }
  }
}

/** Whether the log of this id is a day of the audit log. */
export function isAuditLog(logId: string): boolean {
  return logId.startsWith(installationLogId(nameOf('')));
}

function nameOf(day: string): string {
  return `audit-${day}`;
}
