import type { Case, Purpose } from '../../dialogs/case.js';
import { purposesOf } from '../../dialogs/engine/asking/purposes-of.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { ImportFault } from './import-report.js';

/** Counts the purposes that cases are for and that nobody is asked anything about. */
export class UnaskedPurposes {
  readonly #scripts: ScriptLibrary;
  readonly #served = new Map<string, ReadonlySet<Purpose>>();
  readonly #found = new Map<string, { readonly purpose: Purpose; readonly first: Case; count: number }>();

  constructor(scripts: ScriptLibrary) {
    this.#scripts = scripts;
  }

  look(file: Case): void {
    for (const purpose of file.purposes ?? []) {
      // Every script begins with who is there.
      if (purpose === 'verify-identity') continue;
      if (file.parties.some(({ role }) => this.#servedBy(role, file.stage).has(purpose))) continue;
      const key = `${file.stage} ${purpose}`;
      const known = this.#found.get(key);
      if (known) known.count += 1;
      else this.#found.set(key, { purpose, first: file, count: 1 });
    }
  }

  /** One warning for each stage and purpose, with the first such case and how many there are. */
  warnings(): readonly ImportFault[] {
    return [...this.#found.values()].map(({ purpose, first, count }) => ({
      caseId: first.id,
      column: 'purposes',
      message: `purposes names ${purpose}, about which nobody in the case is asked ${stages[first.stage]}${count === 1 ? '' : `; so in ${count} cases`}.`,
      remedy: 'take it out, see that the stage is right, or add a question that serves it to a script',
    }));
  }

  #servedBy(role: string, stage: Case['stage']): ReadonlySet<Purpose> {
    const key = `${role} ${stage}`;
    const known = this.#served.get(key);
    if (known) return known;
    const fits = this.#scripts
      .all()
      .filter((one) => one.party === role && (one.stage === 'any' || one.stage === stage));
    const latest = [...new Set(fits.map(({ id }) => id))].flatMap((id) => this.#scripts.latest(id) ?? []);
    const served = new Set(latest.flatMap(({ questions }) => questions.flatMap(purposesOf)));
    this.#served.set(key, served);
    return served;
  }
}

const stages: Readonly<Record<Case['stage'], string>> = {
  'before-disbursement': 'before disbursement',
  'after-disbursement': 'after disbursement',
};
