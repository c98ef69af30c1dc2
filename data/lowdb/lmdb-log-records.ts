import type { LogRecords } from '../log/log-records.js';
import { type Tables, turnKey } from './environment.js';

/** The records of one log, read when they are asked for. */
export class LmdbLogRecords implements LogRecords {
  readonly #tables: Pick<Tables, 'commits' | 'turns'>;
  readonly #logId: string;

  constructor(tables: Pick<Tables, 'commits' | 'turns'>, logId: string) {
    this.#tables = tables;
    this.#logId = logId;
  }

  recordOf(version: number): Buffer | undefined {
    return this.#tables.commits.get([this.#logId, version]);
  }

  versionOf(turn: string): number | undefined {
    return this.#tables.turns.get(turnKey(this.#logId, turn));
  }
}
