import type { Request, Server } from 'restify';
import { z } from 'zod';
import { causeView } from '../../../dialogs/casework/causes/cause-view.js';
import { causeFactsOf } from '../../casework/flags/cause-facts-of.js';
import { gatherCase } from '../../casework/whole-case/gather-case.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { causeSchema } from '../cause-schema.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const cause = causeSchema.describe('W1 to W9, or one of the desk’s own.');
const text = freeText(2_000).min(1);
const chooseSchema = z.strictObject({
  by: who.describe('Who has found it out.'),
  cause,
  note: text.optional().describe('Anything else; kept sealed.'),
});
const ruleOutSchema = z.strictObject({
  by: who.describe('Who has looked.'),
  cause,
  evidence: text.describe('What shows that it is not so; kept sealed.'),
});
const approveSchema = z.strictObject({ by: who.describe('A second person.'), cause });

const base = '/api/cases/:case/parties/:party/cause';

/** Why an employer could not be confirmed, over HTTP. */
export function mountCauses(server: Server, parts: ApiParts): void {
  const { log } = parts;
  const view = async (request: Request) => {
    const { caseId, partyId } = placeIn(request);
    const { file, party } = await parts.desk.place(caseId, partyId);
    return { status: 200, body: causeView(await causeFactsOf(await gatherCase(file, parts), party, parts)) };
  };

  server.get(
    base,
    answering(log, (request) => view(request)),
  );
  server.post(
    base,
    answering(log, async (request) => {
      await takeCommand(request, 'choose-cause', await readBody(request, chooseSchema), parts);
      return view(request);
    }),
  );
  server.post(
    `${base}/rule-out`,
    answering(log, async (request) => {
      await takeCommand(request, 'rule-out-cause', await readBody(request, ruleOutSchema), parts);
      return view(request);
    }),
  );
  server.post(
    `${base}/approve`,
    answering(log, async (request) => {
      await takeCommand(request, 'approve-cause', await readBody(request, approveSchema), parts);
      return view(request);
    }),
  );
}

/** The routes of causes. */
export const causeRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: base,
    does: 'What asks why an employer could not be confirmed, and what speaks for each cause, our own records first.',
    answers: '200 and the causes; `open` until one is set',
  },
  {
    method: 'POST',
    path: base,
    does: 'Sets the cause. W5, a suspicion, only after W1 to W4 were ruled out, and until a second person approves it stays open.',
    body: chooseSchema,
    answers: '200 and the causes; 409 when others come first',
  },
  {
    method: 'POST',
    path: `${base}/rule-out`,
    does: 'Rules a cause out, with what shows it.',
    body: ruleOutSchema,
    answers: '200 and the causes',
  },
  {
    method: 'POST',
    path: `${base}/approve`,
    does: 'Approves the cause that another person has set.',
    body: approveSchema,
    answers: '200 and the causes; 409 for the one who set it',
  },
];
