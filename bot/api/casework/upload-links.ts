import type { Server } from 'restify';
import { z } from 'zod';
import { standingOf } from '../../../dialogs/casework/uploads/open-link.js';
import type { UploadLink } from '../../../dialogs/casework/uploads/upload.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/upload-links';
const makeSchema = z.strictObject({
  by: who.describe('Who gives the link away.'),
  send: z.boolean().optional().describe('Texts it to the party as soon as the policy lets it out.'),
});
const revokeSchema = z.strictObject({ by: who.describe('Who takes it back.') });

/** Links to the private upload page over HTTP. */
export function mountUploadLinks(server: Server, parts: ApiParts): void {
  const { log, uploads, desk, clock } = parts;

  server.get(
    base,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      const { uploadLinks } = await desk.dossier(caseId, partyId);
      const at = new Date(clock.now()).toISOString();
      return { status: 200, body: Object.values(uploadLinks).map((link) => linkView(link, at)) };
    }),
  );

  server.post(
    base,
    answering(log, async (request) => {
      const wish = await readBody(request, makeSchema);
      const { caseId, partyId } = placeIn(request);
      return { status: 201, body: await uploads.makeLink(caseId, partyId, wish) };
    }),
  );

  server.post(
    `${base}/:link/revoke`,
    answering(log, async (request) => {
      const command = { ...(await readBody(request, revokeSchema)), linkId: String(request.params.link) };
      const { uploadLinks } = await takeCommand(request, 'revoke-upload-link', command, parts);
      const link = uploadLinks[command.linkId];
      return { status: 200, body: link && linkView(link, new Date(clock.now()).toISOString()) };
    }),
  );
}

/** A link without what opens it. */
function linkView(link: UploadLink, now: string): object {
  const { id, by, at, expiresAt, tries, sessions, revoked } = link;
  return { id, by, at, expiresAt, status: standingOf(link, now), tries, openedAt: sessions[0]?.at, revoked };
}

/** The routes of upload links. */
export const uploadLinkRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: base,
    does: 'The links that were made for a party and how each stands: `open`, `revoked`, `expired`, or `locked` after three wrong birthdays. One that is not open never will be again: make another.',
    answers: '200 and a list of links, without their addresses',
  },
  {
    method: 'POST',
    path: base,
    does: 'Makes a link to the private upload page for one party of one case. It works for 72 hours; its address is told here and never again.',
    body: makeSchema,
    answers:
      '201 and `{ "id", "url", "expiresAt", "messageId"? }`; 409 where uploads are off, here or in the case, or where it cannot be sent',
  },
  {
    method: 'POST',
    path: `${base}/:link/revoke`,
    does: 'Takes a link back. It leads nowhere from then on.',
    body: revokeSchema,
    answers: '200 and the link',
  },
];
