import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { setAsideReasons } from '../../../dialogs/casework/claims/claim.js';
import { claimSources } from '../../../dialogs/casework/claims/claim-source.js';
import { fieldNames } from '../../../dialogs/casework/fields/field.js';
import { fieldsOf } from '../../../dialogs/casework/fields/fields-of.js';
import { fieldsFrom } from '../../casework/whole-case/fields-from.js';
import { gatherCase } from '../../casework/whole-case/gather-case.js';
import { readClaimValue } from '../../casework/whole-case/read-claim-value.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const value = z.union([freeText(200).min(1), z.number(), z.boolean()]);

/** The body of `POST …/claims`. */
const typeSchema = z.strictObject({
  by: who.describe('Who types it.'),
  field: z.enum(fieldNames).describe('Which fact.'),
  value: value.describe('What the source says, in the shape of the field.'),
  again: value.optional().describe('The same, typed a second time; needed for an employer.'),
  source: z.enum(claimSources).exclude(['file']).describe('Who or what says so.'),
  reference: z.string().trim().min(1).max(200).optional().describe('What finds the source again.'),
  asOf: z.iso.date().optional().describe('The day for which it holds.'),
  corrects: z.string().max(40).optional().describe('The entry that this one takes the place of.'),
});
const confirmSchema = z.strictObject({ by: who.describe('Who has seen the same; not the one who typed it.') });
const ref = z.string().min(1).max(300).describe('The source, by the `ref` that the case’s file shows.');
const confirmAsideSchema = z.strictObject({ by: who.describe('Who agrees; not the one who set it aside.'), ref });
const setAsideSchema = z.strictObject({
  by: who.describe('Who says so.'),
  ref,
  because: z.enum(setAsideReasons).describe('Why it does not count any more.'),
});

/** What people find out about a party, over HTTP: typed by one, confirmed by another, corrected, set aside. */
export function mountClaims(server: Server, parts: ApiParts): void {
  const { log, desk } = parts;

  server.post(
    '/api/cases/:case/parties/:party/claims',
    answering(log, async (request) => {
      const { again, ...body } = await readBody(request, typeSchema);
      const read = (typed: z.infer<typeof value>) => readClaimValue(body.field, typed);
      const { claims } = await takeCommand(
        request,
        'type-claim',
        { ...body, value: read(body.value), ...(again !== undefined && { again: read(again) }) },
        parts,
      );
      return { status: 201, body: claims.typed.at(-1) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/claims/:claim/confirm',
    answering(log, async (request) => {
      const body = await readBody(request, confirmSchema);
      const claimId = String(request.params.claim);
      const { claims } = await takeCommand(request, 'confirm-claim', { ...body, claimId }, parts);
      return { status: 200, body: claims.typed.find(({ id }) => id === claimId) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/sources/set-aside',
    answering(log, async (request) => {
      const body = await readBody(request, setAsideSchema);
      const { caseId, partyId } = placeIn(request);
      const { file, party } = await desk.place(caseId, partyId);
      const fields = fieldsOf(party, await fieldsFrom(await gatherCase(file, parts), parts));
      const field = fields.find(({ sources }) => sources.some(({ ref }) => ref === body.ref))?.name;
      if (!field) throw new AppError('source-unknown', `There is no source ${body.ref}. Choose one from the case.`);
      const { claims } = await takeCommand(request, 'set-source-aside', { ...body, field }, parts);
      return { status: 200, body: claims.setAside[body.ref] };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/sources/set-aside/confirm',
    answering(log, async (request) => {
      const body = await readBody(request, confirmAsideSchema);
      const { claims } = await takeCommand(request, 'confirm-set-aside', body, parts);
      return { status: 200, body: claims.setAside[body.ref] };
    }),
  );
}

/** The routes of claims. */
export const claimRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/claims',
    does: 'Notes what a source says of a fact. What is corrected is kept beside what took its place.',
    body: typeSchema,
    answers: '201 and the entry; 409 when an employer was typed differently the second time',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/claims/:claim/confirm',
    does: 'A second person confirms an entry; until then it verifies nothing.',
    body: confirmSchema,
    answers: '200 and the entry; 409 for the person who typed it',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/sources/set-aside',
    does: 'Lets a source of a fact count no more: a record that is out of date, or about somebody else. It stays to be seen; of a key fact it counts on until a second person agrees.',
    body: setAsideSchema,
    answers: '200 and who did it; 409 when it was done before',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/sources/set-aside/confirm',
    does: 'A second person agrees that a source of a key fact does not count any more.',
    body: confirmAsideSchema,
    answers: '200 and who did it; 409 for the person who set it aside',
  },
];
