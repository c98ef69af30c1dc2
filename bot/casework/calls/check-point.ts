import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import type { Case, Party } from '../../../dialogs/case.js';
import { aboutWhom } from '../../../dialogs/casework/about-whom.js';
import type { Check, LookedUp, NumberUse } from '../../../dialogs/casework/checks/check.js';
import { lineTypeOf } from '../../../dialogs/casework/checks/line-type-of.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { Permission } from '../../../dialogs/policy/permission.js';
import type { Desk } from '../dossiers/desk.js';
import { comparePartyRecords } from '../whole-case/compare-records.js';
import { askingAllowed } from './asking-allowed.js';
import { type PersonCallStore, personPermission } from './person-permission.js';

/** What the pre-call check works with. */
export interface CheckParts {
  readonly store: PersonCallStore & Pick<Store, 'partiesWith' | 'employersWith'>;
  readonly desk: Desk;
  readonly clock: Clock;
}

/** Which point is checked, for whom. */
export interface CheckWish {
  readonly caseId: string;
  readonly partyId: string;
  readonly pointId: string;
  readonly by: string;
  /** What the policy says, where it was asked already; else what it says to a person's call. */
  readonly permission?: Permission;
  /** The party asked for a person, and waits. */
  readonly askedFor?: boolean;
}

/**
 * The pre-call check of one contact point: looks up what is known of it and keeps what was found. Rejects with an
 * AppError when there is no such point.
 */
export async function checkPoint(wish: CheckWish, parts: CheckParts): Promise<Check> {
  const { caseId, partyId, pointId, by } = wish;
  const { desk, clock } = parts;
  const { file, party } = await desk.place(caseId, partyId);
  await comparePartyRecords({ file, party: aboutWhom(file, party) ?? party }, parts);
  const before = await desk.dossier(caseId, partyId);
  const point = knownPoints(party, before).find(({ id }) => id === pointId);
  if (!point)
    throw new AppError('point-unknown', `There is no contact point ${pointId} in use. Choose one from the case.`);
  const at = new Date(clock.now()).toISOString();
  const permission =
    wish.permission ??
    (await personPermission(file, { party, dossier: before }, point.value, at, parts.store, wish.askedFor));
  const lookedUp = await lookUp({ file, party, point, permission, at }, parts);
  const key = randomUUID();
  const { dossier, refusal } = await desk.take(caseId, partyId, {
    kind: 'check-point',
    pointId,
    lookedUp,
    key,
    at,
    by,
  });
  const check = dossier.checks.latest[pointId];
  if (refusal || !check) throw new AppError(refusal?.code ?? 'point-unknown', refusal?.words ?? 'The point is gone.');
  return check;
}

interface ToLookUp {
  readonly file: Case;
  readonly party: Party;
  readonly point: KnownPoint;
  readonly permission: Permission;
  readonly at: string;
}

async function lookUp(
  { file, party, point, permission, at }: ToLookUp,
  { store, desk }: CheckParts,
): Promise<LookedUp> {
  const isNumber = point.kind !== 'email';
  const about = aboutWhom(file, party);
  const employer = about?.onFile.employer?.name;
  return {
    lineType: isNumber ? lineTypeOf(point.value) : 'other',
    uses: isNumber ? await store.partiesWith(point.value, mattersTo(file, party)) : [],
    employers: isNumber ? await store.employersWith({ number: point.value }) : [],
    named: employer === undefined ? [] : await store.employersWith({ name: employer }),
    permission,
    authorised: await askingAllowed({ file, party }, at, desk),
  };
}

/** An employer may stand in any number of cases; what matters is a person with its number. */
function mattersTo(file: Case, party: Party): (use: NumberUse) => boolean {
  return ({ caseId, role }) => party.role !== 'employer-hr' || role !== 'employer-hr' || caseId === file.id;
}
