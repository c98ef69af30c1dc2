import type { Request, Server } from 'restify';
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
import { readBody, readQuery } from '../../http/read-body.js';
import { readUpload } from '../../http/read-upload.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/documents';
const forSchema = z
  .strictObject({
    conversationId: z.string().min(1).describe('The conversation that asked for it.'),
    item: z.string().min(1).describe('What it asked for, as the script names it.'),
  })
  .describe('The conversation that asked, and what it asked for, as the script names it.');
/** What comes with a file: fields of the form before it, or names in the query. */
const bringSchema = z.strictObject({
  by: who.describe('Who brings it in.'),
  handedOver: z.enum(handedOver).default('other').describe('How it reached them.'),
  conversationId: z.string().min(1).optional().describe('The conversation that asked for it.'),
  item: z.string().min(1).optional().describe('What it asked for.'),
});
const bySchema = z.strictObject({ by: who.describe('Who has looked at it.') });
const askSchema = z.strictObject({ by: who.describe('Who asks.') });
const rejectSchema = z.strictObject({
  by: who.describe('Who has looked at it.'),
  reason: z.enum(rejectReasons).describe('Why it will not do. The party is told.'),
  words: freeText(100).min(1).optional().describe('With `other`: what the party reads as the reason.'),
});
const sortSchema = z.strictObject({ by: who.describe('Who has looked at it.'), for: forSchema });

/** Documents over HTTP: what came, the bytes, and what a person makes of them. */
export function mountDocuments(server: Server, parts: ApiParts): void {
  const { log, desk, files } = parts;
  const documentOf = (request: Request) => ({ documentId: String(request.params.document) });

  server.get(
    base,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      const { file } = await desk.place(caseId, partyId);
      const { documents } = await desk.dossier(caseId, partyId);
      const missing = await missingOf(caseId, partyId, parts);
      return {
        status: 200,
        body: {
          documents: Object.values(documents),
          missing,
          supplied: await suppliedOf(caseId, partyId, parts),
          legalNoticeDueBy: legalNoticeDueBy(file),
        },
      };
    }),
  );

  server.post(
    base,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      const upload = await readUpload(request, longestFile.upload);
      const { conversationId, item, ...bringing } = readQuery(request, bringSchema, upload.fields);
      const rules = { partyId, declared: upload.declared, longest: longestFile.upload };
      const taken = upload.tooLarge
        ? ({ kind: 'fault', fault: 'file-too-large' } as const)
        : await takeIn(upload.bytes, rules, files);
      if (taken.kind === 'fault') throw new AppError(taken.fault, fileWords[taken.fault]['en-US']);
      const asked = await missingOf(caseId, partyId, parts);
      const wanted = conversationId !== undefined && item !== undefined ? { for: { conversationId, item } } : {};
      const { file, sha256 } = taken;
      const arrival = { ...bringing, file, sha256, name: upload.name, way: 'person', asked, ...wanted } as const;
      const { documents } = await takeCommand(request, 'add-document', arrival, parts);
      return { status: 201, body: Object.values(documents).at(-1) };
    }),
  );

  server.post(
    `${base}/ask`,
    answering(log, async (request) => {
      const { by } = await readBody(request, askSchema);
      const { caseId, partyId } = placeIn(request);
      const { party } = await desk.place(caseId, partyId);
      const place = { caseId, partyId, locale: party.locale };
      const missing = await namedPapers(place, await desk.dossier(caseId, partyId), parts);
      const papers = missing.filter(({ came }) => came === 0).map(({ name, due }) => ({ name, due }));
      const { canMail } = parts.teaching;
      const { messages } = await takeCommand(request, 'ask-for-papers', { by, papers, canMail }, parts);
      return { status: 201, body: Object.values(messages).at(-1) };
    }),
  );

  server.get(
    `${base}/:document/content`,
    answering(log, async (request) => {
      const { partyId } = placeIn(request);
      const { documentId } = documentOf(request);
      const command = { ...readQuery(request, bySchema), documentId };
      const document = (await takeCommand(request, 'look-at-document', command, parts)).documents[documentId];
      const bytes = document && (await files.documents.get(partyId, document.stored));
      if (!document || !bytes)
        throw new AppError('document-gone', 'The file is not there any more. Its party may have been erased.');
      const file = { type: document.type, name: `${documentId}.${document.type.split('/')[1]}` };
      return { status: 200, body: bytes, file };
    }),
  );

  server.post(
    `${base}/:document/accept`,
    answering(log, async (request) => {
      const command = { ...(await readBody(request, bySchema)), ...documentOf(request) };
      const { documents } = await takeCommand(request, 'accept-document', command, parts);
      return { status: 200, body: documents[command.documentId] };
    }),
  );

  server.post(
    `${base}/:document/reject`,
    answering(log, async (request) => {
      const command = { ...(await readBody(request, rejectSchema)), ...documentOf(request) };
      const { documents } = await takeCommand(request, 'reject-document', command, parts);
      return { status: 200, body: documents[command.documentId] };
    }),
  );

  server.post(
    `${base}/:document/sort`,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      const asked = await missingOf(caseId, partyId, parts);
      const command = { ...(await readBody(request, sortSchema)), ...documentOf(request), asked };
      const { documents } = await takeCommand(request, 'sort-document', command, parts);
      return { status: 200, body: documents[command.documentId] };
    }),
  );
}

/** The routes of documents. */
export const documentRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: base,
    does: 'What came from a party, what is still missing, how much of it was `supplied` (`nothing-asked`, `none`, `partial` or `complete`), and by when the law wants a letter about it.',
    answers: '200 and `{ "documents", "missing", "supplied", "legalNoticeDueBy"? }`',
  },
  {
    method: 'POST',
    path: base,
    does: 'Brings in a document that came by e-mail, by post or at the branch: the file in a form or as the body, the rest as fields of the form before it or in the query. Pictures and PDF, 10 MB at most.',
    query: {
      by: 'Who brings it in.',
      handedOver: '`email`, `branch`, `post` or `other`.',
      conversationId: 'The conversation that asked for it.',
      item: 'What it asked for; when one thing is missing, it is that.',
    },
    answers: '201 and the document; 409 when this very file is here already; 413 or 415 when it is not taken',
  },
  {
    method: 'POST',
    path: `${base}/ask`,
    does: 'Asks by e-mail for the papers that are missing and have not come, as soon as the policy lets it out. Texts are asked with by the conversation itself.',
    body: askSchema,
    answers: '201 and the message; 409 when nothing is wanted, somebody has just asked, or there is no address',
  },
  {
    method: 'GET',
    path: `${base}/:document/content`,
    does: 'The file as it came. Who looked is kept.',
    query: { by: 'Who looks.' },
    answers: '200 and the bytes',
  },
  {
    method: 'POST',
    path: `${base}/:document/accept`,
    does: 'Takes a document for what was asked. The conversation goes on from there.',
    body: bySchema,
    answers: '200 and the document; 409 when somebody has decided already',
  },
  {
    method: 'POST',
    path: `${base}/:document/reject`,
    does: 'Will not take a document. The party is told why and asked again.',
    body: rejectSchema,
    answers: '200 and the document; 409 when somebody has decided already',
  },
  {
    method: 'POST',
    path: `${base}/:document/sort`,
    does: 'Says which of the things asked for a document is.',
    body: sortSchema,
    answers: '200 and the document; 404 when nobody asked for that',
  },
];
