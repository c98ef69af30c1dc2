import { SystemClock } from '../../adapters/clock/system-clock.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { readToRun } from '../../dialogs/script/read-script.js';
import type { Script } from '../../dialogs/script/script.js';
import type { ScriptEvent } from '../../dialogs/script-book/script-event.js';
import {
  currentVersion,
  recordOf,
  type ScriptRecords,
  scriptRecords,
  type Withdrawal,
} from '../../dialogs/script-book/script-record.js';
import { factsIn, InstallationLog, installationLogId, type LogChange } from '../installation-log.js';
import { loadScripts, ownIncludes } from './own-scripts.js';

const logName = 'scripts';
type KeptEvent = ScriptEvent & { readonly at: string };

/** What a book works with. */
export interface ScriptBookParts {
  readonly store: Pick<Store, 'load' | 'commit' | 'changes'>;
  readonly clock: Clock;
}

/** What is decided of the log of scripts as it stands. */
export type ScriptChange = Omit<LogChange, 'events'> & { readonly events: readonly ScriptEvent[] };

/**
 * All scripts that can be run: those that Ringback brings, and those that people published here. What was published stays
 * readable for ever, since conversations stay on the version that they began with.
 */
export class ScriptBook implements ScriptLibrary {
  readonly #brought: ScriptLibrary;
  readonly #log: InstallationLog;
  readonly #unfollow: () => void;
  /** Of the log, when it was read last. */
  #version: number | undefined;
  #seen = 0;
  #records: ScriptRecords = {};
  #published: readonly Script[] = [];
  #reading: Promise<void> = Promise.resolve();

  private constructor(brought: ScriptLibrary, { store, clock }: ScriptBookParts) {
    this.#brought = brought;
    this.#log = new InstallationLog(logName, { store, clock });
    const mine = installationLogId(logName);
    // A store that is away is asked again with the next change, and by the turn that misses a script.
    const look = () => void this.refresh().catch(() => undefined);
    this.#unfollow = store.changes.follow({
      changed: ({ logId }) => {
        if (logId === mine) look();
      },
      missed: look,
    });
  }

  /** Reads what was published here. Rejects with every fault of Ringback's own scripts at once. */
  static async open(parts: ScriptBookParts, brought: ScriptLibrary = loadScripts()): Promise<ScriptBook> {
    const book = new ScriptBook(brought, parts);
    await book.refresh();
    return book;
  }

  /** The same for a command, which looks once. */
  static async read(store: ScriptBookParts['store'], brought: ScriptLibrary): Promise<ScriptLibrary> {
    const book = await ScriptBook.open({ store, clock: new SystemClock() }, brought);
    book.close();
    return book;
  }

  get(id: string, version: number): Script | undefined {
    return this.#published.find((one) => one.id === id && one.version === version) ?? this.#brought.get(id, version);
  }

  latest(id: string): Script | undefined {
    const version = currentVersion(recordOf(this.#records, id), this.broughtVersions(id));
    return version === undefined ? undefined : this.get(id, version);
  }

  all(): readonly Script[] {
    return this.#published.length === 0
      ? this.#brought.all()
      : [...this.#brought.all(), ...this.#published].sort(byIdAndVersion);
  }

  /** Versions that Ringback brings, the highest last. */
  broughtVersions(id: string): readonly number[] {
    return this.#brought
      .all()
      .filter((one) => one.id === id)
      .map(({ version }) => version);
  }

  withdrawalOf(id: string, version: number): Withdrawal | undefined {
    return recordOf(this.#records, id).withdrawn.find((one) => one.version === version);
  }

  /** What people did with their scripts. */
  get records(): ScriptRecords {
    return this.#records;
  }

  /** Reads what was published since the last look, here or by another server. */
  refresh(): Promise<void> {
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#read());
    return this.#reading;
  }

  /** Writes facts about scripts, as `decide` makes of what stands. What follows from them holds when it resolves. */
  async change(decide: (records: ScriptRecords) => ScriptChange | undefined): Promise<boolean> {
    const done = await this.#log.change((stored) => decide(scriptRecords(factsIn<KeptEvent>(stored))));
    await this.refresh();
    return done;
  }

  /** Looks for nothing more. */
  close(): void {
    this.#unfollow();
  }

  async #read(): Promise<void> {
    const stored = await this.#log.load();
    if (stored?.version === this.#version) return;
    this.#version = stored?.version;
    const events = factsIn<KeptEvent>(stored);
    const fresh = events.slice(this.#seen).filter((one) => one.kind === 'script-published');
    // What was published passed every check; a check that was made since must not take it from its conversations.
    const scripts = fresh.flatMap(({ data: { id, version, text } }) => {
      const { script } = readToRun(text, `${id}.v${version}.yaml`, ownIncludes());
      return script ? [script] : [];
    });
    this.#seen = events.length;
    this.#published = [...this.#published, ...scripts];
    this.#records = scriptRecords(events);
  }
}

function byIdAndVersion(one: Script, other: Script): number {
  if (one.id === other.id) return one.version - other.version;
  return one.id < other.id ? -1 : 1;
}
