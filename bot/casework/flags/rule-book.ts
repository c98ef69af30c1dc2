import type { StoredLog } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import {
  applyToRules,
  countVerdict,
  type RuleEvent,
  type RuleRecords,
} from '../../../dialogs/casework/flags/rule-record.js';
import type { FlagCode } from '../../../dialogs/red-flag.js';
import { factsIn, InstallationLog, type InstallationLogParts } from '../../installation-log.js';

/** How often the flag rules were right, over all cases: a log of the installation's own. */
export class RuleBook {
  readonly #log: InstallationLog;

  constructor(parts: InstallationLogParts) {
    this.#log = new InstallationLog('flag-rules', parts);
  }

  async records(): Promise<RuleRecords> {
    return recordsIn(await this.#log.load());
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
    await this.#log.change((stored) => ({ events: decide(recordsIn(stored)), key }));
  }
}

function recordsIn(stored: StoredLog | undefined): RuleRecords {
  return factsIn<RuleEvent>(stored).reduce<RuleRecords>(applyToRules, {});
}
