import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import { pointSources, retireReasons } from '../../../dialogs/casework/points/point.js';
import { checkPoint } from '../../casework/calls/check-point.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const e164 = /^\+[1-9]\d{6,14}$/u;
const value = z.string().trim().min(3).max(200);

/** The body of `POST …/points`. */
const addSchema = z.strictObject({
  by: who.describe('Who types it.'),
  kind: z.enum(['mobile', 'landline', 'email']).describe('What it is.'),
  value: value.describe('A number in international form, or an address.'),
  again: value.describe('The same, typed a second time.'),
  source: z.enum(pointSources).describe('Where it was found.'),
  sourceDetail: z.string().max(200).optional().describe('Which directory, page or document.'),
  asOf: z.iso.date().optional().describe('The day on which it was known to be right; today unless told.'),
});
const confirmSchema = z.strictObject({ by: who.describe('Who has made sure that it is right.') });
const retireSchema = z.strictObject({
  by: who.describe('Who says so.'),
  because: z.enum(retireReasons).describe('Why it is not used any more.'),
});
const checkSchema = z.strictObject({ by: who.describe('Who is about to use it.') });

/** Contact points over HTTP: add, confirm, retire, and the check before each use. */
export function mountPoints(server: Server, parts: ApiParts): void {
  const { log, desk } = parts;
  const points = async (caseId: string, partyId: string) => {
    const { party } = await desk.place(caseId, partyId);
    const dossier = await desk.dossier(caseId, partyId);
    return knownPoints(party, dossier).map((point) => ({ ...point, check: dossier.checks.latest[point.id] }));
  };

  server.get(
    '/api/cases/:case/parties/:party/points',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      return { status: 200, body: await points(caseId, partyId) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/points',
    answering(log, async (request) => {
      const { kind, ...body } = await readBody(request, addSchema);
      const fits = kind === 'email' ? z.email().safeParse(body.value).success : e164.test(body.value);
      if (!fits)
        throw new AppError(
          'body-wrong',
          `value does not fit: write ${kind === 'email' ? 'an address like name@example.com' : 'a number like +14155550123'}.`,
        );
      await takeCommand(request, 'add-point', { ...body, pointKind: kind }, parts);
      const { caseId, partyId } = placeIn(request);
      return { status: 201, body: (await points(caseId, partyId)).at(-1) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/points/:point/confirm',
    answering(log, async (request) => {
      const body = await readBody(request, confirmSchema);
      await takeCommand(request, 'confirm-point', { ...body, pointId: String(request.params.point) }, parts);
      const { caseId, partyId } = placeIn(request);
      return { status: 200, body: await points(caseId, partyId) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/points/:point/retire',
    answering(log, async (request) => {
      const body = await readBody(request, retireSchema);
      await takeCommand(request, 'retire-point', { ...body, pointId: String(request.params.point) }, parts);
      const { caseId, partyId } = placeIn(request);
      return { status: 200, body: await points(caseId, partyId) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/points/:point/check',
    answering(log, async (request) => {
      const { by } = await readBody(request, checkSchema);
      const check = await checkPoint({ ...placeIn(request), pointId: String(request.params.point), by }, parts);
      return { status: 201, body: check };
    }),
  );
}

/** The routes of contact points. */
export const pointRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases/:case/parties/:party/points',
    does: 'The ways to reach a party that are in use, each with its last check.',
    answers: '200 and a list of contact points',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/points',
    does: 'Adds a contact point. It is typed twice, so that a slip shows.',
    body: addSchema,
    answers: '201 and the contact point; 409 when the two entries differ or it is known already',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/points/:point/confirm',
    does: 'Notes that a contact point was found right today.',
    body: confirmSchema,
    answers: '200 and the contact points',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/points/:point/retire',
    does: 'Takes a contact point out of use.',
    body: retireSchema,
    answers: '200 and the contact points',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/points/:point/check',
    does: 'The check before a call: format, line, other cases, directory, age, consent, hours. It holds for a day.',
    body: checkSchema,
    answers: '201 and the check with its findings',
  },
];
