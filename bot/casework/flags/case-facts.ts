import type { Store } from '../../../data/store.js';
import type { Case, Party } from '../../../dialogs/case.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import type { CaseFacts, CheckedPoint, KnownNumber } from '../../../dialogs/casework/flags/case-facts.js';
import { factsOfCalls } from '../../../dialogs/casework/flags/facts-of-calls.js';
import { factsOfConversation } from '../../../dialogs/casework/flags/facts-of-conversation.js';
import { toldAtLength } from '../../../dialogs/casework/flags/told-at-length.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import { lastPulled } from '../../../dialogs/casework/pulls/last-pulled.js';
import type { GatheredCase } from '../whole-case/gather-case.js';

const askedAboutOthers = ['employer-hr', 'colleague'];

/** Gathers what the flag rules look at for one party of the loan. */
export async function caseFacts(
  { file, talks, dossiers }: GatheredCase,
  party: Party,
  store: Pick<Store, 'partiesWith' | 'partiesTelling'>,
): Promise<CaseFacts> {
  const concerned = [party, ...file.parties.filter((other) => isAskedAbout(other, party, file))];
  const ids = concerned.map(({ id }) => id);
  const dossierIn = (partyId: string) => dossiers.find((one) => one.partyId === partyId);
  const heard = talks.flatMap(({ state }) => (ids.includes(state.brief.partyId) ? [factsOfConversation(state)] : []));
  const called = concerned.flatMap((one) => {
    const dossier = dossierIn(one.id);
    return dossier ? [factsOfCalls(one, dossier)] : [];
  });
  const answers = [...heard, ...called].flatMap((one) => one.answers);
  const { id, role, locale, records, onFile } = party;
  return {
    caseId: file.id,
    party: { id, role, locale, records, onFile },
    answers,
    signals: [...heard, ...called].flatMap((one) => one.signals),
    doubts: heard.flatMap((one) => one.doubts),
    supplements: heard.flatMap((one) => one.supplements),
    checks: concerned.flatMap((one) => checksOf(one, dossierIn(one.id))),
    agreements: dossierIn(id)?.comparison.agreements ?? {},
    pulled: lastPulled(dossierIn(id)?.pulls ?? {}),
    numbers: await numbersOf(party, dossierIn(id), answers, store),
    told: await toldOf(talks, id, store),
  };
}

/** Whether a party was asked about this one. */
function isAskedAbout({ role, about }: Party, { id }: Party, { parties }: Case): boolean {
  return askedAboutOthers.includes(role) && (about ?? parties.find((one) => one.role === 'borrower')?.id) === id;
}

function checksOf({ id: partyId, role }: Party, dossier: Dossier | undefined): readonly CheckedPoint[] {
  return Object.values(dossier?.checks.latest ?? {}).map(({ id: checkId, pointId, findings }) => ({
    partyId,
    role,
    pointId,
    checkId,
    findings,
  }));
}

/** The party's own numbers, and the office number that they gave. */
async function numbersOf(
  party: Party,
  dossier: Dossier | undefined,
  answers: CaseFacts['answers'],
  store: Pick<Store, 'partiesWith'>,
): Promise<readonly KnownNumber[]> {
  const points = dossier ? knownPoints(party, dossier) : [];
  const given = answers.filter(({ questionId, value }) => questionId === 'A7' && typeof value === 'string');
  const numbers = [
    ...points.filter(({ kind }) => kind !== 'email').map(({ id: pointId, value }) => ({ pointId, value })),
    ...given.map(({ from, value }) => ({ pointId: `A7@${from}`, value: String(value) })),
  ];
  return await Promise.all(
    numbers.map(async ({ pointId, value }) => ({ partyId: party.id, pointId, uses: await store.partiesWith(value) })),
  );
}

/** What the party told at length, and who told the same. */
async function toldOf(
  talks: GatheredCase['talks'],
  partyId: string,
  store: Pick<Store, 'partiesTelling'>,
): Promise<CaseFacts['told']> {
  const own = talks.filter(({ state }) => state.brief.partyId === partyId);
  const told = own.flatMap(({ id: from, state }) => toldAtLength(state).map((one) => ({ ...one, from })));
  return await Promise.all(
    told.map(async ({ words, questionId, from }) => ({ questionId, from, uses: await store.partiesTelling(words) })),
  );
}
