import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { type Flag, flagActions, flagVerdicts } from '../../../dialogs/casework/flags/flag.js';
import { shownFlags } from '../../../dialogs/casework/flags/open-flags.js';
import { type FlagCode, flagCodes, peopleOnlyFlags } from '../../../dialogs/red-flag.js';
import { flagView, ruleViews } from '../../casework/flags/flag-view.js';
import { gatherCase } from '../../casework/whole-case/gather-case.js';
import { flagSchema } from '../../views/case-file-schema.js';
import type { ApiParts } from '../api-parts.js';
import { route } from '../api-route.js';
import { freeText } from '../free-text.js';
import { empty, json } from '../takes.js';
import { who } from '../who.js';
import { changed, type PlaceParams, placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/flags';
const setSchema = z.strictObject({
  flag: z.enum(flagCodes).describe('Only those that no rule finds: RF-17, RF-18 or RF-31.'),
  words: freeText(2_000).min(1).describe('What was heard or seen; kept sealed.'),
  questionId: z
    .string()
    .regex(/^[A-Za-z][\w-]{0,39}$/u, 'the id of a question, like A2')
    .optional()
    .describe('The question that it was about.'),
});
const planSchema = z.strictObject({
  action: z.enum(flagActions).describe('What is done next.'),
  owner: who.describe('Who does it.'),
  due: z.iso.date().describe('Until which day.'),
});
const closeSchema = z.strictObject({
  verdict: z.enum(flagVerdicts).describe('Whether the signal was right; it says nothing of the party.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
});

/** Red flags: signals for people, what is done about them, and how often each rule was right. */
export const flagRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'The signals about a party, with the words or facts that raised each and what to rule out first.',
    right: 'cases',
    answers: '200 and a list of flags',
    gives: z.array(flagSchema).readonly(),
    async handle({ params }, parts) {
      const of = await gathered(params, parts);
      const flags = of.dossiers.filter(({ partyId }) => partyId === params.party).flatMap(shownFlags);
      return { status: 200, body: flags.map((flag) => flagView(flag, of)) };
    },
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Sets a flag that no rule may find.',
    right: 'casework',
    takes: json(setSchema),
    signs: 'Who noticed it.',
    answers: '201 and the flag; 409 when its rule finds it',
    gives: flagSchema,
    async handle({ params, body, by }, parts) {
      const { flags } = await takeCommand(params, 'set-flag', { ...body, by }, parts);
      return { status: 201, body: await view(Object.values(flags).at(-1), params, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:flag/plan`,
    does: 'Says what is done about a flag, by whom and until when.',
    right: 'casework',
    takes: json(planSchema),
    signs: 'Who decides.',
    answers: '200 and the flag; 409 when it is closed, or what raised it is no longer so',
    gives: flagSchema,
    async handle({ params, body, by }, parts) {
      const { flags } = await takeCommand(params, 'plan-flag', { ...body, flagId: params.flag, by }, parts);
      return { status: 200, body: await view(flags[params.flag], params, parts) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/:flag/close`,
    does: 'Closes a flag. What is done about it has to be said before.',
    right: 'casework',
    takes: json(closeSchema),
    signs: 'Who closes it.',
    answers: '200 and the flag; 409 when nothing is planned, or somebody was faster',
    gives: flagSchema,
    async handle({ params, body, by }, parts) {
      const { flags } = await takeCommand(params, 'close-flag', { ...body, flagId: params.flag, by }, parts);
      return { status: 200, body: await view(flags[params.flag], params, parts) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/flags/rules',
    does: 'Every flag, how often people found it right, and whether its findings are in the shadow.',
    right: 'cases',
    answers: '200 and a list of rules',
    handle: async (_asked, { rules }) => ({ status: 200, body: ruleViews(await rules.records()) }),
  }),
  route({
    method: 'POST',
    path: '/api/flags/rules/:rule/lift',
    does: 'Shows the flags of a rule again that was put into the shadow, and counts anew.',
    right: 'approve',
    takes: empty,
    signs: 'Who shows its flags again.',
    answers: '200 and the rule; 409 when it is not in the shadow',
    async handle({ params, by }, { rules }) {
      const flag = flagCodes.find((code) => code === params.rule);
      if (!flag || !hasRule(flag))
        throw new AppError('rule-unknown', 'There is no such rule. They are RF-01 to RF-36.');
      await rules.lift(flag, by);
      return { status: 200, body: ruleViews(await rules.records()).find((rule) => rule.flag === flag) };
    },
  }),
] as const;

async function gathered(params: PlaceParams, parts: ApiParts) {
  const { caseId, partyId } = placeIn(params);
  return await gatherCase((await parts.desk.place(caseId, partyId)).file, parts);
}

async function view(flag: Flag | undefined, params: PlaceParams, parts: ApiParts) {
  return flagView(changed(flag), await gathered(params, parts));
}

function hasRule(flag: FlagCode): boolean {
  return !peopleOnlyFlags.includes(flag);
}
