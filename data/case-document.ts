import type { Case, Party } from '../dialogs/case.js';
import type { PartyRole } from '../dialogs/vocabulary.js';
import { readParty, writeParty } from './party-values.js';
import type { PartyKey } from './seal/party-key.js';
import { openBytes, sealBytes } from './seal/seal.js';

/** A party as it is kept: who they are in the case, and the rest sealed under their own key. */
interface PartyRecord extends Pick<Party, 'id' | 'role' | 'locale'> {
  /** Absent when the party was erased before the case was stored. */
  readonly sealed?: Buffer;
}

/** A case as it lies on the disk. */
export interface CaseDocument extends Omit<Case, 'parties'> {
  readonly parties: readonly PartyRecord[];
}

/** Gives a party's key. */
export type KeyOf = (partyId: string) => PartyKey | 'erased';

/** Seals everything about the parties but their id, role and locale. */
export function sealCase({ parties, ...file }: Case, keyOf: KeyOf): CaseDocument {
  return {
    ...file,
    parties: parties.map(({ id, role, locale, ...personal }) => {
      const key = keyOf(id);
      if (key === 'erased') return { id, role, locale };
      return { id, role, locale, sealed: sealBytes(key.seal, partyPlace(file.id, id), writeParty(personal)) };
    }),
  };
}

/** Opens a case, or those of its parties who have one role. A party that was erased comes back blank: see `blankParty`. */
export function openCase({ parties, ...file }: CaseDocument, keyOf: KeyOf, only?: PartyRole): Case {
  return {
    ...file,
    parties: parties.map(({ id, role, locale, sealed }) => {
      const key = only === undefined || only === role ? keyOf(id) : 'erased';
      if (key === 'erased' || sealed === undefined) return blankParty({ id, role, locale });
      const personal = readParty(openBytes(key.seal, partyPlace(file.id, id), sealed).toString('utf8'));
      // Its shape is vouched for by the seal, because only this installation can have made it.
      return { id, role, locale, ...(personal as Omit<Party, 'id' | 'role' | 'locale'>) };
    }),
  };
}

/** What is left of an erased party: id, role and locale. The name is empty, which no party that is imported has. */
export function blankParty({ id, role, locale }: Pick<Party, 'id' | 'role' | 'locale'>): Party {
  return { id, role, locale, name: '', contactPoints: [], exclusions: [], onFile: {} };
}

function partyPlace(caseId: string, partyId: string): string {
  return `${caseId} party ${partyId}`;
}
