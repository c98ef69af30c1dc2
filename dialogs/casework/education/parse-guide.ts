import { type ParsedWords, parseWords } from '../../checked-words/parse-words.js';
import { type Guide, guideSchema } from './guide.js';
import { lintGuide } from './lint-guide.js';

/** Reads the text of a guide file. Everything that is wrong with it is reported at once; nothing is thrown. */
export function parseGuide(text: string, file: string): ParsedWords<Guide> {
  return parseWords(text, file, { schema: guideSchema, lint: lintGuide });
}
