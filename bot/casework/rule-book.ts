import type { NewEvent, Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import {
  applyToRules,
  countVerdict,
  type RuleEvent,
  type RuleRecords,
} from '../../dialogs/casework/flags/rule-record.js';
import type { Clock } from '../../dialogs/clock.js';
import type { FlagCode } from '../../dialogs/red-flag.js';

/** What the rule book works with. */
export interface RuleBookParts {
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly clock: Clock;
}

/** No case can be called so: the log is the installation's own, and nothing in it is personal. */
const [caseId, partyId] = ['-', 'flag-rules'];
const logId = dossierIdOf(caseId, partyId);
const conflictTries = 20;

/** How often the flag rules were right, over all cases: a log of the installation's own. */
export class RuleBook {
  readonly #parts: RuleBookParts;

  constructor(parts: RuleBookParts) {
    this.#parts = parts;
  }

  async records(): Promise<RuleRecords> {
    return (await this.#read()).records;
  }

  /** The rules whose findings are recorded, but not shown. */
  async shadowed(): Promise<readonly FlagCode[]> {
    return Object.values(await this.records())
      .filter(({ shadow }) => shadow)
      .map(({ flag }) => flag);
  }

  /** Counts what a person found of a flag; `key` names the flag, which counts once. */
  async count(flag: FlagCode, upheld: boolean, key: string): Promise<void> {
    await this.#change(key, (records) => countVerdict(records, flag, upheld));
  }

  /** Shows a rule's flags again, and begins to count anew. */
  async lift(flag: FlagCode, by: string): Promise<void> {
    await this.#change(undefined, (records) => {
      if (!records[flag]?.shadow)
        throw new AppError('rule-not-shadowed', `${flag} is not in the shadow: its flags are shown.`);
      return [{ kind: 'rule-lifted', data: { flag, by } }];
    });
  }

  async #change(key: string | undefined, decide: (records: RuleRecords) => readonly RuleEvent[]): Promise<void> {
    const { store, clock } = this.#parts;
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const { stored, records } = await this.#read();
      if (key !== undefined && stored?.turns.get(key) !== undefined) return;
      const at = new Date(clock.now()).toISOString();
      const committed = await store.commit({
        logId,
        caseId,
        partyId,
        expectedVersion: stored?.version ?? 0,
        events: decide(records).map((event): NewEvent => ({ ...event, version: 1, at })),
        ...(key !== undefined && { turn: { key, replies: {} } }),
        addJobs: [],
        removeJobs: [],
        restrictions: [],
        index: {},
      });
      if (committed === 'committed') return;
    }
    throw new AppError('too-busy', 'The rules are being judged by too many at once. Try again.');
  }

  async #read() {
    const stored = await this.#parts.store.load(logId);
    const events = (stored?.events ?? []) as readonly unknown[] as readonly RuleEvent[];
    return { stored, records: events.reduce<RuleRecords>(applyToRules, {}) };
  }
}
