import { hash } from 'node:crypto';
import type { LogDocument } from '../log/log-document.js';
import type { LogRecords } from '../log/log-records.js';
import { Recent } from '../recent.js';

/** One commit as it is kept. */
export interface CommitRow {
  readonly version: number;
  readonly turn: string | null;
  readonly record: Buffer;
}

const longestTurn = 200;

/** How a turn is kept. What comes from outside may be long, and hold what PostgreSQL takes for no text. */
export function turnRef(turn: string): string {
  return turn.length > longestTurn || !/^[\x20-\x7e]*$/u.test(turn) ? hash('sha256', turn) : turn;
}

/** The records of one log that were read so far. They never change, so that all who hold the log share them. */
export class KnownLog implements LogRecords {
  document: LogDocument;
  readonly #records = new Map<number, Buffer>();
  readonly #turns = new Map<string, number>();

  constructor(document: LogDocument) {
    this.document = document;
  }

  recordOf(version: number): Buffer | undefined {
    return this.#records.get(version);
  }

  versionOf(turn: string): number | undefined {
    return this.#turns.get(turnRef(turn));
  }

  /** Takes in what was committed up to the document's version. */
  add(document: LogDocument, commits: readonly CommitRow[]): void {
    for (const { version, turn, record } of commits) {
      this.#records.set(version, record);
      if (turn !== null) this.#turns.set(turn, version);
    }
    this.document = document;
  }
}

/** The logs that were read last. */
export type LogCache = Recent<string, KnownLog>;

/** Keeps so many logs, and up to as many again. */
export function logCache(kept: number): LogCache {
  return new Recent<string, KnownLog>(kept);
}
