import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { issueInWords, writtenPath } from '../issue-words.js';
import { type Transcript, transcriptSchema } from './transcript.js';

/** A golden conversation with the file that it stands in, so that faults can be named by line and parts rewritten. */
export interface TranscriptFile {
  readonly file: string;
  readonly transcript: Transcript;
  readonly document: Document;
  /** The line in the file, counted from 1, where this part begins. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Reads a golden conversation. Throws with file, line and what is wrong when it is not one. */
export function readTranscript(file: string): TranscriptFile {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const [broken] = document.errors;
  if (broken) throw new Error(`${file}:${lines.linePos(broken.pos[0]).line} ${broken.message}`);
  const parsed = transcriptSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap(issueInWords).map(({ path, problem, how }) => {
      const line = lineOf(path.filter((part) => typeof part !== 'symbol'));
      return `${file}:${line} ${writtenPath(path, 'the conversation')} ${problem}${how ? ` — write ${how}` : ''}`;
    });
    throw new Error(faults.join('\n'));
  }
  return { file, transcript: parsed.data, document, lineOf };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read: see that the path is right and the file may be opened.`, { cause });
  }
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
