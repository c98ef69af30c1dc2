import { z } from 'zod';
import { checkWords, type WordFault } from '../checked-words/check-words.js';
import { type ParsedWords, parseWords } from '../checked-words/parse-words.js';
import { locales, teams } from '../vocabulary.js';

const words = z.string().trim().min(1);
const inLocales = z.strictObject({ 'zh-CN': words, 'en-US': words });
const listInLocales = z.strictObject({ 'zh-CN': z.array(words).min(1), 'en-US': z.array(words).min(1) });
const id = z.string().regex(/^[a-z][a-z\d-]*$/u, 'small letters, digits and hyphens');

const goalFields = {
  id,
  /** What is looked at, as the agent reads it afterwards. */
  title: inLocales,
};
const goalSchema = z.discriminatedUnion('kind', [
  /** A message to the party has one of these words. */
  z.strictObject({ ...goalFields, kind: z.literal('said'), words: listInLocales }),
  /** No message has any of these words. */
  z.strictObject({ ...goalFields, kind: z.literal('never-said'), words: listInLocales }),
  /** Nobody wrote to the party. */
  z.strictObject({ ...goalFields, kind: z.literal('silent') }),
  /** The question has this value in the end, set by the agent or by the party’s own answer. */
  z.strictObject({ ...goalFields, kind: z.literal('answered'), question: z.string(), value: inLocales }),
  /** The review about the question, or of the reason, was decided so. */
  z.strictObject({
    ...goalFields,
    kind: z.literal('decided'),
    question: z.string().optional(),
    reason: z.string().optional(),
    by: z.array(z.enum(['accept', 'correct', 'ask-again', 'close'])).min(1),
  }),
  /** It was handed to this team. */
  z.strictObject({ ...goalFields, kind: z.literal('handed-on'), team: z.enum(teams) }),
  /** Nobody writes in the bot’s place any more. */
  z.strictObject({ ...goalFields, kind: z.literal('handed-back') }),
]);

/** Somebody whom agents practise with: what they say to the bot, what they answer to a person, and what good work is. */
const playedBorrowerSchema = z.strictObject({
  id,
  version: z.int().min(1),
  title: inLocales,
  /** What the agent is told before they begin. */
  situation: inLocales,
  /** Whose script it is; the newest version is played. */
  script: z.string(),
  /** What they say to the bot, by question and in the order of its tries; anything else they answer well. */
  answers: z.record(z.string(), listInLocales),
  /** Where they wait for a person: they leave this question unanswered. */
  waitsAt: z.string().optional(),
  /** What they answer to a person: the first of these of whose words any stands in the message; else what stands last. */
  replies: z.array(z.strictObject({ to: listInLocales, say: inLocales })),
  otherwise: inLocales,
  goals: z.array(goalSchema).min(1),
});

/** Somebody whom agents practise with. */
export type PlayedBorrower = z.infer<typeof playedBorrowerSchema>;
export type Goal = PlayedBorrower['goals'][number];

/** Reads the text of a file of a played borrower. Everything that is wrong with it is reported at once; nothing is thrown. */
export function parsePlayedBorrower(text: string, file: string): ParsedWords<PlayedBorrower> {
  return parseWords(text, file, { schema: playedBorrowerSchema, lint: lintBorrower });
}

/** What agents read is held to what parties read; what the party says is not. */
function lintBorrower({ title, situation, goals }: PlayedBorrower): readonly WordFault[] {
  const read = (path: readonly (string | number)[], said: z.infer<typeof inLocales>) =>
    locales.map((locale) => ({ path: [...path, locale], locale, text: said[locale], isSms: false }));
  return checkWords(
    [
      ...read(['title'], title),
      ...read(['situation'], situation),
      ...goals.flatMap((goal, at) => read(['goals', at, 'title'], goal.title)),
    ],
    [],
  );
}
