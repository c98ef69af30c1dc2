import { emptyLine, type Line } from '../../dialogs/pace/line.js';
import type { LineChange, PaceStore, PlaceGiven, PlaceRequest, WaitingCall } from '../pace-store.js';
import type { CallKey, Tables } from './environment.js';
import { orWriteFailure } from './write-failure.js';

/** What the pace is kept with. */
export interface LowdbPaceParts {
  readonly home: string;
  readonly tables: Pick<Tables, 'paceLines' | 'calls'>;
}

/** The pace of a home. */
export class LowdbPace implements PaceStore {
  readonly #parts: () => LowdbPaceParts;

  /** `parts` throws once the store is closed. */
  constructor(parts: () => LowdbPaceParts) {
    this.#parts = parts;
  }

  async change<T>(name: string, step: (line: Line) => LineChange<T>): Promise<T> {
    const { home, tables } = this.#parts();
    const { paceLines } = tables;
    return await orWriteFailure(
      home,
      paceLines.transaction(() => {
        const { line, answer } = step(paceLines.get(name) ?? emptyLine);
        paceLines.put(name, line);
        return answer;
      }),
    );
  }

  async takePlace({ sender, logId, jobId, limit, now, until, anyway }: PlaceRequest): Promise<'taken' | 'waiting'> {
    const { home, tables } = this.#parts();
    const { calls } = tables;
    return await orWriteFailure(
      home,
      calls.transaction(() => {
        const first = this.#first(sender);
        const isNext = first === undefined || first.call.jobId === jobId;
        if (anyway || calls.doesExist([sender, 'on', jobId]) || (isNext && this.#hasRoom(sender, limit, now))) {
          this.#forget(sender, jobId);
          calls.put([sender, 'on', jobId], until);
          return 'taken';
        }
        if (!calls.doesExist([sender, 'number', jobId])) {
          const number = this.#lastNumber(sender) + 1;
          calls.put([sender, 'number', jobId], number);
          calls.put([sender, 'waiting', number], { logId, jobId });
        }
        return 'waiting';
      }),
    );
  }

  async leavePlace({ sender, jobId, limit, now, until }: PlaceGiven): Promise<WaitingCall | undefined> {
    const { home, tables } = this.#parts();
    const { calls } = tables;
    return await orWriteFailure(
      home,
      calls.transaction(() => {
        calls.remove([sender, 'on', jobId]);
        this.#forget(sender, jobId);
        const next = this.#first(sender)?.call;
        if (!next || !this.#hasRoom(sender, limit, now)) return undefined;
        this.#forget(sender, next.jobId);
        calls.put([sender, 'on', next.jobId], until);
        return next;
      }),
    );
  }

  /** Waits no more. */
  #forget(sender: string, jobId: string): void {
    const { calls } = this.#parts().tables;
    const number = calls.get([sender, 'number', jobId]);
    if (typeof number !== 'number') return;
    calls.remove([sender, 'number', jobId]);
    calls.remove([sender, 'waiting', number]);
  }

  #first(sender: string): { readonly number: number; readonly call: WaitingCall } | undefined {
    return this.#waiting(sender, { start: [sender, 'waiting', 0], end: [sender, 'waiting', Number.MAX_SAFE_INTEGER] });
  }

  #lastNumber(sender: string): number {
    const range = { start: [sender, 'waiting', Number.MAX_SAFE_INTEGER], end: [sender, 'waiting', 0], reverse: true };
    return this.#waiting(sender, range as { start: CallKey; end: CallKey; reverse: boolean })?.number ?? 0;
  }

  #waiting(sender: string, range: { readonly start: CallKey; readonly end: CallKey; readonly reverse?: boolean }) {
    for (const { key, value } of this.#parts().tables.calls.getRange({ ...range, limit: 1 })) {
      const [of, what, number] = key;
      if (of === sender && what === 'waiting' && typeof value === 'object') return { number, call: value };
    }
    return undefined;
  }

  #hasRoom(sender: string, limit: number, now: number): boolean {
    const { calls } = this.#parts().tables;
    let on = 0;
    const over: CallKey[] = [];
    for (const { key, value } of calls.getRange({ start: [sender, 'on', ''] })) {
      if (key[0] !== sender || key[1] !== 'on') break;
      if (typeof value === 'number' && value > now) on += 1;
      else over.push(key);
    }
    for (const key of over) calls.remove(key);
    return on < limit;
  }
}
