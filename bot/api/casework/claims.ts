import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { setAsideReasons } from '../../../dialogs/casework/claims/claim.js';
import { claimSources } from '../../../dialogs/casework/claims/claim-source.js';
import { fieldNames } from '../../../dialogs/casework/fields/field.js';
import { fieldsOf } from '../../../dialogs/casework/fields/fields-of.js';
import { fieldsFrom } from '../../casework/whole-case/fields-from.js';
import { gatherCase } from '../../casework/whole-case/gather-case.js';
import { readClaimValue } from '../../casework/whole-case/read-claim-value.js';
import type { ApiParts } from '../api-parts.js';
import { type Asked, route } from '../api-route.js';
import { freeText } from '../free-text.js';
import { empty, json } from '../takes.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party';
const value = z.union([freeText(200).min(1), z.number(), z.boolean()]);

const typeSchema = z.strictObject({
  field: z.enum(fieldNames).describe('Which fact.'),
  value: value.describe('What the source says, in the shape of the field.'),
  again: value.optional().describe('The same, typed a second time; needed for an employer.'),
  source: z.enum(claimSources).exclude(['file']).describe('Who or what says so.'),
  reference: z.string().trim().min(1).max(200).optional().describe('What finds the source again.'),
  asOf: z.iso.date().optional().describe('The day for which it holds.'),
  corrects: z.string().max(40).optional().describe('The entry that this one takes the place of.'),
});
const ref = z.string().min(1).max(300).describe('The source, by the `ref` that the case’s file shows.');
const setAsideSchema = z.strictObject({
  ref,
  because: z.enum(setAsideReasons).describe('Why it does not count any more.'),
});
const confirmAsideSchema = z.strictObject({ ref });

/** What people find out about a party: typed by one, confirmed by another, corrected, set aside. */
export const claimRoutes = [
  route({
    method: 'POST',
    path: `${base}/claims`,
    does: 'Notes what a source says of a fact. What is corrected is kept beside what took its place.',
    right: 'casework',
    takes: json(typeSchema),
    signs: 'Who types it.',
    answers: '201 and the entry; 409 when an employer was typed differently the second time',
    async handle({ params, body: { again, ...body }, by }, parts) {
      const read = (typed: z.infer<typeof value>) => readClaimValue(body.field, typed);
      const twice = { value: read(body.value), ...(again !== undefined && { again: read(again) }) };
      const { claims } = await takeCommand(params, 'type-claim', { ...body, ...twice, by }, parts);
      return { status: 201, body: claims.typed.at(-1) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/claims/:claim/confirm`,
    does: 'A second person confirms an entry; until then it verifies nothing.',
    right: 'approve',
    takes: empty,
    signs: 'Who has seen the same; not the one who typed it.',
    answers: '200 and the entry; 409 for the person who typed it',
    async handle({ params, by }, parts) {
      const { claims } = await takeCommand(params, 'confirm-claim', { claimId: params.claim, by }, parts);
      return { status: 200, body: claims.typed.find(({ id }) => id === params.claim) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/sources/set-aside`,
    does: 'Lets a source of a fact count no more: a record that is out of date, or about somebody else. It stays to be seen; of a key fact it counts on until a second person agrees.',
    right: 'casework',
    takes: json(setAsideSchema),
    signs: 'Who says so.',
    answers: '200 and who did it; 409 when it was done before',
    handle: setAside,
  }),
  route({
    method: 'POST',
    path: `${base}/sources/set-aside/confirm`,
    does: 'A second person agrees that a source of a key fact does not count any more.',
    right: 'approve',
    takes: json(confirmAsideSchema),
    signs: 'Who agrees; not the one who set it aside.',
    answers: '200 and who did it; 409 for the person who set it aside',
    async handle({ params, body, by }, parts) {
      const { claims } = await takeCommand(params, 'confirm-set-aside', { ...body, by }, parts);
      return { status: 200, body: claims.setAside[body.ref] };
    },
  }),
] as const;

async function setAside(
  { params, body, by }: Asked<typeof base, unknown, z.output<typeof setAsideSchema>, string>,
  parts: ApiParts,
) {
  const { caseId, partyId } = placeIn(params);
  const { file, party } = await parts.desk.place(caseId, partyId);
  const fields = fieldsOf(party, await fieldsFrom(await gatherCase(file, parts), parts));
  const field = fields.find(({ sources }) => sources.some(({ ref }) => ref === body.ref))?.name;
  if (!field) throw new AppError('source-unknown', `There is no source ${body.ref}. Choose one from the case.`);
  const { claims } = await takeCommand(params, 'set-source-aside', { ...body, field, by }, parts);
  return { status: 200, body: claims.setAside[body.ref] };
}
