import { DateTime } from 'luxon';
import type { Store } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import type { PlacedCall } from '../../../dialogs/casework/calls/call.js';
import { saidPosting } from '../../../dialogs/casework/fields/evidence/said-posting.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import type { StepCommands } from '../../../dialogs/casework/steps/step.js';
import type { Desk } from '../dossiers/desk.js';

/** What a confirmation by telephone is made from. */
export interface ConfirmParts {
  readonly store: Pick<Store, 'employersWith'>;
  readonly desk: Desk;
}

/** Which call, by its party and id, and the title of the person who asked. */
export interface CalledConfirmation {
  readonly caseId: string;
  readonly askedParty: string;
  readonly callId: string;
  readonly byTitle: string;
}

/**
 * An employer's confirmation as it was given in a call: who said what, and where the number that was dialled had been
 * found. Rejects with an AppError when the call did not confirm anything.
 */
export async function confirmationFromCall(
  { caseId, askedParty, callId, byTitle }: CalledConfirmation,
  { store, desk }: ConfirmParts,
): Promise<StepCommands['confirm-employer']> {
  const { party } = await desk.place(caseId, askedParty);
  const dossier = await desk.dossier(caseId, askedParty);
  const call = dossier.calls.placed.find(({ id }) => id === callId);
  if (!call)
    throw new AppError('call-unknown', `There is no call ${callId} to ${askedParty}. Choose one from the case.`);
  if (call.outcome?.outcome !== 'confirmed' && call.outcome?.outcome !== 'left')
    throw new AppError('nothing-confirmed', 'This call confirmed nothing. Note its outcome first, or call again.');
  const number = call.dialled?.number ?? call.number;
  const point = knownPoints(party, dossier).find(({ id }) => id === call.pointId);
  const listed = (await store.employersWith({ number }))
    .flatMap(({ numbers }) => numbers)
    .find(({ value }) => value === number);
  const { verifierName, verifierTitle, at } = call.outcome;
  return {
    over: 'call',
    byTitle,
    on: DateTime.fromISO(at, { zone: party.zone ?? 'UTC' }).toISODate() ?? at.slice(0, 10),
    askedParty,
    callId,
    foundIn: listed?.source ?? point?.source ?? 'unknown',
    foundInDetail: listed ? listed.sourceDetail : point?.sourceDetail,
    status: saidPosting('E5', valueOfAnswer(call, 'E5')) ?? (call.outcome.outcome === 'left' ? 'left' : undefined),
    verifierName,
    verifierTitle,
    title: textOf(call, 'E6'),
    startDate: textOf(call, 'E7'),
    address: number,
  };
}

function valueOfAnswer({ answers }: PlacedCall, questionId: string) {
  return answers.find((one) => one.questionId === questionId)?.value;
}

function textOf(call: PlacedCall, questionId: string): string | undefined {
  const value = valueOfAnswer(call, questionId);
  return typeof value === 'string' ? value : undefined;
}
