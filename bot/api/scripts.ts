import { z } from 'zod';
import { scriptJsonSchema } from '../../dialogs/script/json-schema.js';
import { type Placeholder, placeholders } from '../../dialogs/script/placeholders.js';
import { remaining } from '../../dialogs/script-book/script-event.js';
import { locales, markets } from '../../dialogs/vocabulary.js';
import { handOverWithdrawn } from '../scripts/hand-over-withdrawn.js';
import { replayDraft } from '../scripts/replay-draft.js';
import {
  beginDraft,
  checkDraft,
  judgeDraft,
  publishDraft,
  returnTo,
  sendDraft,
  withdraw,
  writeDraft,
} from '../scripts/script-desk.js';
import { draftView, oneScript, scriptList } from '../scripts/script-view.js';
import { simulate } from '../scripts/simulate.js';
import { textOf } from '../scripts/text-of.js';
import { route } from './api-route.js';
import { freeText } from './free-text.js';
import {
  draftSchema,
  faultsSchema,
  inBoth,
  oneScriptSchema,
  replaySchema,
  scriptSchema,
  triedOutSchema,
} from './scripts-answer.js';
import { json } from './takes.js';

const edition = z.int().min(1).describe('The edition that one saw.');
const version = z.int().min(1).describe('A version of the script.');
const text = z.string().max(150_000).describe('The whole YAML.');
const words = freeText(1_000).min(1);

const trialSchema = z.strictObject({
  text,
  market: z.enum(markets).describe('Where the fictional loan is.'),
  locale: z.enum(locales).describe('The fictional party’s language.'),
  channel: z.enum(['sms', 'voice']).describe('Over what.'),
  acts: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('words'), text: z.string().max(1_600).describe('What they say or write.') }),
        z.strictObject({ kind: z.literal('keys'), keys: z.string().max(40).describe('What they key.') }),
        z.strictObject({ kind: z.literal('silence') }),
        z.strictObject({ kind: z.literal('wait'), hours: z.number().min(0.1).max(200).describe('How long.') }),
      ]),
    )
    .max(200)
    .describe('All that the party did so far.'),
});

function samplesOf(named: Readonly<Record<string, Placeholder>>) {
  return Object.fromEntries(Object.entries(named).map(([name, { sample }]) => [name, sample]));
}

