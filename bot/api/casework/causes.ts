import { z } from 'zod';
import { causeView } from '../../../dialogs/casework/causes/cause-view.js';
import { causeFactsOf } from '../../casework/flags/cause-facts-of.js';
import { gatherCase } from '../../casework/whole-case/gather-case.js';
import type { ApiParts } from '../api-parts.js';
import { route } from '../api-route.js';
import { causeSchema } from '../cause-schema.js';
import { freeText } from '../free-text.js';
import { json } from '../takes.js';
import { type PlaceParams, placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/cause';
const cause = causeSchema.describe('W1 to W9, or one of the desk’s own.');
const text = freeText(2_000).min(1);
const chooseSchema = z.strictObject({ cause, note: text.optional().describe('Anything else; kept sealed.') });
const ruleOutSchema = z.strictObject({
  cause,
  evidence: text.describe('What shows that it is not so; kept sealed.'),
});
const approveSchema = z.strictObject({ cause });

/** Why an employer could not be confirmed. */
export const causeRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'What asks why an employer could not be confirmed, and what speaks for each cause, our own records first.',
    right: 'cases',
    answers: '200 and the causes; `open` until one is set',
    handle: ({ params }, parts) => view(params, parts),
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Sets the cause. W5, a suspicion, only after W1 to W4 were ruled out, and until a second person approves it stays open.',
    right: 'casework',
    takes: json(chooseSchema),
    signs: 'Who has found it out.',
    answers: '200 and the causes; 409 when others come first',
    async handle({ params, body, by }, parts) {
      await takeCommand(params, 'choose-cause', { ...body, by }, parts);
      return view(params, parts);
    },
  }),
  route({
    method: 'POST',
    path: `${base}/rule-out`,
    does: 'Rules a cause out, with what shows it.',
    right: 'casework',
    takes: json(ruleOutSchema),
    signs: 'Who has looked.',
    answers: '200 and the causes',
    async handle({ params, body, by }, parts) {
      await takeCommand(params, 'rule-out-cause', { ...body, by }, parts);
      return view(params, parts);
    },
  }),
  route({
    method: 'POST',
    path: `${base}/approve`,
    does: 'Approves the cause that another person has set.',
    right: 'approve',
    takes: json(approveSchema),
    signs: 'A second person.',
    answers: '200 and the causes; 409 for the one who set it',
    async handle({ params, body, by }, parts) {
      await takeCommand(params, 'approve-cause', { ...body, by }, parts);
      return view(params, parts);
    },
  }),
] as const;

async function view(params: PlaceParams, parts: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  const { file, party } = await parts.desk.place(caseId, partyId);
  return { status: 200, body: causeView(await causeFactsOf(await gatherCase(file, parts), party, parts)) };
}
