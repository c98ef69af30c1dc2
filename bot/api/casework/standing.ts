import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { exclusions, tierReasons } from '../../../dialogs/case.js';
import { exclusionsOf } from '../../../dialogs/casework/exclusions/exclusions-of.js';
import { everyNumber } from '../../../dialogs/casework/points/every-number.js';
import { teamOf, tierOf } from '../../../dialogs/casework/tiers/tier-of.js';
import { isZone } from '../../cases/is-zone.js';
import { excludeParty } from '../../casework/dossiers/exclude-party.js';
import { setTier } from '../../casework/dossiers/set-tier.js';
import { toldOver } from '../../contact/told-exclusions.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const tierSchema = z.strictObject({
  by: who.describe('Who decides.'),
  tier: z.enum(['standard', 'enhanced', 'low']).describe('How closely the case is looked after.'),
  reasons: z.array(z.enum(tierReasons)).min(1).max(4).describe('Why.'),
});
const excludeSchema = z.strictObject({
  by: who.describe('Who says so.'),
  exclusion: z.enum(exclusions).describe('What bars automated contact.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
});
const liftSchema = z.strictObject({
  by: who.describe('Who says so.'),
  exclusion: z.enum(exclusions).describe('What bars it no more.'),
  reason: freeText(2_000).min(1).describe('Why; kept sealed.'),
});

const zoneSchema = z.strictObject({
  by: who.describe('Who heard it.'),
  zone: z
    .string()
    .refine(isZone, 'no time zone of the IANA list, like America/Chicago')
    .optional()
    .describe('Where the party was last known to be, an IANA time zone; none takes it back.'),
});

/** How a party stands over HTTP: the tier, where they were last known to be, and what bars automated contact. */
export function mountStanding(server: Server, parts: ApiParts): void {
  const { log, store, desk } = parts;
  const standing = async (caseId: string, partyId: string) => {
    const { file, party } = await desk.place(caseId, partyId);
    const dossier = await desk.dossier(caseId, partyId);
    const told = await toldOver(everyNumber(party, dossier), store);
    const tier = tierOf(file, dossier);
    const { reasons, ...set } = dossier.tier ?? { reasons: file.tierReasons ?? [] };
    return {
      partyId,
      tier: { ...set, tier, reasons, team: teamOf(tier) },
      ...(dossier.lastZone !== undefined && { lastZone: dossier.lastZone }),
      exclusions: exclusionsOf(party, dossier).map((exclusion) => ({
        exclusion,
        ...saidBy(dossier.exclusions[exclusion]),
      })),
      told: told.map(({ reason, at }) => ({ exclusion: reason, at })),
    };
  };

  server.get(
    '/api/cases/:case/parties/:party/standing',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      return { status: 200, body: await standing(caseId, partyId) };
    }),
  );

  server.post(
    '/api/cases/:case/tier',
    answering(log, async (request) => {
      const caseId = decodeURIComponent(String(request.params.case));
      const body = await readBody(request, tierSchema);
      const file = await store.getCase(caseId);
      if (!file) throw new AppError('case-unknown', `There is no case ${caseId}. Import it first.`);
      await setTier(file, body, parts);
      return { status: 200, body: await Promise.all(file.parties.map(({ id }) => standing(caseId, id))) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/last-zone',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await takeCommand(request, 'note-last-zone', await readBody(request, zoneSchema), parts);
      return { status: 200, body: await standing(caseId, partyId) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/exclusions',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await excludeParty({ ...(await readBody(request, excludeSchema)), caseId, partyId }, parts);
      return { status: 201, body: await standing(caseId, partyId) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/exclusions/lift',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      const { reason: lift, ...body } = await readBody(request, liftSchema);
      await excludeParty({ ...body, lift, caseId, partyId }, parts);
      return { status: 200, body: await standing(caseId, partyId) };
    }),
  );
}

/** Who said it and when; the case itself, where nobody did. */
function saidBy(said: { readonly by: string; readonly at: string } | undefined) {
  return said ? { by: said.by, at: said.at } : { by: 'file' };
}

/** The routes of a party's standing. */
export const standingRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases/:case/parties/:party/standing',
    does: 'The tier of a party with its reasons and team, where they were last known to be, what bars automated contact, by whom and since when, and what was told of it in conversations (`told`).',
    answers: '200 and the standing',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/tier',
    does: 'Sets the tier of a case. In the enhanced tier a team of its own works; in the low tier nobody is called.',
    body: tierSchema,
    answers: '200 and the standing of every party',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/last-zone',
    does: 'Notes in which time zone the party was last. Hours then keep to that one beside those of the file and of the number; where the file has none, the narrow hours of an unknown place hold no more.',
    body: zoneSchema,
    answers: '200 and the standing',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/exclusions',
    does: 'Stops every automated contact with a party at once, in all their cases.',
    body: excludeSchema,
    answers: '201 and the standing; 409 when it holds already',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/exclusions/lift',
    does: 'Allows automated contact again, as far as nothing else bars it.',
    body: liftSchema,
    answers: '200 and the standing; 409 when it neither holds nor was told in a conversation',
  },
];
