import { z } from 'zod';
import { authorisationScopes, purposes } from '../case.js';
import { toleranceSchema } from '../understanding/answer.js';
import { answerTypes, markets, priorities } from '../vocabulary.js';
import { sideExits, steps } from './steps.js';
import { localized, probeSchema, wordingSchema } from './wording.js';

const expression = z
  .string()
  .min(1)
  .describe('a CEL expression over answers, onFile, party, parties, case and channel');

const synonyms = z.strictObject({
  'zh-CN': z.array(z.string()).default([]),
  'en-US': z.array(z.string()).default([]),
});

const choiceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('The value that is recorded when this is chosen.'),
  key: z
    .string()
    .regex(/^[0-9]$/)
    .optional()
    .describe('The key that chooses it, by keypad and by text.'),
  market: z.enum(markets).optional().describe('Offered only in this market.'),
  means: z
    .enum(['omitted', 'refused'])
    .optional()
    .describe('Choosing it is no value but a doubt: "not sure" is an omission, "rather not say" a refusal.'),
  label: localized.describe('How it is called.'),
  synonyms: synonyms.optional().describe('Other words that mean it, in each locale.'),
});

const compareSchema = z.strictObject({
  with: z.string().min(1).describe('The name of the value on file, as the case template lists it.'),
  tolerance: toleranceSchema
    .optional()
    .describe('How far the answer may be from the file and still agree; without one it must be equal.'),
});

const onFailSchema = z.strictObject({
  review: z.enum(priorities).default('P3').describe('How soon a person must look at an answer that stays in doubt.'),
  supplement: z
    .string()
    .optional()
    .describe("The document that is asked for by message; an id from the script's `supplements`."),
  because: localized.optional().describe('Half a sentence that says, to the party, why that document is asked for.'),
  educate: z
    .string()
    .optional()
    .describe(
      'The education message that is sent before the question is asked once more; an id from `messages`. By voice its `<id>-by-voice` is spoken as well, if there is one.',
    ),
  recheck: z
    .string()
    .optional()
    .describe(
      'The message that is sent instead of `educate` when the answer differs from the file; it must not name the value on file.',
    ),
  leave: z.enum(sideExits).optional().describe('The side exit taken when the answer is not what it must be.'),
});

const branchSchema = z
  .strictObject({
    if: expression,
    goTo: z.string().optional().describe('The question to go on with; those in between are not asked.'),
    leave: z.enum(sideExits).optional().describe('The side exit to take.'),
    flag: z
      .string()
      .regex(/^RF-\d\d$/)
      .optional()
      .describe('A flag that is raised, with a task for a person, although the answer is clear: a sign to care.'),
    send: z.string().optional().describe('A message that is sent; an id from `messages`.'),
    task: z
      .string()
      .regex(/^[a-z][a-z-]*$/)
      .optional()
      .describe('Something that a person has to do, by its name, such as `send-copy`.'),
  })
  .refine((branch) => branch.goTo === undefined || branch.leave === undefined, 'a branch has either goTo or leave')

  .refine(
    ({ goTo, leave, flag, send, task }) => goTo ?? leave ?? flag ?? send ?? task,
    'a branch has goTo, leave, flag, send or task',
  );

/** One thing to find out, or (type `say`) one thing to be said. */
export const questionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]*$/)
    .describe('One id is one fact, in every language.'),
  step: z
    .enum(steps)
    .optional()
    .describe('The part that this block plays in the opening, the closing or a side exit; only in common scripts.'),
  goal: localized.optional().describe('What the answer is for; every question but `say` has one.'),
  type: z.enum([...answerTypes, 'say']).describe('What kind of thing is asked for; `say` asks for nothing.'),
  require: z
    .enum(['core', 'extended', 'conditional'])
    .default('core')
    .describe('`core` is asked always, `extended` in the enhanced tier, `conditional` where `when` says so.'),
  serves: z
    .array(z.enum(purposes))
    .default([])
    .describe(
      'What a case may be for, and this helps to find out. Where a case names such a purpose, `extended` is asked as well. A question that may ask for a document serves `collect-supplement` by itself.',
    ),
  permits: z
    .enum(authorisationScopes)
    .optional()
    .describe('Of a yes-no question: whom a plain yes allows us to ask about the party, and a no forbids.'),
  market: z.enum(markets).optional().describe('Asked only in this market.'),
  when: expression
    .optional()
    .describe('Asked only when this CEL condition is true; a value that is missing makes it false.'),
  toldIn: z
    .string()
    .optional()
    .describe('A question before it, whose answer may already tell this one; where it does, this one is not asked.'),
  sensitivity: z
    .enum(['low', 'medium', 'high'])
    .default('low')
    .describe('`high`: keypad, text and a person are offered, silence may be evasion, and `why` must be given.'),
  approximate: z.boolean().default(false).describe('One value said with "about" is good enough.'),
  choices: z.array(choiceSchema).min(2).optional().describe('What may be chosen.'),
  meansYes: synonyms
    .optional()
    .describe('Of a yes-no question: other words that mean yes to it, where they are all that is said.'),
  meansNo: synonyms
    .optional()
    .describe('Of a yes-no question: other words that mean no to it, where they are all that is said.'),
  acceptsNone: z
    .boolean()
    .default(false)
    .describe('"No" and "nothing" settle it as well as an answer does; a question of type `contact` always does so.'),
  length: z.number().int().min(1).max(30).optional().describe('How many digits are expected.'),
  secret: z.boolean().default(false).describe('Answered by keypad or text, never aloud, and never repeated.'),
  uninterruptible: z.boolean().default(false).describe('The prompt cannot be talked over.'),
  wording: wordingSchema.describe('How it is put, in every locale.'),
  probes: z
    .array(probeSchema)
    .default([])
    .describe('Neutral ways to ask again after a vague answer, in this order; two at most.'),
  probing: z.boolean().default(true).describe('`false`: a vague answer is taken as it is and never asked about again.'),
  compare: compareSchema.optional().describe('What the answer is compared with.'),
  expect: z
    .union([z.boolean(), z.string()])
    .optional()
    .describe('The only value that needs no person: "must be yes", "expected no", or the id of a choice.'),
  readBack: localized.optional().describe('Said again in the read-back, under this label.'),
  flags: z
    .array(z.string().regex(/^RF-\d\d$/))
    .default([])
    .describe('Red flags that an answer in doubt may raise: signals for a person, never decisions.'),
  flagsOn: z
    .array(z.enum(['omitted', 'unclear', 'evasive', 'refused', 'contradicts']))
    .min(1)
    .default(['omitted', 'unclear', 'evasive', 'contradicts'])
    .describe('The kinds of doubt that raise the flags. To decline an answer raises none unless this says so.'),
  onFail: onFailSchema.prefault({}).describe('What happens when the answer stays in doubt or is not what it must be.'),
  why: localized.optional().describe('The one-line answer to "why".'),
  branches: z
    .array(branchSchema)
    .default([])
    .describe('Where to go on after the answer; the first branch that is true counts.'),
  note: z.string().optional().describe('For those who read the script; never said.'),
});

/** One question as it stands in a script file. */
export type Question = z.infer<typeof questionSchema>;
/** One thing that may be chosen, in every locale. */
export type ScriptChoice = z.infer<typeof choiceSchema>;
