import { randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import type { Party } from '../../dialogs/case.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ImportFault } from '../cases/import-report.js';
import type { TextSource } from '../cases/text-source.js';
import type { Desk } from '../casework/dossiers/desk.js';
import { type ListedPerson, readPartnerList } from './partner-list.js';

/** What hearing partner employers works with. */
export interface HearPartnersParts {
  readonly store: Pick<Store, 'caseIds' | 'getCase' | 'employersWith'>;
  readonly desk: Desk;
  readonly clock: Clock;
}

/** What came of a partner's list. */
export interface PartnerReport {
  /** How many parties of cases were told of. */
  readonly heard: number;
  readonly faults: readonly ImportFault[];
}

const ofTheLoan = ['borrower', 'co-borrower', 'guarantor'];

/**
 * Tells dossiers what partner employers say of their people. Only a party with that employer on file is meant, and only
 * an employer that is a partner is heard. `by`: who brings the list.
 */
export async function hearPartners(source: TextSource, by: string, parts: HearPartnersParts): Promise<PartnerReport> {
  const { store, desk, clock } = parts;
  const { people, faults } = await readPartnerList(source);
  const all = [...faults];
  const known = new Set<ListedPerson>();
  const meant = finderIn(people);
  let heard = 0;
  const at = new Date(clock.now()).toISOString();
  for await (const caseId of store.caseIds()) {
    if (people.length === 0) break;
    for (const party of (await store.getCase(caseId))?.parties ?? []) {
      const named = meant(party);
      if (named.length === 0) continue;
      const employers = await store.employersWith({ name: party.onFile.employer?.name ?? '' });
      for (const person of named) {
        const partner = employers.find(({ id }) => id === person.employer_id)?.partner;
        if (!partner) continue;
        known.add(person);
        const { employer_id: employerId, status, as_of: asOf } = person;
        const said = { employerId, status, asOf, everyDays: partner.everyDays };
        await desk.take(caseId, party.id, { kind: 'hear-partner', ...said, key: randomUUID(), at, by });
        heard += 1;
      }
    }
  }
  for (const person of people) if (!known.has(person)) all.push(nobody(person));
  return { heard, faults: all };
}

/** Finds who of the list a party is: by its id, or by name and birth date. */
function finderIn(people: readonly ListedPerson[]): (party: Party) => readonly ListedPerson[] {
  const byKey = new Map<string, ListedPerson[]>();
  for (const person of people) {
    const key = person.party_id === undefined ? `${person.name} ${person.birth_date}` : `id ${person.party_id}`;
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return ({ id, name, birthDate, role, onFile }) =>
    ofTheLoan.includes(role) && onFile.employer !== undefined
      ? [...(byKey.get(`id ${id}`) ?? []), ...(byKey.get(`${name} ${birthDate}`) ?? [])]
      : [];
}

function nobody({ row }: ListedPerson): ImportFault {
  return {
    row,
    message: `Row ${row} is about nobody who has this partner employer on file.`,
    remedy: 'see that the employer is imported as a partner, and that the party’s case names it',
  };
}
