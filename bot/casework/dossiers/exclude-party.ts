import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import type { Exclusion } from '../../../dialogs/casework/exclusions/exclusion.js';
import { exclusionsOf } from '../../../dialogs/casework/exclusions/exclusions-of.js';
import { everyNumber } from '../../../dialogs/casework/points/every-number.js';
import type { Clock } from '../../../dialogs/clock.js';
import { toldOver } from '../../contact/told-exclusions.js';
import type { Desk } from './desk.js';

/** What excluding works with. */
export interface ExcludeParts {
  readonly store: Pick<Store, 'partiesWith' | 'restrictionsOf'>;
  readonly desk: Desk;
  readonly clock: Clock;
}

/** What a person says of a party. `lift` is why it does not hold any more. */
export interface ExclusionWish {
  readonly caseId: string;
  readonly partyId: string;
  readonly by: string;
  readonly exclusion: Exclusion;
  readonly note?: string;
  readonly lift?: string;
}

/**
 * Bars automated contact with a party, or allows it again, in every case that this party can be found in by a number: it
 * is about the person, not about a case. Rejects with an AppError when nothing would change.
 */
export async function excludeParty(wish: ExclusionWish, parts: ExcludeParts): Promise<readonly Exclusion[]> {
  const { caseId, partyId } = wish;
  const { party } = await parts.desk.place(caseId, partyId);
  const dossier = await parts.desk.dossier(caseId, partyId);
  const holds = exclusionsOf(party, dossier).includes(wish.exclusion);
  // The other cases come first: a try that broke off on the way can be made again, and reaches all of them.
  const isNews = holds === (wish.lift !== undefined);
  if (isNews) for (const other of await otherCases(wish, parts)) await take(wish, other, parts);
  const refusal = await take(wish, caseId, parts);
  if (refusal) throw new AppError(refusal.code, refusal.words);
  return exclusionsOf(party, await parts.desk.dossier(caseId, partyId));
}

async function take(
  { partyId, by, exclusion, note, lift }: ExclusionWish,
  caseId: string,
  { desk, clock, store }: ExcludeParts,
) {
  // What was said in a conversation stands at their numbers, also where no case says it.
  const isTold = async () => {
    const { party } = await desk.place(caseId, partyId);
    const told = await toldOver(everyNumber(party, await desk.dossier(caseId, partyId)), store);
    return told.some(({ reason }) => reason === exclusion);
  };
  const common = { exclusion, by, key: randomUUID(), at: new Date(clock.now()).toISOString() };
  const command =
    lift === undefined
      ? ({ kind: 'set-exclusion', note, ...common } as const)
      : ({ kind: 'lift-exclusion', reason: lift, told: await isTold(), ...common } as const);
  return (await desk.take(caseId, partyId, command)).refusal;
}

async function otherCases(
  { caseId, partyId }: ExclusionWish,
  { store, desk }: ExcludeParts,
): Promise<readonly string[]> {
  const { party } = await desk.place(caseId, partyId);
  const numbers = everyNumber(party, await desk.dossier(caseId, partyId));
  const uses = (await Promise.all(numbers.map((number) => store.partiesWith(number)))).flat();
  const theirs = uses.filter((use) => use.partyId === partyId && use.caseId !== caseId);
  return [...new Set(theirs.map((use) => use.caseId))];
}
