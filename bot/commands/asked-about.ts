import type { Store } from '../../data/store.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';

/** Those who were asked about a party, by their ids. */
export interface Asked {
  /** About nobody else. */
  readonly only: readonly string[];
  /** About others too, under the same key. */
  readonly others: readonly string[];
}

const roles: readonly string[] = ['employer-hr', 'colleague'];

/** The employers and colleagues who were asked about a party: what they said is about that party, and lies under their own keys. */
export async function askedAbout(partyId: string, store: Pick<Store, 'caseIds' | 'getCase'>): Promise<Asked> {
  const about = new Set<string>();
  const others = new Set<string>();
  for await (const id of store.caseIds()) {
    const file = await store.getCase(id);
    for (const one of file?.parties ?? []) {
      if (one.id === partyId) continue;
      const isAbout = file !== undefined && roles.includes(one.role) && aboutWhom(file, one)?.id === partyId;
      (isAbout ? about : others).add(one.id);
    }
  }
  return {
    only: [...about].filter((one) => !others.has(one)),
    others: [...about].filter((one) => others.has(one)),
  };
}
