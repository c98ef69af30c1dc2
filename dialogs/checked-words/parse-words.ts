import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../script/fault.js';
import { locateIn } from '../script/locate.js';
import type { WordFault } from './check-words.js';

/** A file of words that was read: what is in it unless something is wrong. */
export interface ParsedWords<T> {
  readonly words?: T;
  readonly faults: readonly Fault[];
}

/** What a file has to be, and what is wrong with it besides its shape. */
export interface WordsFile<T> {
  readonly schema: z.ZodType<T>;
  readonly lint: (words: T) => readonly WordFault[];
}

/** Reads the text of a file. Everything that is wrong with it is reported at once; nothing is thrown. */
export function parseWords<T>(text: string, file: string, { schema, lint }: WordsFile<T>): ParsedWords<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locate = locateIn(document, lines);
  const [broken] = document.errors;
  if (broken) {
    const { line, col: column } = lines.linePos(broken.pos[0]);
    const remedy = 'correct the YAML; quote text that holds ": " or begins with a brace';
    return { faults: [{ file, line, column, rule: 'yaml', message: broken.message, remedy }] };
  }
  const read = schema.safeParse(document.toJS());
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }): Fault => {
      const place = path.map((step) => (typeof step === 'number' ? step : String(step)));
      return { file, ...locate(place), rule: 'schema', message, remedy: 'write it as the others of its kind' };
    });
    return { faults };
  }
  const faults = lint(read.data).map(({ path, ...fault }): Fault => ({ file, ...locate(path), ...fault }));
  return faults.length === 0 ? { words: read.data, faults } : { faults };
}