/** Scripts: drafts, what they would change, and which version new conversations use. */
export const scriptRoutes = [
  route({
    method: 'GET',
    path: '/api/scripts',
    does: 'All scripts with their versions: those that Ringback brings, and those published here.',
    right: 'scripts',
    gives: z.array(scriptSchema),
    answers: '200 and a list',
    handle: async (_asked, parts) => ({ status: 200, body: await scriptList(parts) }),
  }),
  route({
    method: 'GET',
    path: '/api/script-schema',
    does: 'What may stand in a script, as a JSON Schema, and an example for each name that wording may put in braces: for editors.',
    right: 'scripts',
    gives: z.object({ schema: z.unknown(), samples: z.record(z.string(), inBoth) }),
    answers: '200 and `{ "schema", "samples" }`',
    handle: async () => ({ status: 200, body: { schema: scriptJsonSchema(), samples: samplesOf(placeholders) } }),
  }),
  route({
    method: 'GET',
    path: '/api/scripts/:script',
    does: 'One script with its versions and its draft.',
    right: 'scripts',
    gives: oneScriptSchema,
    answers: '200 and the script',
    handle: async ({ params }, parts) => ({ status: 200, body: await oneScript(params.script, parts) }),
  }),
  route({
    method: 'GET',
    path: '/api/scripts/:script/text',
    does: 'A version as it was written.',
    right: 'scripts',
    query: z.strictObject({ version: z.coerce.number().int().min(1).describe('Which version.') }),
    gives: z.object({ text: z.string() }),
    answers: '200 and `{ "text" }`',
    handle: async ({ params, query }, { scripts }) => ({
      status: 200,
      body: { text: textOf(params.script, query.version, scripts) },
    }),
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft',
    does: 'Begins a draft of the next version with the text of one: the current one unless told.',
    right: 'scripts',
    takes: json(z.strictObject({ version: version.optional() })),
    signs: 'Who begins it.',
    gives: draftSchema,
    answers: '201 and the draft; 409 where there is one',
    async handle({ params, body, by }, parts) {
      const draft = await beginDraft(params.script, body.version, by, parts);
      return { status: 201, body: draftView(draft, parts.scripts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/text',
    does: 'Keeps what was written. Faults are told and keep nobody from writing on.',
    right: 'scripts',
    takes: json(z.strictObject({ edition, text })),
    signs: 'Who writes.',
    gives: draftSchema,
    answers: '200 and the draft; 409 when somebody else changed it meanwhile: nothing is written then',
    async handle({ params, body, by }, parts) {
      return { status: 200, body: draftView(await writeDraft(params.script, body, by, parts), parts.scripts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/check',
    does: 'Says what is wrong with a text, and keeps nothing.',
    right: 'scripts',
    takes: json(z.strictObject({ text })),
    gives: faultsSchema,
    answers: '200 and `{ "faults" }`, none when it is sound',
    handle: async ({ params, body }, { scripts }) => ({
      status: 200,
      body: { faults: checkDraft(params.script, body.text, scripts).faults },
    }),
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/simulate',
    does: 'Plays a text from its beginning with a fictional party. Nothing is kept, and nobody is contacted.',
    right: 'scripts',
    takes: json(trialSchema),
    gives: triedOutSchema,
    answers: '200 and what was said and understood; nothing but faults for a text that cannot be run',
    handle: async ({ params, body }, { scripts }) => ({ status: 200, body: simulate(params.script, body, scripts) }),
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/replay',
    does: 'What the draft would have made of past conversations, 300 at a time: question by question, and how they end. Nothing is changed.',
    right: 'scripts',
    takes: json(
      z.strictObject({
        after: z.string().max(200).optional().describe('The `next` of the page before.'),
        edition: edition.optional().describe('The edition that is meant, as the page before told it.'),
      }),
    ),
    gives: replaySchema,
    answers: '200 and what is different; 409 when the draft is at another edition by now',
    handle: async ({ params, body }, parts) => ({
      status: 200,
      body: await replayDraft(params.script, body, parts),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/discard',
    does: 'Throws a draft away.',
    right: 'scripts',
    takes: json(z.strictObject({ edition })),
    signs: 'Who throws it away.',
    gives: z.object({}),
    answers: '200; 409 when somebody else changed it meanwhile',
    async handle({ params, body, by }, { drafts }) {
      const { edition: last } = await drafts.change(params.script, body.edition, (draft) => ({ ...draft, by }));
      await drafts.remove(params.script, last);
      return { status: 200, body: {} };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/send',
    does: 'Asks a second person to agree. A draft with faults is refused.',
    right: 'scripts',
    takes: json(z.strictObject({ edition })),
    signs: 'Who asks.',
    gives: draftSchema,
    answers: '200 and the draft',
    async handle({ params, body, by }, parts) {
      return { status: 200, body: draftView(await sendDraft(params.script, body.edition, by, parts), parts.scripts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/judge',
    does: 'Agrees with a draft that was sent, or says what is to be changed. Who wrote in it or sent it cannot agree.',
    right: 'publish',
    takes: json(
      z.strictObject({
        edition,
        judgement: z
          .discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('approve') }),
            z.strictObject({ kind: z.literal('reject'), words: words.describe('What is to be changed.') }),
          ])
          .describe('`approve`, or `reject` with words.'),
      }),
    ),
    signs: 'Who judges.',
    gives: draftSchema,
    answers: '200 and the draft; 409 for who may not',
    async handle({ params, body, by }, parts) {
      const draft = await judgeDraft(params.script, { ...body, by }, parts);
      return { status: 200, body: draftView(draft, parts.scripts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/publish',
    does: 'Has new conversations use an approved draft. Those under way stay on their version.',
    right: 'publish',
    takes: json(z.strictObject({ edition })),
    signs: 'Who publishes.',
    gives: oneScriptSchema,
    answers: '200 and the script',
    async handle({ params, body, by }, parts) {
      await publishDraft(params.script, body.edition, by, parts);
      return { status: 200, body: await oneScript(params.script, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/return',
    does: 'Has new conversations use an earlier version again.',
    right: 'publish',
    takes: json(z.strictObject({ version, words: words.describe('Why.') })),
    signs: 'Who decides.',
    gives: oneScriptSchema,
    answers: '200 and the script',
    async handle({ params, body, by }, parts) {
      await returnTo(params.script, { ...body, by }, parts);
      return { status: 200, body: await oneScript(params.script, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/withdraw',
    does: 'Has no new conversation use a version, at once. Those under way end on it, or a person goes on with them.',
    right: 'publish',
    takes: json(
      z.strictObject({
        version,
        words: words.describe('Why.'),
        conversations: z.enum(remaining).describe('What becomes of those under way on it.'),
      }),
    ),
    signs: 'Who decides.',
    gives: oneScriptSchema,
    answers: '200 and the script; 409 for the last version',
    async handle({ params, body, by }, parts) {
      await withdraw(params.script, { ...body, by }, parts);
      void handOverWithdrawn(parts);
      return { status: 200, body: await oneScript(params.script, parts) };
    },
  }),
] as const;
