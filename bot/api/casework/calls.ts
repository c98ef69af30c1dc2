import type { Request, Server } from 'restify';
import { AppError } from '../../../dialogs/app-error.js';
import { aboutWhom } from '../../../dialogs/casework/about-whom.js';
import { attemptsInVain } from '../../../dialogs/casework/calls/attempts.js';
import { callScript } from '../../../dialogs/casework/calls/call-script.js';
import { readCallAnswers } from '../../../dialogs/casework/calls/read-call-answers.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { openTaskAbout } from '../../../dialogs/casework/tasks/open-tasks.js';
import { planCall } from '../../casework/calls/plan-call.js';
import { withEmployerNames } from '../../casework/whole-case/with-employer-names.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import { approveSchema, numberSchema, outcomeSchema, placeSchema } from './call-bodies.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/calls';

/** Calls that people place, over HTTP: agreed to, placed, told of, noted. */
export function mountCalls(server: Server, parts: ApiParts): void {
  const { log, desk } = parts;

  server.get(
    base,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      const dossier = await desk.dossier(caseId, partyId);
      const { calls } = dossier;
      const inVain = attemptsInVain(calls);
      return {
        status: 200,
        body: {
          ...calls,
          inVain: inVain.map(({ id }) => id),
          tryAnotherNumber: openTaskAbout(dossier, 'check-number', 'attempts-in-vain') !== undefined,
          independent: await independentNumbers(request, parts),
        },
      };
    }),
  );

  server.get(
    `${base}/:call`,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      return { status: 200, body: callIn(request, await desk.dossier(caseId, partyId)) };
    }),
  );

  server.get(
    '/api/cases/:case/parties/:party/call-script',
    answering(log, async (request) => ({ status: 200, body: await scriptShown(request, parts) })),
  );

  server.post(
    `${base}/approve`,
    answering(log, async (request) => {
      const dossier = await takeCommand(request, 'approve-call', await readBody(request, approveSchema), parts);
      return { status: 201, body: dossier.calls.approvals.at(-1) };
    }),
  );

  server.post(
    base,
    answering(log, async (request) => {
      const { desk: byHand, agentPhone, agentLocale, ...body } = await readBody(request, placeSchema);
      const telephone = byHand
        ? { over: 'desk' as const }
        : { over: 'bridge' as const, personPhone: agentPhone, personLocale: agentLocale };
      return { status: 201, body: await planCall({ ...placeIn(request), ...body, ...telephone }, parts) };
    }),
  );

  server.post(
    `${base}/:call/dialled`,
    answering(log, async (request) => {
      const body = await readBody(request, numberSchema);
      const command = { ...body, callId: String(request.params.call) };
      return { status: 200, body: callIn(request, await takeCommand(request, 'report-number', command, parts)) };
    }),
  );

  server.post(
    `${base}/:call/outcome`,
    answering(log, async (request) => {
      const { answers: typed, ...body } = await readBody(request, outcomeSchema);
      const command = { ...body, ...(await read(request, typed, parts)), callId: String(request.params.call) };
      return { status: 200, body: callIn(request, await takeCommand(request, 'note-call', command, parts)) };
    }),
  );
}

function callIn(request: Request, { calls }: Dossier) {
  const id = String(request.params.call);
  const call = calls.placed.find((one) => one.id === id);
  if (!call) throw new AppError('call-unknown', `There is no call ${id}. Choose one from the case.`);
  return call;
}

/** Numbers of the employer that were found apart from anybody of the case. */
async function independentNumbers(request: Request, { desk, store }: ApiParts) {
  const { caseId, partyId } = placeIn(request);
  const { file, party } = await desk.place(caseId, partyId);
  const name = party.role === 'employer-hr' ? aboutWhom(file, party)?.onFile.employer?.name : undefined;
  const employers = name === undefined ? [] : await store.employersWith({ name });
  return employers.flatMap(({ numbers }) => numbers);
}

/** The place of a call with the script that is read in it. */
async function scriptIn(request: Request, { desk, scripts, store }: ApiParts) {
  const { caseId, partyId } = placeIn(request);
  const { file, party } = await desk.place(caseId, partyId);
  const script = scripts
    .all()
    .findLast((one) => one.placedBy === 'agent' && one.party === party.role && ['any', file.stage].includes(one.stage));
  const about = aboutWhom(file, party);
  if (!script || !about)
    throw new AppError('script-unknown', `There is no script that a person reads to a ${party.role}.`);
  return { file, party, about: await withEmployerNames(about, store), script };
}

async function scriptShown(request: Request, parts: ApiParts) {
  const { file, party, about, script } = await scriptIn(request, parts);
  return callScript(script, file, party, about);
}

async function read(request: Request, typed: Readonly<Record<string, string>>, parts: ApiParts) {
  if (Object.keys(typed).length === 0) return { answers: [] };
  const place = await scriptIn(request, parts);
  const at = new Date(parts.clock.now()).toISOString();
  const { answers, unknown } = readCallAnswers(typed, { ...place, at });
  if (unknown.length > 0)
    throw new AppError('body-wrong', `The script ${place.script.id} does not ask ${unknown.join(', ')}.`);
  return { answers, script: { id: place.script.id, version: place.script.version } };
}
