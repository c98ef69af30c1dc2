import { AppError } from '../../../dialogs/app-error.js';
import { aboutWhom } from '../../../dialogs/casework/about-whom.js';
import { attemptsInVain } from '../../../dialogs/casework/calls/attempts.js';
import { callScript } from '../../../dialogs/casework/calls/call-script.js';
import { readCallAnswers } from '../../../dialogs/casework/calls/read-call-answers.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { openTaskAbout } from '../../../dialogs/casework/tasks/open-tasks.js';
import { planCall } from '../../casework/calls/plan-call.js';
import { withEmployerNames } from '../../casework/whole-case/with-employer-names.js';
import { placedCallSchema } from '../../views/placed-call-schema.js';
import type { ApiParts } from '../api-parts.js';
import { route } from '../api-route.js';
import { json } from '../takes.js';
import { approveSchema, numberSchema, outcomeSchema, placeSchema } from './call-bodies.js';
import { type PlaceParams, placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/calls';

/** Calls that people place: agreed to, placed, told of, noted. */
export const callRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'The calls that people placed, oldest first; which were in vain, and numbers that were found independently.',
    right: 'cases',
    answers: '200 and the calls',
    handle: async ({ params }, parts) => ({ status: 200, body: await callsOf(params, parts) }),
  }),
  route({
    method: 'GET',
    path: `${base}/:call`,
    does: 'One call, with both its legs.',
    right: 'cases',
    gives: placedCallSchema,
    answers: '200 and the call',
    async handle({ params }, { desk }) {
      const { caseId, partyId } = placeIn(params);
      await desk.place(caseId, partyId);
      return { status: 200, body: callIn(await desk.dossier(caseId, partyId), params.call) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/cases/:case/parties/:party/call-script',
    does: 'The script that a person reads to this party, filled in.',
    right: 'cases',
    answers: '200 and the script',
    async handle({ params }, parts) {
      const { file, party, about, script } = await scriptIn(params, parts);
      return { status: 200, body: callScript(script, file, party, about) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/approve`,
    does: 'Agrees to one call to a colleague, by somebody else.',
    right: 'approve',
    takes: json(approveSchema),
    signs: 'Who agrees; not the one who calls.',
    answers: '201 and the approval',
    async handle({ params, body, by }, parts) {
      const { calls } = await takeCommand(params, 'approve-call', { ...body, by }, parts);
      return { status: 201, body: calls.approvals.at(-1) };
    },
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Places a call to a checked contact point: the caller’s own telephone rings first, and once they press a key there, the party’s.',
    right: 'casework',
    takes: json(placeSchema),
    signs: 'Who calls.',
    answers: '201 and the call; 409 when something has to be done first',
    async handle({ params, body: { desk: byHand, agentPhone, agentLocale, ...body }, by }, parts) {
      const telephone = byHand
        ? { over: 'desk' as const }
        : { over: 'bridge' as const, personPhone: agentPhone, personLocale: agentLocale };
      return { status: 201, body: await planCall({ ...placeIn(params), ...body, by, ...telephone }, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:call/dialled`,
    does: 'Tells which number a telephone at the desk dialled. Another than the stored one makes it a misdial.',
    right: 'casework',
    takes: json(numberSchema),
    signs: 'Who looked.',
    answers: '200 and the call; 409 when it is known already',
    async handle({ params, body, by }, parts) {
      const command = { ...body, callId: params.call, by };
      return { status: 200, body: callIn(await takeCommand(params, 'report-number', command, parts), params.call) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:call/outcome`,
    does: 'Notes how a call came out, with the answers to the script. They are understood as in a conversation.',
    right: 'casework',
    takes: json(outcomeSchema),
    signs: 'Who called.',
    answers: '200 and the call; 409 when that does not fit what the telephone network reports',
    async handle({ params, body: { answers: typed, ...body }, by }, parts) {
      const command = { ...body, ...(await read(typed, params, parts)), callId: params.call, by };
      return { status: 200, body: callIn(await takeCommand(params, 'note-call', command, parts), params.call) };
    },
  }),
] as const;

async function callsOf(params: PlaceParams, parts: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  await parts.desk.place(caseId, partyId);
  const dossier = await parts.desk.dossier(caseId, partyId);
  const { calls } = dossier;
  return {
    ...calls,
    inVain: attemptsInVain(calls).map(({ id }) => id),
    tryAnotherNumber: openTaskAbout(dossier, 'check-number', 'attempts-in-vain') !== undefined,
    independent: await independentNumbers(params, parts),
  };
}

function callIn({ calls }: Dossier, id: string) {
  const call = calls.placed.find((one) => one.id === id);
  if (!call) throw new AppError('call-unknown', `There is no call ${id}. Choose one from the case.`);
  return call;
}

/** Numbers of the employer that were found apart from anybody of the case. */
async function independentNumbers(params: PlaceParams, { desk, store }: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  const { file, party } = await desk.place(caseId, partyId);
  const name = party.role === 'employer-hr' ? aboutWhom(file, party)?.onFile.employer?.name : undefined;
  const employers = name === undefined ? [] : await store.employersWith({ name });
  return employers.flatMap(({ numbers }) => numbers);
}

/** The place of a call with the script that is read in it. */
async function scriptIn(params: PlaceParams, { desk, scripts, store }: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  const { file, party } = await desk.place(caseId, partyId);
  const script = scripts
    .all()
    .findLast((one) => one.placedBy === 'agent' && one.party === party.role && ['any', file.stage].includes(one.stage));
  const about = aboutWhom(file, party);
  if (!script || !about)
    throw new AppError('script-unknown', `There is no script that a person reads to a ${party.role}.`);
  return { file, party, about: await withEmployerNames(about, store), script };
}

async function read(typed: Readonly<Record<string, string>>, params: PlaceParams, parts: ApiParts) {
  if (Object.keys(typed).length === 0) return { answers: [] };
  const place = await scriptIn(params, parts);
  const at = new Date(parts.clock.now()).toISOString();
  const { answers, unknown } = readCallAnswers(typed, { ...place, at });
  if (unknown.length > 0)
    throw new AppError('body-wrong', `The script ${place.script.id} does not ask ${unknown.join(', ')}.`);
  return { answers, script: { id: place.script.id, version: place.script.version } };
}
