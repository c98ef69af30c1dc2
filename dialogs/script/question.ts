import { z } from 'zod';
import { toleranceSchema } from '../understanding/answer.js';
import { answerTypes, markets, priorities } from '../vocabulary.js';
import { sideExits, steps } from './steps.js';
import { localized, probeSchema, wordingSchema } from './wording.js';

const expression = z
  .string()
  .min(1)
  .describe('a CEL expression over answers, onFile, party, parties, case and channel');

const choiceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  key: z
    .string()
    .regex(/^[0-9]$/)
    .optional(),
  market: z.enum(markets).optional(),
  label: localized,
  synonyms: z
    .strictObject({ 'zh-CN': z.array(z.string()).default([]), 'en-US': z.array(z.string()).default([]) })
    .optional(),
});

const compareSchema = z.strictObject({
  /** The name of the value on file, as the case template lists it. */
  with: z.string().min(1),
  tolerance: toleranceSchema.optional(),
});

const onFailSchema = z.strictObject({
  /** How soon a person must look at an answer that stays in doubt. */
  review: z.enum(priorities).default('P3'),
  /** The document that is asked for by message; an id from the script's `supplements`. */
  supplement: z.string().optional(),
  /** The education message that is sent before the question is asked once more; an id from `messages`. */
  educate: z.string().optional(),
  /** The side exit taken when the answer is not what it must be. */
  leave: z.enum(sideExits).optional(),
});

const branchSchema = z
  .strictObject({
    if: expression,
    /** The question to go on with; those in between are not asked. */
    goTo: z.string().optional(),
    leave: z.enum(sideExits).optional(),
  })
  .refine(
    (branch) => (branch.goTo === undefined) !== (branch.leave === undefined),
    'a branch has either goTo or leave',
  );

/** One thing to find out, or (type `say`) one thing to be said. */
export const questionSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Za-z0-9]*$/),
  /** The part that this block plays in the opening, the closing or a side exit; only in common scripts. */
  step: z.enum(steps).optional(),
  goal: localized.optional(),
  type: z.enum([...answerTypes, 'say']),
  require: z.enum(['core', 'extended', 'conditional']).default('core'),
  market: z.enum(markets).optional(),
  when: expression.optional(),
  sensitivity: z.enum(['low', 'medium', 'high']).default('low'),
  approximate: z.boolean().default(false),
  choices: z.array(choiceSchema).min(2).optional(),
  /** How many digits are expected. */
  length: z.number().int().min(1).max(30).optional(),
  /** Answered by keypad or text, never aloud, and never repeated. */
  secret: z.boolean().default(false),
  /** The prompt cannot be talked over. */
  uninterruptible: z.boolean().default(false),
  wording: wordingSchema,
  probes: z.array(probeSchema).default([]),
  compare: compareSchema.optional(),
  /** The only value that needs no person: "must be yes", "expected no". */
  expect: z.union([z.boolean(), z.string()]).optional(),
  /** Said again in the read-back, under this label. */
  readBack: localized.optional(),
  flags: z.array(z.string().regex(/^RF-\d\d$/)).default([]),
  onFail: onFailSchema.prefault({}),
  /** The one-line answer to "why". */
  why: localized.optional(),
  branches: z.array(branchSchema).default([]),
  /** For those who read the script; never said. */
  note: z.string().optional(),
});

/** One question as it stands in a script file. */
export type Question = z.infer<typeof questionSchema>;
/** One thing that may be chosen, in every locale. */
export type ScriptChoice = z.infer<typeof choiceSchema>;
