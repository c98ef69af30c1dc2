import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { handedOver } from '../../../dialogs/casework/documents/document.js';
import { fileWords } from '../../../dialogs/casework/documents/file-words.js';
import { legalNoticeDueBy } from '../../../dialogs/casework/legal-notice/legal-notice-due.js';
import { rejectReasons } from '../../../dialogs/vocabulary.js';
import { missingOf } from '../../documents/asked-of.js';
import { longestFile } from '../../documents/inspect-file.js';
import { namedPapers } from '../../documents/named-papers.js';
import { suppliedOf } from '../../documents/supplied-of.js';
import { takeIn } from '../../documents/take-in.js';
import type { Upload } from '../../http/read-upload.js';
import { documentSchema } from '../../views/case-file-schema.js';
import type { ApiParts } from '../api-parts.js';
import { type Asked, route } from '../api-route.js';
import { freeText } from '../free-text.js';
import { empty, file, json } from '../takes.js';
import { changed, type PlaceParams, placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/documents';
/** What comes with a file: fields of the form before it, or names in the query. */
const bringSchema = z.strictObject({
  handedOver: z.enum(handedOver).default('other').describe('`email`, `branch`, `post` or `other`.'),
  conversationId: z.string().min(1).optional().describe('The conversation that asked for it.'),
  item: z.string().min(1).optional().describe('What it asked for; when one thing is missing, it is that.'),
});
const rejectSchema = z.strictObject({
  reason: z.enum(rejectReasons).describe('Why it will not do. The party is told.'),
  words: freeText(100).min(1).optional().describe('With `other`: what the party reads as the reason.'),
});
const forSchema = z
  .strictObject({
    conversationId: z.string().min(1).describe('The conversation that asked for it.'),
    item: z.string().min(1).describe('What it asked for, as the script names it.'),
  })
  .describe('The conversation that asked, and what it asked for, as the script names it.');
const sortSchema = z.strictObject({ for: forSchema });

const documentsAnswer = z.object({
  documents: z.array(documentSchema).readonly(),
  missing: z
    .array(z.object({ conversationId: z.string(), item: z.string() }))
    .readonly()
    .describe('What was asked for and has not come.'),
  supplied: z.enum(['nothing-asked', 'none', 'partial', 'complete']),
  legalNoticeDueBy: z.string().optional(),
});

/** Documents: what came, the bytes, and what a person makes of them. */
export const documentRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'What came from a party, what is still missing, how much of it was `supplied` (`nothing-asked`, `none`, `partial` or `complete`), and by when the law wants a letter about it.',
    right: 'cases',
    answers: '200 and `{ "documents", "missing", "supplied", "legalNoticeDueBy"? }`',
    gives: documentsAnswer,
    handle: async ({ params }, parts) => ({ status: 200, body: await documentsOf(params, parts) }),
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Brings in a document that came by e-mail, by post or at the branch: the file in a form or as the body, the rest as fields of the form before it or in the query. Pictures and PDF, 10 MB at most.',
    right: 'casework',
    query: bringSchema,
    takes: file(longestFile.upload),
    signs: 'Who brings it in.',
    answers: '201 and the document; 409 when this very file is here already; 413 or 415 when it is not taken',
    gives: documentSchema,
    handle: bringIn,
  }),
  route({
    method: 'POST',
    path: `${base}/ask`,
    does: 'Asks by e-mail for the papers that are missing and have not come, as soon as the policy lets it out. Texts are asked with by the conversation itself.',
    right: 'casework',
    takes: empty,
    signs: 'Who asks.',
    answers: '201 and the message; 409 when nothing is wanted, somebody has just asked, or there is no address',
    handle: askForPapers,
  }),
  route({
    method: 'GET',
    path: `${base}/:document/content`,
    does: 'The file as it came. Who looked is kept.',
    right: 'casework',
    query: z.strictObject({}),
    signs: 'Who looks.',
    answers: '200 and the bytes',
    async handle({ params, by }, parts) {
      const documentId = params.document;
      const { documents } = await takeCommand(params, 'look-at-document', { documentId, by }, parts);
      const document = documents[documentId];
      const bytes = document && (await parts.files.documents.get(placeIn(params).partyId, document.stored));
      if (!document || !bytes)
        throw new AppError('document-gone', 'The file is not there any more. Its party may have been erased.');
      const name = `${documentId}.${document.type.split('/')[1]}`;
      return { status: 200, body: bytes, file: { type: document.type, name } };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:document/accept`,
    does: 'Takes a document for what was asked. The conversation goes on from there.',
    right: 'casework',
    takes: empty,
    signs: 'Who has looked at it.',
    answers: '200 and the document; 409 when somebody has decided already',
    gives: documentSchema,
    async handle({ params, by }, parts) {
      const command = { documentId: params.document, by };
      const { documents } = await takeCommand(params, 'accept-document', command, parts);
      return { status: 200, body: changed(documents[params.document]) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:document/reject`,
    does: 'Will not take a document. The party is told why and asked again.',
    right: 'casework',
    takes: json(rejectSchema),
    signs: 'Who has looked at it.',
    answers: '200 and the document; 409 when somebody has decided already',
    gives: documentSchema,
    async handle({ params, body, by }, parts) {
      const command = { ...body, documentId: params.document, by };
      const { documents } = await takeCommand(params, 'reject-document', command, parts);
      return { status: 200, body: changed(documents[params.document]) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:document/sort`,
    does: 'Says which of the things asked for a document is.',
    right: 'casework',
    takes: json(sortSchema),
    signs: 'Who has looked at it.',
    answers: '200 and the document; 404 when nobody asked for that',
    gives: documentSchema,
    async handle({ params, body, by }, parts) {
      const { caseId, partyId } = placeIn(params);
      const asked = await missingOf(caseId, partyId, parts);
      const command = { ...body, documentId: params.document, asked, by };
      const { documents } = await takeCommand(params, 'sort-document', command, parts);
      return { status: 200, body: changed(documents[params.document]) };
    },
  }),
] as const;

async function documentsOf(params: PlaceParams, parts: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  const { file } = await parts.desk.place(caseId, partyId);
  const { documents } = await parts.desk.dossier(caseId, partyId);
  const missing = await missingOf(caseId, partyId, parts);
  return {
    documents: Object.values(documents),
    missing,
    supplied: await suppliedOf(caseId, partyId, parts),
    legalNoticeDueBy: legalNoticeDueBy(file),
  };
}

async function bringIn(
  { params, query, body: upload, by }: Asked<typeof base, z.output<typeof bringSchema>, Upload, string>,
  parts: ApiParts,
) {
  const { caseId, partyId } = placeIn(params);
  await parts.desk.place(caseId, partyId);
  const { conversationId, item, ...bringing } = query;
  const rules = { partyId, declared: upload.declared, longest: longestFile.upload };
  const taken = upload.tooLarge
    ? ({ kind: 'fault', fault: 'file-too-large' } as const)
    : await takeIn(upload.bytes, rules, parts.files);
  if (taken.kind === 'fault') throw new AppError(taken.fault, fileWords[taken.fault]['en-US']);
  const asked = await missingOf(caseId, partyId, parts);
  const wanted = conversationId !== undefined && item !== undefined ? { for: { conversationId, item } } : {};
  const { file, sha256 } = taken;
  const arrival = { ...bringing, by, file, sha256, name: upload.name, way: 'person', asked, ...wanted } as const;
  const { documents } = await takeCommand(params, 'add-document', arrival, parts);
  return { status: 201, body: changed(Object.values(documents).at(-1)) };
}

async function askForPapers({ params, by }: Asked<typeof base, unknown, unknown, string>, parts: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  const { party } = await parts.desk.place(caseId, partyId);
  const place = { caseId, partyId, locale: party.locale };
  const missing = await namedPapers(place, await parts.desk.dossier(caseId, partyId), parts);
  const papers = missing.filter(({ came }) => came === 0).map(({ name, due }) => ({ name, due }));
  const { canMail } = parts.teaching;
  const { messages } = await takeCommand(params, 'ask-for-papers', { by, papers, canMail }, parts);
  return { status: 201, body: Object.values(messages).at(-1) };
}
