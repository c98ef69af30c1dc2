import { z } from 'zod';
import { checkWords, type WordFault } from '../checked-words/check-words.js';
import { type ParsedWords, parseWords } from '../checked-words/parse-words.js';
import { fill } from '../script/interpolate.js';
import { loanWordIn } from '../script/lint/loan-words.js';
import { type Locale, locales } from '../vocabulary.js';

const words = z.string().trim().min(1);
const inLocales = z.strictObject({ 'zh-CN': words, 'en-US': words });

/** Something that people write to parties again and again, in both languages. */
const snippetSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z\d-]*$/u, 'small letters, digits and hyphens'),
  /** What it is for. */
  title: inLocales,
  text: inLocales,
});

const snippetsSchema = z.strictObject({
  snippets: z
    .array(snippetSchema)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two snippets have one id'),
});

/** Something that people write to parties again and again, in both languages. */
export type Snippet = z.infer<typeof snippetSchema>;

/** What wording of snippets may name in braces. */
export const snippetPlaceholders = ['lender', 'phone', 'name', 'agent'] as const;

/** Reads the text of a file of snippets. Everything that is wrong with it is reported at once; nothing is thrown. */
export function parseSnippets(text: string, file: string): ParsedWords<{ readonly snippets: readonly Snippet[] }> {
  return parseWords(text, file, { schema: snippetsSchema, lint: lintSnippets });
}

function lintSnippets({ snippets }: z.infer<typeof snippetsSchema>): readonly WordFault[] {
  const texts = snippets.flatMap(({ text, title }, index) =>
    locales.flatMap((locale) => [
      { path: ['snippets', index, 'text', locale], locale, text: text[locale], isSms: true },
      { path: ['snippets', index, 'title', locale], locale, text: title[locale], isSms: false },
    ]),
  );
  return checkWords(texts, snippetPlaceholders);
}

/** A snippet as this party would read it. */
export function filledSnippet(
  { text }: Snippet,
  locale: Locale,
  values: Readonly<Record<(typeof snippetPlaceholders)[number], string>>,
): string {
  return fill(text[locale], values);
}

/** Whether it may be written only to who has proved to be the party. */
export function tellsOfLoan({ text }: Snippet): boolean {
  return locales.some((locale) => loanWordIn(text[locale], locale) !== undefined);
}
