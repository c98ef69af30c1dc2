import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import type { Case, Party } from '../../../dialogs/case.js';
import { filedValues } from '../../../dialogs/casework/comparison/compare-records.js';
import type { Employer } from '../../../dialogs/casework/employer.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { Desk } from '../dossiers/desk.js';

/** What comparing works with. */
export interface CompareParts {
  readonly store: Pick<Store, 'employersWith'>;
  readonly desk: Desk;
  readonly clock: Clock;
}

/** Compares what is on file about a party across its sources, and leaves what does not agree for a person to look at. */
export async function comparePartyRecords(
  { file, party }: { readonly file: Case; readonly party: Party },
  { store, desk, clock }: CompareParts,
): Promise<void> {
  if (!party.records?.length) return;
  const known = await knownEmployers(employerNames(party), store);
  const at = new Date(clock.now()).toISOString();
  await desk.take(file.id, party.id, { kind: 'compare-records', known, key: randomUUID(), at, by: 'ringback' });
}

/** The names of employers that stand on file about a party. */
export function employerNames(party: Party): readonly string[] {
  const filed = (['employer', 'contributionsPayer', 'payrollName'] as const).flatMap((field) =>
    filedValues(party, field),
  );
  return filed.flatMap(({ value }) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && 'name' in value ? [value.name] : [];
  });
}

/** What is known of the employers with these names. */
export async function knownEmployers(
  names: readonly string[],
  store: Pick<Store, 'employersWith'>,
): Promise<readonly Employer[]> {
  const found = await Promise.all([...new Set(names)].map((name) => store.employersWith({ name })));
  return [...new Map(found.flat().map((employer) => [employer.id, employer])).values()];
}
