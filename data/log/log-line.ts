import type { ChainedFact } from './chain.js';

/** One event as it lies in a log: the chained fact, and what is sealed of it. */
export interface LogLine extends ChainedFact {
  readonly sealed?: Buffer;
}

/**
 * `hash TAB canonical JSON [TAB base64] LF`. JSON escapes tabs and line ends, so none can stand inside a field; and new
 * lines are put behind the old ones without reading those.
 */
export function writeLine({ hash, text, sealed }: LogLine): string {
  return sealed === undefined ? `${hash}\t${text}\n` : `${hash}\t${text}\t${sealed.toString('base64')}\n`;
}

/** Reads the lines back; a line that is broken comes back as a fact that no check will accept. */
export function readLines(log: Buffer): readonly LogLine[] {
  const text = log.toString('utf8');
  const lines: LogLine[] = [];
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from);
    const [hash = '', fact = '', sealed] = text.slice(from, lineEnd < 0 ? text.length : lineEnd).split('\t');
    lines.push(
      sealed === undefined ? { hash, text: fact } : { hash, text: fact, sealed: Buffer.from(sealed, 'base64') },
    );
    from = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return lines;
}
