import type { Store } from '../../data/store.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';

/** Those who were asked about a party, by their ids. */
export interface Asked {
  /** About nobody else. */
  readonly only: readonly string[];
  /** About others too, under the same key. */
  readonly others: readonly string[];
}

type Parts = Pick<Store, 'casesWith' | 'getCase'>;

const roles: readonly string[] = ['employer-hr', 'colleague'];

/** The employers and colleagues who were asked about a party: what they said is about that party, and lies under their own keys. */
export async function askedAbout(partyId: string, store: Parts): Promise<Asked> {
  const inTheirCases = await standingsOf([partyId], store);
  const about = [...new Set(inTheirCases.filter((one) => one.about === partyId).map((one) => one.partyId))];
  const elsewhere = (await standingsOf(about, store)).filter((one) => one.about !== partyId);
  const others = new Set(elsewhere.map((one) => one.partyId));
  return { only: about.filter((one) => !others.has(one)), others: about.filter((one) => others.has(one)) };
}

/** Everybody in the cases of these parties, with whom each is asked about there, if anybody. */
async function standingsOf(partyIds: readonly string[], store: Parts) {
  if (partyIds.length === 0) return [];
  const caseIds = new Set((await store.casesWith(partyIds)).map(({ caseId }) => caseId));
  const files = await Promise.all([...caseIds].map((id) => store.getCase(id)));
  return files.flatMap((file) =>
    (file?.parties ?? []).map((party) => ({
      partyId: party.id,
      about: file && roles.includes(party.role) ? aboutWhom(file, party)?.id : undefined,
    })),
  );
}
