import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { postings } from '../../../dialogs/casework/fields/field.js';
import { pointSources } from '../../../dialogs/casework/points/point.js';
import { documentStatuses, documentTypes } from '../../../dialogs/casework/steps/step.js';
import { confirmationFromCall } from '../../casework/calls/confirm-employer.js';
import { employerNames, knownEmployers } from '../../casework/whole-case/compare-records.js';
import { readCaseFile } from '../../casework/whole-case/read-case-file.js';
import type { ApiParts } from '../api-parts.js';
import { type Asked, route } from '../api-route.js';
import { empty, json } from '../takes.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/steps';
const words = z.string().trim().min(1).max(200);

const documentSchema = z.strictObject({
  documentId: z.string().max(40).optional().describe('A paper that was seen before, to change how it stands.'),
  type: z.enum(documentTypes).describe('What it is.'),
  status: z.enum(documentStatuses).describe('How it stands.'),
  period: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/u, 'a month like 2026-01, or a year like 2025')
    .optional()
    .describe('The time that it speaks of: a month such as 2026-01, or a year.'),
  issuer: words.optional().describe('Who issued it; kept sealed.'),
  employerName: words.optional().describe('The employer that it names; kept sealed.'),
});

const byTitle = words.describe('Their title.');
const confirmSchema = z.discriminatedUnion('over', [
  z.strictObject({
    byTitle,
    over: z.literal('call').describe('In a call; all else is known from there.'),
    askedParty: z.string().max(100).describe('The employer, by the id of its party.'),
    callId: z.string().max(40).describe('The call.'),
  }),
  z.strictObject({
    byTitle,
    over: z.enum(['email', 'letter']).describe('In writing.'),
    on: z.iso.date().describe('The day on which it was written.'),
    foundIn: z.enum(pointSources).describe('Where the address was found.'),
    foundInDetail: words.optional().describe('Which page or book.'),
    address: words.describe('The address that it came from; kept sealed.'),
    verifierName: words.describe('Who confirms, for the employer; kept sealed.'),
    verifierTitle: words.describe('Their title; kept sealed.'),
    status: z.enum(postings).describe('Whether the party is in post; leave counts.'),
    title: words.optional().describe('The party’s title; kept sealed.'),
    startDate: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional()
      .describe('Since when, YYYY-MM; kept sealed.'),
  }),
]);

/** The steps of a party's check: papers, the employer's confirmation, approval. */
export const stepRoutes = [
  route({
    method: 'POST',
    path: `${base}/documents`,
    does: 'Step 1: notes a paper and how it stands. An employer on it that is not the one on file opens a task and keeps nobody from calling.',
    right: 'casework',
    takes: json(documentSchema),
    signs: 'Who looked at it.',
    answers: '201 and the paper',
    handle: seeDocument,
  }),
  route({
    method: 'POST',
    path: `${base}/employer`,
    does: 'Step 2: notes an employer’s confirmation with its evidence. The case’s file shows what it lacks, and whether it is within its window.',
    right: 'casework',
    takes: json(confirmSchema),
    signs: 'Who asked, for the lender.',
    answers: '201 and the confirmation; 409 when the call confirmed nothing',
    async handle({ params, body, by }, parts) {
      const { caseId } = placeIn(params);
      const check = body.over === 'call' ? await confirmationFromCall({ ...body, caseId }, parts) : body;
      const { steps } = await takeCommand(params, 'confirm-employer', { ...check, by }, parts);
      return { status: 201, body: steps.employerChecks.at(-1) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/approval`,
    does: 'Approves a case, by its borrower.',
    right: 'approve',
    takes: empty,
    signs: 'Who approves.',
    answers: '201 and who approved; 409 with what is open while a key fact is not settled',
    async handle({ params, by }, parts) {
      const { caseId, partyId } = placeIn(params);
      const { file, party } = await parts.desk.place(caseId, partyId);
      if (party.role !== 'borrower')
        throw new AppError('not-the-borrower', 'A case is approved with its borrower. Choose that party.');
      const { open } = await readCaseFile(file, parts);
      const { steps } = await takeCommand(params, 'approve-case', { open, by }, parts);
      return { status: 201, body: steps.approval };
    },
  }),
] as const;

async function seeDocument(
  { params, body, by }: Asked<typeof base, unknown, z.output<typeof documentSchema>, string>,
  parts: ApiParts,
) {
  const { caseId, partyId } = placeIn(params);
  const { party } = await parts.desk.place(caseId, partyId);
  const names = [...employerNames(party), ...(body.employerName === undefined ? [] : [body.employerName])];
  const known = await knownEmployers(names, parts.store);
  const { steps } = await takeCommand(params, 'see-document', { ...body, known, by }, parts);
  const seen =
    body.documentId === undefined ? steps.documents.at(-1) : steps.documents.find(({ id }) => id === body.documentId);
  return { status: 201, body: seen };
}
