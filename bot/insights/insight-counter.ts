import { setImmediate as breath, setTimeout as wait } from 'node:timers/promises';
import type { KindRecord } from '../../data/record-store.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { countConversation } from '../../dialogs/insights/count-conversation.js';
import { type Counts, plus } from '../../dialogs/insights/counts.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Log } from '../log.js';
import { LogFollower } from '../turn/log-follower.js';
import { engineEvent } from '../turn/read-state.js';
import { cellRecord, forgetEarlier, type Part, partOf } from './kept-counts.js';

/** What counting works with. */
export interface InsightParts {
  readonly store: Pick<Store, 'load' | 'conversationIds' | 'records'>;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
  readonly log: Log;
}

const conflictTries = 50;

/** A conversation that counts for something else than before. */
interface Change {
  readonly before: KindRecord & { readonly value?: Part };
  readonly part: Part;
}

/**
 * Counts what conversations tell, beside their turns and never within them. What a conversation counts for and the cells
 * that it is added to are one write over what was read, so that it counts once, whoever else counts it at that moment
 * and wherever a process ends.
 */
export class InsightCounter extends LogFollower {
  readonly #parts: InsightParts;

  constructor(parts: InsightParts) {
    super('insights', parts);
    this.#parts = parts;
  }

  protected override async isBehind(id: string): Promise<boolean> {
    const { store } = this.#parts;
    const [stored, { value }] = await Promise.all([store.load(id), partOf(store.records, id)]);
    return stored !== undefined && stored.version !== value?.log;
  }

  protected override async afterAll(): Promise<void> {
    await forgetEarlier(this.#parts.store.records);
  }

  protected override async look(ids: readonly string[]): Promise<void> {
    const { records } = this.#parts.store;
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const changes: Change[] = [];
      for (const id of ids) {
        const change = await this.#changeOf(id);
        if (change) changes.push(change);
        await breath();
      }
      if (changes.length === 0) return;
      const parts = changes.map(({ before, part }) => ({ ...before, value: part }));
      if ((await records.putAll([...parts, ...(await this.#cellsWith(changes))])) === 'put') return;
      // Another process was first; not all of them try again at the same moment.
      await wait(Math.random() * 20 * (tries + 1));
    }
    throw new Error('too many count at once');
  }

  /** What a conversation counts for now; undefined where that was counted. */
  async #changeOf(id: string): Promise<Change | undefined> {
    const { store, scripts } = this.#parts;
    const [stored, before] = await Promise.all([store.load(id), partOf(store.records, id)]);
    if (!stored || (before.value && before.value.log >= stored.version)) return undefined;
    const events = stored.events.map(engineEvent);
    const [first] = events;
    const { id: scriptId, version } = first?.kind === 'conversation-started' ? first.data.script : noScript;
    const core = scripts.get(scriptId, version)?.questions.filter(({ require }) => require === 'core');
    const isCore = (questionId: string) => core?.some((question) => question.id === questionId) ?? true;
    return { before, part: { log: stored.version, cells: countConversation(events, { isCore }) } };
  }

  /** The cells that change, each with what is added and taken away. */
  async #cellsWith(changes: readonly Change[]): Promise<readonly KindRecord[]> {
    const differences = new Map<string, Counts>();
    const add = (cells: Part['cells'], times: 1 | -1) => {
      for (const [id, counts] of Object.entries(cells))
        differences.set(id, plus(differences.get(id) ?? {}, counts, times));
    };
    for (const { before, part } of changes) {
      add(before.value?.cells ?? {}, -1);
      add(part.cells, 1);
    }
    const changed = [...differences].filter(([, counts]) => Object.keys(counts).length > 0);
    return await Promise.all(
      changed.map(async ([id, counts]) => {
        const cell = await cellRecord(this.#parts.store.records, id);
        return { ...cell, value: plus(cell.value ?? {}, counts) };
      }),
    );
  }
}

const noScript = { id: '', version: 0 };
