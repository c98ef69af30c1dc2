import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import { pointSources, retireReasons } from '../../../dialogs/casework/points/point.js';
import { checkPoint } from '../../casework/calls/check-point.js';
import type { ApiParts } from '../api-parts.js';
import { type Asked, route } from '../api-route.js';
import { empty, json } from '../takes.js';
import { type PlaceParams, placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/points';
const e164 = /^\+[1-9]\d{6,14}$/u;
const value = z.string().trim().min(3).max(200);

const addSchema = z.strictObject({
  kind: z.enum(['mobile', 'landline', 'email']).describe('What it is.'),
  value: value.describe('A number in international form, or an address.'),
  again: value.describe('The same, typed a second time.'),
  source: z.enum(pointSources).describe('Where it was found.'),
  sourceDetail: z.string().max(200).optional().describe('Which directory, page or document.'),
  asOf: z.iso.date().optional().describe('The day on which it was known to be right; today unless told.'),
});
const retireSchema = z.strictObject({
  because: z.enum(retireReasons).describe('Why it is not used any more.'),
});

/** Contact points: add, confirm, retire, and the check before each use. */
export const pointRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'The ways to reach a party that are in use, each with its last check.',
    right: 'cases',
    answers: '200 and a list of contact points',
    handle: async ({ params }, parts) => ({ status: 200, body: await points(params, parts) }),
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Adds a contact point. It is typed twice, so that a slip shows.',
    right: 'casework',
    takes: json(addSchema),
    signs: 'Who types it.',
    answers: '201 and the contact point; 409 when the two entries differ or it is known already',
    handle: addPoint,
  }),
  route({
    method: 'POST',
    path: `${base}/:point/confirm`,
    does: 'Notes that a contact point was found right today.',
    right: 'casework',
    takes: empty,
    signs: 'Who has made sure that it is right.',
    answers: '200 and the contact points',
    async handle({ params, by }, parts) {
      await takeCommand(params, 'confirm-point', { pointId: params.point, by }, parts);
      return { status: 200, body: await points(params, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:point/retire`,
    does: 'Takes a contact point out of use.',
    right: 'casework',
    takes: json(retireSchema),
    signs: 'Who says so.',
    answers: '200 and the contact points',
    async handle({ params, body, by }, parts) {
      await takeCommand(params, 'retire-point', { ...body, pointId: params.point, by }, parts);
      return { status: 200, body: await points(params, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:point/check`,
    does: 'The check before a call: format, line, other cases, directory, age, consent, hours. It holds for a day.',
    right: 'casework',
    takes: empty,
    signs: 'Who is about to use it.',
    answers: '201 and the check with its findings',
    async handle({ params, by }, parts) {
      const check = await checkPoint({ ...placeIn(params), pointId: params.point, by }, parts);
      return { status: 201, body: check };
    },
  }),
] as const;

async function addPoint(
  { params, body: { kind, ...body }, by }: Asked<typeof base, unknown, z.output<typeof addSchema>, string>,
  parts: ApiParts,
) {
  const fits = kind === 'email' ? z.email().safeParse(body.value).success : e164.test(body.value);
  if (!fits)
    throw new AppError(
      'body-wrong',
      `value does not fit: write ${kind === 'email' ? 'an address like name@example.com' : 'a number like +14155550123'}.`,
    );
  await takeCommand(params, 'add-point', { ...body, pointKind: kind, by }, parts);
  return { status: 201, body: (await points(params, parts)).at(-1) };
}

async function points(params: PlaceParams, { desk }: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  const { party } = await desk.place(caseId, partyId);
  const dossier = await desk.dossier(caseId, partyId);
  return knownPoints(party, dossier).map((point) => ({ ...point, check: dossier.checks.latest[point.id] }));
}
