import { z } from 'zod';
import { standingOf } from '../../../dialogs/casework/uploads/open-link.js';
import type { UploadLink } from '../../../dialogs/casework/uploads/upload.js';
import { route } from '../api-route.js';
import { empty, json } from '../takes.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/upload-links';
const makeSchema = z.strictObject({
  send: z.boolean().optional().describe('Texts it to the party as soon as the policy lets it out.'),
});

/** Links to the private upload page. */
export const uploadLinkRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'The links that were made for a party and how each stands: `open`, `revoked`, `expired`, or `locked` after three wrong birthdays. One that is not open never will be again: make another.',
    right: 'cases',
    answers: '200 and a list of links, without their addresses',
    async handle({ params }, { desk, clock }) {
      const { caseId, partyId } = placeIn(params);
      await desk.place(caseId, partyId);
      const { uploadLinks } = await desk.dossier(caseId, partyId);
      const at = new Date(clock.now()).toISOString();
      return { status: 200, body: Object.values(uploadLinks).map((link) => linkView(link, at)) };
    },
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Makes a link to the private upload page for one party of one case. It works for 72 hours; its address is told here and never again.',
    right: 'casework',
    takes: json(makeSchema),
    signs: 'Who gives the link away.',
    answers:
      '201 and `{ "id", "url", "expiresAt", "messageId"? }`; 409 where uploads are off, here or in the case, or where it cannot be sent',
    async handle({ params, body, by }, { uploads }) {
      const { caseId, partyId } = placeIn(params);
      return { status: 201, body: await uploads.makeLink(caseId, partyId, { ...body, by }) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:link/revoke`,
    does: 'Takes a link back. It leads nowhere from then on.',
    right: 'casework',
    takes: empty,
    signs: 'Who takes it back.',
    answers: '200 and the link',
    async handle({ params, by }, parts) {
      const command = { by, linkId: params.link };
      const { uploadLinks } = await takeCommand(params, 'revoke-upload-link', command, parts);
      const link = uploadLinks[params.link];
      return { status: 200, body: link && linkView(link, new Date(parts.clock.now()).toISOString()) };
    },
  }),
] as const;

/** A link without what opens it. */
function linkView(link: UploadLink, now: string): object {
  const { id, by, at, expiresAt, tries, sessions, revoked } = link;
  return { id, by, at, expiresAt, status: standingOf(link, now), tries, openedAt: sessions[0]?.at, revoked };
}
