import { z } from 'zod';
import { callOutcomes, callReasons, numberSources } from '../../../dialogs/casework/calls/call.js';
import { claimSources } from '../../../dialogs/casework/claims/claim-source.js';
import { handedOver } from '../../../dialogs/casework/documents/document.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { guideIds } from '../../../dialogs/casework/education/guide.js';
import { fieldNames } from '../../../dialogs/casework/fields/field.js';
import { flagActions, flagVerdicts } from '../../../dialogs/casework/flags/flag.js';
import { isOpen } from '../../../dialogs/casework/flags/open-flags.js';
import { pointSources } from '../../../dialogs/casework/points/point.js';
import { documentStatuses, documentTypes } from '../../../dialogs/casework/steps/step.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { taskEnds } from '../../../dialogs/casework/tasks/task.js';
import { flagCodes } from '../../../dialogs/red-flag.js';
import { rejectReasons } from '../../../dialogs/vocabulary.js';
import { causeSchema } from '../../api/cause-schema.js';
import { who } from '../../api/who.js';
import type { CallInStory } from './rehearsed-network.js';

/** One request to the API: a path below the party's, its body, and what the telephone network does once it is granted. */
export interface DeskRequest {
  readonly path: string;
  /** Sent as JSON; bytes as they are. */
  readonly body: object;
  readonly afterwards?: { readonly kind: 'ring'; readonly call: CallInStory } | { readonly kind: 'hang-up' };
}

/** What a person does about a case between two turns: how it is written, and what it asks of the API. */
interface DeskStep {
  readonly schema: z.ZodObject;
  /** `dossier` is that of the party as it stands. */
  request(written: DeskStepWritten, dossier: Dossier): DeskRequest;
}

const by = who.describe('Who does it.');
const words = z.string().trim().min(1).max(2_000);
const party = z.string().min(1).default('borrower').describe('Whose, by the id of the party.');
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/u, 'a number in international form, like +14155550123');

/** The id of the conversation that is rehearsed beside the desk. */
export const conversationId = 'rehearsal';

/** The telephone on which those are rung who call from the pages; nobody's in any case. */
const callersPhone = '+12125550199';

function step<S extends z.ZodRawShape>(
  means: string,
  shape: S,
  ask: (one: z.output<z.ZodObject<S>>, dossier: Dossier) => DeskRequest,
): DeskStep {
  const schema = z.strictObject(shape).describe(means);
  return { schema, request: (written, dossier) => ask(schema.parse(written) as z.output<z.ZodObject<S>>, dossier) };
}

