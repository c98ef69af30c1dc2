import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { type Flag, flagActions, flagVerdicts } from '../../../dialogs/casework/flags/flag.js';
import { shownFlags } from '../../../dialogs/casework/flags/open-flags.js';
import { type FlagCode, flagCodes, peopleOnlyFlags } from '../../../dialogs/red-flag.js';
import { flagView, ruleViews } from '../../casework/flags/flag-view.js';
import { gatherCase } from '../../casework/whole-case/gather-case.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const setSchema = z.strictObject({
  by: who.describe('Who noticed it.'),
  flag: z.enum(flagCodes).describe('Only those that no rule finds: RF-17, RF-18 or RF-31.'),
  words: freeText(2_000).min(1).describe('What was heard or seen; kept sealed.'),
  questionId: z
    .string()
    .regex(/^[A-Za-z][\w-]{0,39}$/u, 'the id of a question, like A2')
    .optional()
    .describe('The question that it was about.'),
});
const planSchema = z.strictObject({
  by: who.describe('Who decides.'),
  action: z.enum(flagActions).describe('What is done next.'),
  owner: who.describe('Who does it.'),
  due: z.iso.date().describe('Until which day.'),
});
const closeSchema = z.strictObject({
  by: who.describe('Who closes it.'),
  verdict: z.enum(flagVerdicts).describe('Whether the signal was right; it says nothing of the party.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
});
const liftSchema = z.strictObject({ by: who.describe('Who shows its flags again.') });

/** Red flags over HTTP: signals for people, what is done about them, and how often each rule was right. */
export function mountFlags(server: Server, parts: ApiParts): void {
  const { log, desk, rules } = parts;
  const gathered = async (caseId: string, partyId: string) =>
    await gatherCase((await desk.place(caseId, partyId)).file, parts);
  const view = async (flag: Flag | undefined, { caseId, partyId }: { readonly caseId: string; partyId: string }) =>
    flag && flagView(flag, await gathered(caseId, partyId));

  server.get(
    '/api/cases/:case/parties/:party/flags',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      const of = await gathered(caseId, partyId);
      const flags = of.dossiers.filter((one) => one.partyId === partyId).flatMap(shownFlags);
      return { status: 200, body: flags.map((flag) => flagView(flag, of)) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/flags',
    answering(log, async (request) => {
      const { flags } = await takeCommand(request, 'set-flag', await readBody(request, setSchema), parts);
      return { status: 201, body: await view(Object.values(flags).at(-1), placeIn(request)) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/flags/:flag/plan',
    answering(log, async (request) => {
      const body = await readBody(request, planSchema);
      const flagId = String(request.params.flag);
      const { flags } = await takeCommand(request, 'plan-flag', { ...body, flagId }, parts);
      return { status: 200, body: await view(flags[flagId], placeIn(request)) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/flags/:flag/close',
    answering(log, async (request) => {
      const body = await readBody(request, closeSchema);
      const flagId = String(request.params.flag);
      const { flags } = await takeCommand(request, 'close-flag', { ...body, flagId }, parts);
      return { status: 200, body: await view(flags[flagId], placeIn(request)) };
    }),
  );

  server.get(
    '/api/flags/rules',
    answering(log, async () => ({ status: 200, body: ruleViews(await rules.records()) })),
  );

  server.post(
    '/api/flags/rules/:rule/lift',
    answering(log, async (request) => {
      const flag = flagCodes.find((code) => code === request.params.rule);
      if (!flag || !hasRule(flag))
        throw new AppError('rule-unknown', 'There is no such rule. They are RF-01 to RF-36.');
      await rules.lift(flag, (await readBody(request, liftSchema)).by);
      return { status: 200, body: ruleViews(await rules.records()).find((rule) => rule.flag === flag) };
    }),
  );
}

function hasRule(flag: FlagCode): boolean {
  return !peopleOnlyFlags.includes(flag);
}

/** The routes of red flags. */
export const flagRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases/:case/parties/:party/flags',
    does: 'The signals about a party, with the words or facts that raised each and what to rule out first.',
    answers: '200 and a list of flags',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/flags',
    does: 'Sets a flag that no rule may find.',
    body: setSchema,
    answers: '201 and the flag; 409 when its rule finds it',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/flags/:flag/plan',
    does: 'Says what is done about a flag, by whom and until when.',
    body: planSchema,
    answers: '200 and the flag; 409 when it is closed, or what raised it is no longer so',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/flags/:flag/close',
    does: 'Closes a flag. What is done about it has to be said before.',
    body: closeSchema,
    answers: '200 and the flag; 409 when nothing is planned, or somebody was faster',
  },
  {
    method: 'GET',
    path: '/api/flags/rules',
    does: 'Every flag, how often people found it right, and whether its findings are in the shadow.',
    answers: '200 and a list of rules',
  },
  {
    method: 'POST',
    path: '/api/flags/rules/:rule/lift',
    does: 'Shows the flags of a rule again that was put into the shadow, and counts anew.',
    body: liftSchema,
    answers: '200 and the rule; 409 when it is not in the shadow',
  },
];
