import type { ChainedFact } from './chain.js';

/**
 * One event as it lies in a log: `hash TAB JSON LF`. JSON escapes tabs and line ends, so none can stand inside
 * a field.
 */
export function writeLine({ hash, text }: ChainedFact): string {
  return `${hash}\t${text}\n`;
}

/** Reads the lines back; a line that is broken comes back as a fact that no check will accept. */
export function readLines(text: string): readonly ChainedFact[] {
  const lines: ChainedFact[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const tab = text.indexOf('\t', from);
    const split = tab < 0 || tab > end ? end : tab;
    lines.push({ hash: text.slice(from, split), text: text.slice(split + 1, end) });
    from = end + 1;
  }
  return lines;
}
