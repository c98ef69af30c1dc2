import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { exclusions, tierReasons } from '../../../dialogs/case.js';
import { exclusionsOf } from '../../../dialogs/casework/exclusions/exclusions-of.js';
import { everyNumber } from '../../../dialogs/casework/points/every-number.js';
import { teamOf, tierOf } from '../../../dialogs/casework/tiers/tier-of.js';
import type { Team } from '../../../dialogs/vocabulary.js';
import { isZone } from '../../cases/is-zone.js';
import { excludeParty } from '../../casework/dossiers/exclude-party.js';
import { setTier } from '../../casework/dossiers/set-tier.js';
import { toldOver } from '../../contact/told-exclusions.js';
import { giveToTeam } from '../../reviews/hand-to-team.js';
import { teamIn } from '../../turn/conversation-index.js';
import type { ApiParts } from '../api-parts.js';
import { route } from '../api-route.js';
import { freeText } from '../free-text.js';
import { json } from '../takes.js';
import { type PlaceParams, placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party';
const tierSchema = z.strictObject({
  tier: z.enum(['standard', 'enhanced', 'low']).describe('How closely the case is looked after.'),
  reasons: z.array(z.enum(tierReasons)).min(1).max(4).describe('Why.'),
});
const zoneSchema = z.strictObject({
  zone: z
    .string()
    .refine(isZone, 'no time zone of the IANA list, like America/Chicago')
    .optional()
    .describe('Where the party was last known to be, an IANA time zone; none takes it back.'),
});
const excludeSchema = z.strictObject({
  exclusion: z.enum(exclusions).describe('What bars automated contact.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
});
const liftSchema = z.strictObject({
  exclusion: z.enum(exclusions).describe('What bars it no more.'),
  reason: freeText(2_000).min(1).describe('Why; kept sealed.'),
});

/** How a party stands: the tier, where they were last known to be, and what bars automated contact. */
export const standingRoutes = [
  route({
    method: 'GET',
    path: `${base}/standing`,
    does: 'The tier of a party with its reasons and team, where they were last known to be, what bars automated contact, by whom and since when, and what was told of it in conversations (`told`).',
    right: 'cases',
    answers: '200 and the standing',
    handle: async ({ params }, parts) => ({ status: 200, body: await standing(params, parts) }),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:case/tier',
    does: 'Sets the tier of a case. In the enhanced tier a team of its own works; in the low tier nobody is called.',
    right: 'approve',
    takes: json(tierSchema),
    signs: 'Who decides.',
    answers: '200 and the standing of every party',
    async handle({ params, body, by }, parts) {
      const file = await parts.store.getCase(params.case);
      if (!file) throw new AppError('case-unknown', `There is no case ${params.case}. Import it first.`);
      await setTier(file, { ...body, by }, parts);
      await giveCaseToTeam(file.id, teamOf(body.tier), by, parts);
      const standings = file.parties.map(({ id }) => standing({ ...params, party: id }, parts));
      return { status: 200, body: await Promise.all(standings) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/last-zone`,
    does: 'Notes in which time zone the party was last. Hours then keep to that one beside those of the file and of the number; where the file has none, the narrow hours of an unknown place hold no more.',
    right: 'casework',
    takes: json(zoneSchema),
    signs: 'Who heard it.',
    answers: '200 and the standing',
    async handle({ params, body, by }, parts) {
      await takeCommand(params, 'note-last-zone', { ...body, by }, parts);
      return { status: 200, body: await standing(params, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/exclusions`,
    does: 'Stops every automated contact with a party at once, in all their cases.',
    right: 'casework',
    takes: json(excludeSchema),
    signs: 'Who says so.',
    answers: '201 and the standing; 409 when it holds already',
    async handle({ params, body, by }, parts) {
      await excludeParty({ ...body, by, ...placeIn(params) }, parts);
      return { status: 201, body: await standing(params, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/exclusions/lift`,
    does: 'Allows automated contact again, as far as nothing else bars it.',
    right: 'approve',
    takes: json(liftSchema),
    signs: 'Who says so.',
    answers: '200 and the standing; 409 when it neither holds nor was told in a conversation',
    async handle({ params, body: { reason: lift, ...body }, by }, parts) {
      await excludeParty({ ...body, by, lift, ...placeIn(params) }, parts);
      return { status: 200, body: await standing(params, parts) };
    },
  }),
] as const;

/** What waits in the conversations about a case goes to the team of its new tier. */
async function giveCaseToTeam(caseId: string, team: Team, by: string, parts: ApiParts): Promise<void> {
  for await (const id of parts.store.conversationIds({ caseId })) {
    const state = await parts.turns.state(id);
    if (state && teamIn(state) !== team) await giveToTeam(id, { team, by }, parts);
  }
}

async function standing(params: PlaceParams, { desk, store }: ApiParts) {
  const { caseId, partyId } = placeIn(params);
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
}

/** Who said it and when; the case itself, where nobody did. */
function saidBy(said: { readonly by: string; readonly at: string } | undefined) {
  return said ? { by: said.by, at: said.at } : { by: 'file' };
}
