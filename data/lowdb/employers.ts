import type { Employer } from '../../dialogs/casework/employer.js';
import { type EmployerKey, waysTo, wayTo } from '../employer-ways.js';
import { canonicalJson } from '../seal/canonical-json.js';
import type { Tables } from './environment.js';
import { orWriteFailure } from './write-failure.js';

/** What employers are kept with. */
export interface EmployersParts {
  readonly home: string;
  readonly tables: Pick<Tables, 'employers' | 'employersBy'>;
}

/** The employers that are known apart from any borrower, found by their numbers and names. */
export class Employers {
  readonly #parts: EmployersParts;

  constructor(parts: EmployersParts) {
    this.#parts = parts;
  }

  async put(employer: Employer): Promise<'stored' | 'unchanged'> {
    const { home, tables } = this.#parts;
    const { employers, employersBy } = tables;
    return await orWriteFailure(
      home,
      employers.transaction(() => {
        const before = employers.get(employer.id);
        if (before && canonicalJson(before) === canonicalJson(employer)) return 'unchanged' as const;
        for (const way of before ? waysTo(before) : []) employersBy.remove([way, employer.id]);
        for (const way of waysTo(employer)) employersBy.put([way, employer.id], true);
        employers.put(employer.id, employer);
        return 'stored' as const;
      }),
    );
  }

  with(by: EmployerKey): readonly Employer[] {
    const { employers, employersBy } = this.#parts.tables;
    const way = wayTo(by);
    const found: Employer[] = [];
    for (const [at, id] of employersBy.getKeys({ start: [way, ''] })) {
      if (at !== way) break;
      const employer = employers.get(id);
      if (employer) found.push(employer);
    }
    return found;
  }
}
