import type { CaseFile } from './case-query.js';

/** How much of a case waits for a person, by kind. */
export interface Waiting {
  readonly facts: number;
  readonly flags: number;
  readonly tasks: number;
  readonly documents: number;
}

/** Counts what waits: facts that do not fit, flags without a next action, open tasks, documents to be looked at. */
export function waitingIn({ parties }: CaseFile): Waiting {
  const count = <T>(of: readonly T[], waits: (one: T) => boolean) => of.filter(waits).length;
  return {
    facts: count(
      parties.flatMap(({ fields }) => fields),
      ({ status }) => status === 'mismatch' || status === 'ambiguous',
    ),
    flags: count(
      parties.flatMap(({ flags }) => flags),
      ({ plan, closed, outdatedAt }) => !plan && !closed && !outdatedAt,
    ),
    tasks: count(
      parties.flatMap(({ tasks }) => tasks),
      ({ closed }) => !closed,
    ),
    documents: count(
      parties.flatMap(({ documents }) => documents),
      ({ decided }) => !decided,
    ),
  };
}
