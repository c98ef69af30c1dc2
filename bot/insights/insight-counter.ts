import { setImmediate as breath, setTimeout as wait } from 'node:timers/promises';
import type { KindRecord } from '../../data/record-store.js';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Clock } from '../../dialogs/clock.js';
import { countConversation } from '../../dialogs/insights/count-conversation.js';
import { type Counts, plus } from '../../dialogs/insights/counts.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Log } from '../log.js';
import { engineEvent } from '../turn/read-state.js';
import { cellRecord, forgetEarlier, type Part, partOf } from './kept-counts.js';

/** What counting works with. */
export interface InsightParts {
  readonly store: Pick<Store, 'load' | 'conversationIds' | 'records'>;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds in which conversations are gathered that have gone on: a talk is not counted after every word. */
const gathering = 10_000;
/** Conversations in one write. */
const together = 20;
const conflictTries = 50;
const dayMs = 86_400_000;

/** A conversation that counts for something else than before. */
interface Change {
  readonly before: KindRecord & { readonly value?: Part };
  readonly part: Part;
}

/**
 * Counts what conversations tell, beside their turns and never within them. What a conversation counts for and the cells
 * that it is added to are one write over what was read, so that it counts once, whoever else counts it at that moment
 * and wherever a process ends. What a process heard of is counted soon; what none heard of at the start, and each day.
 */
export class InsightCounter {
  readonly #parts: InsightParts;
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  /** One after the other: those who count at once would only be in each other's way. */
  #line: Promise<void> = Promise.resolve();
  #cancel = () => {};
  #pass: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(parts: InsightParts) {
    this.#parts = parts;
  }

  /** Something was written to a log. */
  note(logId: string): void {
    if (this.#closed || isDossierId(logId)) return;
    this.#changed.add(logId);
    this.#timer ??= setTimeout(() => void this.settled(), gathering).unref();
  }

  /** Resolves when all that this process heard of so far is counted. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const ids = [...this.#changed];
    this.#changed.clear();
    for (let from = 0; from < ids.length; from += together) await this.#inLine(ids.slice(from, from + together));
    await this.#line;
  }

  /** Counts what nobody heard of: now, and each day from then on. */
  keepUp(): void {
    const { clock } = this.#parts;
    this.#pass = this.#pass.then(() => this.#catchUp());
    this.#cancel = clock.schedule(clock.now() + dayMs, () => this.keepUp());
  }

  /** Resolves when the look for what nobody heard of is over. */
  async caughtUp(): Promise<void> {
    await this.#pass;
  }

  /** Counts what is left and nothing after it. */
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
        if (await this.#isBehind(id)) behind.push(id);
        if (behind.length < together) continue;
        await this.#inLine(behind);
        behind = [];
      }
      await this.#inLine(behind);
      await forgetEarlier(store.records);
    } catch (error) {
      log.error('insights-behind', { code: codeOf(error) });
    }
  }

  async #isBehind(id: string): Promise<boolean> {
    const { store } = this.#parts;
    const [stored, { value }] = await Promise.all([store.load(id), partOf(store.records, id)]);
    return stored !== undefined && stored.version !== value?.log;
  }

  #inLine(ids: readonly string[]): Promise<void> {
    this.#line = this.#line.then(() => this.#orTell(ids));
    return this.#line;
  }

  /** One that cannot be counted keeps none of the others from it. Where the store was away, all are tried again. */
  async #orTell(ids: readonly string[]): Promise<void> {
    try {
      await this.#count(ids);
    } catch (error) {
      const code = codeOf(error);
      if (code.startsWith('store-')) for (const id of ids) this.note(id);
      else if (ids.length > 1) {
        for (const id of ids) await this.#orTell([id]);
        return;
      }
      this.#parts.log.error('insights-not-counted', { code });
    }
  }

  async #count(ids: readonly string[]): Promise<void> {
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

function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
