import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../../script/fault.js';
import { locateIn } from '../../script/locate.js';
import { type Guide, guideSchema } from './guide.js';
import { lintGuide } from './lint-guide.js';

/** A guide file that was read: the guide unless something is wrong with it. */
export interface ParsedGuide {
  readonly guide?: Guide;
  readonly faults: readonly Fault[];
}

/** Reads the text of a guide file. Everything that is wrong with it is reported at once; nothing is thrown. */
export function parseGuide(text: string, file: string): ParsedGuide {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locate = locateIn(document, lines);
  const [broken] = document.errors;
  if (broken) {
    const { line, col: column } = lines.linePos(broken.pos[0]);
    const remedy = 'correct the YAML; quote text that holds ": " or begins with a brace';
    return { faults: [{ file, line, column, rule: 'yaml', message: broken.message, remedy }] };
  }
  const read = guideSchema.safeParse(document.toJS());
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }): Fault => {
      const place = path.map((step) => (typeof step === 'number' ? step : String(step)));
      return { file, ...locate(place), rule: 'schema', message, remedy: 'write it as in the other guides' };
    });
    return { faults };
  }
  const faults = lintGuide(read.data).map(({ path, ...fault }): Fault => ({ file, ...locate(path), ...fault }));
  return faults.length === 0 ? { guide: read.data, faults } : { faults };
}