/** Everything that a person may do in a transcript, in the words of the house. Each is a request as the pages send it. */
export const deskSteps = {
  'add point': step(
    'A contact point that somebody found; it counts as typed twice.',
    {
      party,
      kind: z.enum(['mobile', 'landline', 'email']).describe('What it is.'),
      value: z.string().describe('The number in international form, or the address.'),
      source: z.enum(pointSources).describe('Where it was found.'),
      sourceDetail: words.optional().describe('Which directory, page or document.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'points', body: { ...body, again: body.value } }),
  ),
  'check point': step(
    'The check before a call. It holds for a day.',
    { party, point: z.string().describe('The contact point, like `landline-1` or `added-1`.'), by },
    ({ point, by }) => ({ path: `points/${point}/check`, body: { by } }),
  ),
  'approve call': step(
    'A second person agrees to a call to a colleague.',
    { party, reason: z.enum(callReasons).describe('What for.'), by },
    ({ reason, by }) => ({
      path: 'calls/approve',
      body: { reason, by },
    }),
  ),
  'place call': step(
    'Their telephone rings, then the party’s; what the network says of it follows at once.',
    {
      party,
      point: z.string().describe('The contact point that is dialled, on the last check of it.'),
      over: z
        .enum(['bridge', 'desk'])
        .default('bridge')
        .describe('By the network, or by hand on a telephone at the desk.'),
      network: z
        .enum(['answered', 'busy', 'no-answer', 'failed'])
        .default('answered')
        .describe('What the network reports of it; of a telephone at the desk nothing.'),
      dialled: e164.optional().describe('The number that the network says it dialled, where that is another.'),
      reason: z.enum(callReasons).optional().describe('Needed for a colleague and an emergency contact.'),
      by,
    },
    ({ point, over, network, dialled, reason, by }, { checks }) => {
      const telephone = over === 'desk' ? { desk: true } : { agentPhone: callersPhone };
      const body = { checkId: checks.latest[point]?.id, reason, by, ...telephone };
      return { path: 'calls', body, afterwards: { kind: 'ring', call: { network, dialled } } };
    },
  ),
  'report number': step(
    'What the record of a telephone at the desk says that it dialled in the last call.',
    {
      party,
      number: e164.describe('What a telephone at the desk dialled.'),
      source: z.enum(numberSources).default('system-record').describe('Where it was read.'),
      by,
    },
    ({ number, source, by }, dossier) => ({
      path: `calls/${lastCall(dossier)}/dialled`,
      body: { number, again: number, source, by },
    }),
  ),
  'note call': step(
    'How the last call came out. Then they hang up.',
    {
      party,
      outcome: z.enum(callOutcomes).describe('How the last call came out.'),
      verifierName: words.optional().describe('Who confirmed.'),
      verifierTitle: words.optional().describe('Their title.'),
      answers: z
        .record(z.string(), z.union([z.string(), z.number()]).transform(String))
        .optional()
        .describe('What was answered, by the questions of the script that is read in it.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, ...body }, dossier) => ({
      path: `calls/${lastCall(dossier)}/outcome`,
      body,
      afterwards: { kind: 'hang-up' },
    }),
  ),
  'confirm employer': step(
    'Step 2 of the check: the employer’s confirmation in a call, with its evidence.',
    {
      party,
      asked: z.string().describe('The employer that confirmed in its last call, by the id of its party.'),
      call: z.string().describe('The call, like `c1`.'),
      byTitle: words.describe('The title of who asked, for the lender.'),
      by,
    },
    ({ asked: askedParty, call: callId, byTitle, by }) => ({
      path: 'steps/employer',
      body: { over: 'call', askedParty, callId, byTitle, by },
    }),
  ),
  'see document': step(
    'Step 1 of the check: a paper that somebody looked at.',
    {
      party,
      type: z.enum(documentTypes).describe('Which paper.'),
      status: z.enum(documentStatuses).describe('How it stands.'),
      period: z.string().optional().describe('The time that it speaks of: 2026-01, or 2025.'),
      employerName: words.optional().describe('The employer that it names.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'steps/documents', body }),
  ),
  'bring paper': step(
    'A paper that the conversation has asked for comes in by a person.',
    {
      party,
      item: z.string().describe('What was asked for, as the script names it.'),
      handedOver: z.enum(handedOver).default('branch').describe('How it reached them.'),
      by,
    },
    ({ item, handedOver: way, by }, { documents }) => {
      const query = new URLSearchParams({ by, item, handedOver: way, conversationId });
      return { path: `documents?${query}`, body: paper(Object.keys(documents).length) };
    },
  ),
  'accept paper': step('The paper that came last will do.', { party, by }, ({ by }, dossier) => ({
    path: `documents/${lastPaper(dossier)}/accept`,
    body: { by },
  })),
  'reject paper': step(
    'The paper that came last will not do; the party is told why.',
    {
      party,
      reason: z.enum(rejectReasons).describe('Why.'),
      words: words.max(100).optional().describe('With `other`: what the party reads as the reason.'),
      by,
    },
    ({ party: _, ...body }, dossier) => ({ path: `documents/${lastPaper(dossier)}/reject`, body }),
  ),
  'type claim': step(
    'What a source says of a fact; it counts as typed twice.',
    {
      party,
      field: z.enum(fieldNames).describe('Which fact.'),
      value: z.union([z.string(), z.number(), z.boolean()]).describe('What the source says.'),
      source: z.enum(claimSources).exclude(['file']).describe('Who or what says so.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'claims', body: { ...body, again: body.value } }),
  ),
  'confirm claim': step(
    'A second person has seen the same.',
    { party, field: z.enum(fieldNames).describe('The fact that was typed last by somebody else.'), by },
    ({ field, by }, { claims }) => ({
      path: `claims/${claims.typed.findLast((claim) => claim.field === field)?.id ?? field}/confirm`,
      body: { by },
    }),
  ),
  'rule out cause': step(
    'A cause of a wrong employer is ruled out.',
    { party, cause: causeSchema.describe('Which.'), evidence: words.describe('What shows that it is not so.'), by },
    ({ party: _, ...body }) => ({ path: 'cause/rule-out', body }),
  ),
  'choose cause': step(
    'The cause of a wrong employer is set.',
    {
      party,
      cause: causeSchema.describe('Why the employer could not be confirmed.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'cause', body }),
  ),
  'approve cause': step(
    'A second person agrees to the cause.',
    { party, cause: causeSchema.describe('What another has chosen.'), by },
    ({ cause, by }) => ({
      path: 'cause/approve',
      body: { cause, by },
    }),
  ),
  'set flag': step(
    'A red flag that no rule may find.',
    {
      party,
      flag: z.enum(flagCodes).describe('RF-17, RF-18 or RF-31.'),
      words: words.describe('What was heard or seen.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'flags', body }),
  ),
  'plan flag': step(
    'What is done about a red flag.',
    {
      party,
      flag: z.enum(flagCodes).describe('Which, like RF-23.'),
      action: z.enum(flagActions).describe('What is done next.'),
      owner: who.describe('Who does it.'),
      due: z.iso.date().describe('Until which day.'),
      by,
    },
    ({ party: _, flag, ...body }, dossier) => ({ path: `flags/${openFlag(flag, dossier)}/plan`, body }),
  ),
  'close flag': step(
    'What became of a red flag.',
    {
      party,
      flag: z.enum(flagCodes).describe('Which, like RF-23.'),
      verdict: z.enum(flagVerdicts).describe('Whether the signal was right.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, flag, ...body }, dossier) => ({ path: `flags/${openFlag(flag, dossier)}/close`, body }),
  ),
  'close task': step(
    'A task is done.',
    {
      party,
      task: z.string().describe('What it asks for, like `check-number`.'),
      how: z.enum(taskEnds).describe('How it ended.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, task, ...body }, dossier) => ({
      path: `tasks/${openTasks(dossier).find(({ kind }) => kind === task)?.id ?? task}/close`,
      body,
    }),
  ),
  'give lesson': step(
    'A guide is sent.',
    {
      party,
      guide: z.enum(guideIds).describe('Which guide.'),
      over: z
        .array(z.enum(['sms', 'email']))
        .min(1)
        .describe('By which ways.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'education', body }),
  ),
  'approve case': step('The case is approved.', { party, by }, ({ by }) => ({ path: 'steps/approval', body: { by } })),
} as const satisfies Readonly<Record<string, DeskStep>>;

/** A step as it is written: beside its own fields, the party whose dossier it is about. */
export interface DeskStepWritten {
  readonly party: string;
}

/** The name of a step. */
export type DeskStepName = keyof typeof deskSteps;

function lastCall({ calls }: Dossier): string {
  return calls.placed.at(-1)?.id ?? 'none';
}

function lastPaper({ documents }: Dossier): string {
  return Object.keys(documents).at(-1) ?? 'none';
}

/** A page of which no two are the same: the same file twice is kept once. */
function paper(count: number): Buffer {
  return Buffer.from(`%PDF-1.4\n% paper ${count}\n%%EOF\n`);
}

/** The flag with this code that waits for a person; the code itself where there is none, for the API to refuse. */
function openFlag(code: string, { flags }: Dossier): string {
  return Object.values(flags).findLast((one) => one.flag === code && isOpen(one))?.id ?? code;
}
