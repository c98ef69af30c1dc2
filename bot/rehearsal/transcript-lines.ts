import { z } from 'zod';
import { callFates, messageFailures } from './act.js';
import { type DeskStepName, deskSteps } from './desk/desk-steps.js';
import type { DeskStepWritten } from './desk/step.js';

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);

/** What the bot says, sends and does after a line; `- hang-up` and the like stand alone. */
const we = z
  .array(
    z.union([
      z.strictObject({ say: z.string() }),
      z.strictObject({ text: z.string(), to: z.string().optional() }),
      z.strictObject({ transfer: z.string() }),
      z.strictObject({ restrict: z.string() }),
      z.strictObject({ unrestrict: z.string() }),
      z.strictObject({ at: z.string() }),
      z.enum(['call', 'hang-up', 'start-recording', 'pause-recording', 'resume-recording']),
    ]),
  )
  .optional();

/** What follows a line: what the bot does, why the desk refused it, and what the file of the case says then. */
const after = { we, refused: z.string().optional(), file: z.record(z.string(), z.unknown()).optional() };

const spoken = { confidence: z.number().min(0).max(1).optional(), late: z.literal(true).optional() };

/** What happens in the conversation, by the field that begins the line. */
export const conversationLines = {
  start: z.strictObject({ start: z.null(), ...after }).describe('The conversation begins.'),
  they: z
    .strictObject({ they: z.union([z.string(), z.number()]).transform(String), ...spoken, ...after })
    .describe('What they say in a call, else write; `confidence` of the recogniser, `late` beside the next question.'),
  text: z
    .strictObject({ text: z.union([z.string(), z.array(z.string())]), attachments: z.number().optional(), ...after })
    .describe('What they write, also during a call; a list is several messages in a row.'),
  keys: z
    .strictObject({
      keys: z.union([z.string(), z.number()]).transform(String),
      late: z.literal(true).optional(),
      ...after,
    })
    .describe('What they key.'),
  silence: z.strictObject({ silence: z.null(), ...after }).describe('They say nothing.'),
  'hang up': z.strictObject({ 'hang up': z.null(), ...after }).describe('They hang up.'),
  'they call': z.strictObject({ 'they call': z.null(), ...after }).describe('They call us.'),
  wait: z
    .strictObject({
      wait: z.string().regex(/^\d+ (second|minute|hour|day)s?$/u, 'a time like 20 minutes or 1 day'),
      ...after,
    })
    .describe('Time goes by, like `20 minutes` or `1 day`.'),
  again: z.strictObject({ again: z.null(), ...after }).describe('The last webhook comes once more.'),
  'next calls': z
    .strictObject({
      'next calls': z.enum(callFates),
      ...after,
    })
    .describe('What becomes of the calls that the bot places from now on.'),
  'not delivered': z
    .strictObject({ 'not delivered': z.enum(messageFailures), ...after })
    .describe('The last message does not arrive, and the network says why.'),
  contact: z
    .strictObject({ contact: z.enum(['sms', 'voice']), ...after })
    .describe('A person has them contacted again.'),
  carrier: z
    .strictObject({ carrier: z.enum(['stop', 'start', 'help']), ...after })
    .describe('The network took what they wrote for one of its keywords.'),
  resolve: z
    .strictObject({
      resolve: z.strictObject({
        question: z.string().optional(),
        reason: z.string().optional(),
        with: z.enum(['accept', 'correct', 'ask-again', 'close']),
        value: value.optional(),
        cause: z.string().optional(),
        by: z.string().default('agent'),
      }),
      ...after,
    })
    .describe('A person decides the open review of a question, or with a reason.'),
  supplement: z
    .strictObject({
      supplement: z.strictObject({ item: z.string(), status: z.enum(['received', 'rejected']) }),
      ...after,
    })
    .describe('A person says whether what was asked for will do.'),
} as const;

/** What people do about the case, by the field that begins the line. */
const deskLines = Object.fromEntries(
  Object.entries(deskSteps).map(([name, { schema }]) => [name, z.strictObject({ [name]: schema, ...after })]),
);

type After = z.output<z.ZodObject<typeof after>>;
/** What happens in the conversation, and what follows. */
export type ConversationLine = z.output<(typeof conversationLines)[keyof typeof conversationLines]>;
/** What a person does about the case between two turns, and what follows. */
export type DeskLine = { readonly step: DeskStepName; readonly written: DeskStepWritten } & After;
/** One line of a transcript. */
export type TranscriptLine = ConversationLine | DeskLine;
/** What the bot did, as a transcript writes it. */
export type TranscriptReply = NonNullable<After['we']>[number];

const known: Readonly<Record<string, z.ZodType>> = { ...conversationLines, ...deskLines };

/** Reads one line; which fields it may have is told by the one that says what happens. */
export const lineSchema = z.record(z.string(), z.unknown()).transform((line, context): TranscriptLine => {
  const name = Object.keys(line).find((one) => one in known) ?? '';
  const parsed = known[name]?.safeParse(line);
  if (parsed?.success) return read(name, parsed.data);
  const issues = parsed?.error.issues ?? [
    { code: 'custom', path: [], message: `one of: ${Object.keys(known).join(', ')}` },
  ];
  for (const issue of issues) context.addIssue({ ...issue });
  return z.NEVER;
});

function read(name: string, line: unknown): TranscriptLine {
  if (!(name in deskSteps)) return line as ConversationLine;
  const { [name]: written, ...rest } = line as Readonly<Record<string, unknown>>;
  return { ...rest, step: name as DeskStepName, written: written as DeskStepWritten };
}
