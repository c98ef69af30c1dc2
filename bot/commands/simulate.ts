import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { loadLibrary, type ScriptLibrary } from '../../dialogs/script/library.js';
import { type Played, type PlayedLine, playTranscript } from '../rehearsal/play-transcript.js';
import { readTranscript, type TranscriptFile } from '../rehearsal/read-transcript.js';
import type { TranscriptLine } from '../rehearsal/transcript-lines.js';
import { Unplayable } from '../rehearsal/unplayable.js';
import { scriptFolder } from './lint.js';

/** One place where a conversation went another way than written. */
interface Difference {
  readonly file: string;
  readonly line: number;
  readonly at: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * `ringback simulate FILE...`: plays golden conversations against the engine and compares them. `update` rewrites what
 * the bot does and how they end. Gives the exit code: 1 when one went another way than written, or cannot be read.
 */
export async function simulateCommand(
  files: readonly string[],
  options: { readonly json?: boolean; readonly update?: boolean },
  output: (line: string) => void,
): Promise<number> {
  const { scripts } = loadLibrary([scriptFolder]);
  const results: Result[] = [];
  for (const file of files) results.push(await simulate(file, scripts, options.update ?? false));
  if (options.json) output(JSON.stringify(results, null, 2));
  else for (const line of results.flatMap(readable)) output(line);
  return results.some((result) => result.fault !== undefined || result.differences.length > 0) ? 1 : 0;
}

interface Result {
  readonly file: string;
  readonly title?: string;
  readonly fault?: string;
  readonly updated?: boolean;
  /** What the file of the case says at the end, where it was looked at. */
  readonly caseFile?: unknown;
  readonly differences: readonly Difference[];
}

async function simulate(file: string, scripts: ScriptLibrary, update: boolean): Promise<Result> {
  let read: TranscriptFile | undefined;
  try {
    read = readTranscript(file);
    const played = await playTranscript(read.transcript, scripts);
    const differences = differencesIn(read, played);
    if (update && differences.length > 0) rewrite(read, played);
    const { title } = read.transcript;
    const result = { file, title, ...(played.end.file && { caseFile: played.end.file }) };
    return update ? { ...result, updated: differences.length > 0, differences: [] } : { ...result, differences };
  } catch (error) {
    return { file, fault: faultIn(error, read), differences: [] };
  }
}

/** What is wrong, with the line in the file where that is known. */
function faultIn(error: unknown, read: TranscriptFile | undefined): string {
  if (!(error instanceof Unplayable) || !read) return error instanceof Error ? error.message : String(error);
  return error.faults.map(({ path, words }) => `${read.file}:${read.lineOf(path)} ${words}`).join('\n');
}

const parts = ['we', 'refused', 'file'] as const;

function differencesIn({ file, transcript, lineOf }: TranscriptFile, played: Played): readonly Difference[] {
  const lines = transcript.lines.flatMap((line, index): Difference[] => {
    const expected = followed(line);
    const actual = followed(played.lines[index] ?? { we: [] });
    if (isDeepStrictEqual(expected, actual)) return [];
    return [{ file, line: lineOf(['lines', index]), at: wordsOf(line), expected, actual }];
  });
  if (isDeepStrictEqual(transcript.ends, played.end)) return lines;
  return [...lines, { file, line: lineOf(['ends']), at: 'ends', expected: transcript.ends ?? {}, actual: played.end }];
}

/** What followed a line. What the bot did stands alone where there is nothing else. */
function followed({ we = [], refused, file }: Partial<PlayedLine> | TranscriptLine): unknown {
  if (refused === undefined && file === undefined) return we;
  return { ...(we.length > 0 && { we }), ...(refused !== undefined && { refused }), ...(file && { file }) };
}

/** A line as it is written, without what followed. */
function wordsOf(line: TranscriptLine): string {
  if ('step' in line)
    return `${line.step}: ${stringify(line.written, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;
  const { we: _, refused: _refused, file: _file, ...act } = line;
  return stringify(act, { nullStr: '' }).trim();
}

function rewrite({ file, document, transcript }: TranscriptFile, played: Played): void {
  transcript.lines.forEach((_line, index) => {
    const followed = played.lines[index];
    for (const part of parts) {
      const now = followed?.[part];
      if (now === undefined || (Array.isArray(now) && now.length === 0)) document.deleteIn(['lines', index, part]);
      else document.setIn(['lines', index, part], document.createNode(now));
    }
  });
  document.set('ends', document.createNode(played.end));
  writeFileSync(file, document.toString({ lineWidth: 0, nullStr: '' }));
}

function readable(result: Result): readonly string[] {
  const name = result.title ? `${result.file} ${result.title}` : result.file;
  if (result.fault !== undefined) return [`✗ ${name}`, ...result.fault.split('\n').map((line) => `  ${line}`)];
  const told = result.caseFile === undefined ? [] : linesOf(result.caseFile).map((line) => `    ${line}`);
  if (result.differences.length === 0) return [`${result.updated ? '↻' : '✓'} ${name}`, ...told];
  return [`✗ ${name}`, ...result.differences.flatMap(block)];
}

function block({ file, line, at, expected, actual }: Difference): readonly string[] {
  const before = linesOf(expected);
  const after = linesOf(actual);
  return [
    `  ${file}:${line} ${at.split('\n').join(' ')}`,
    ...before.filter((one) => !after.includes(one)).map((one) => `    - ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `    + ${one}`),
    ...(before.every((one) => after.includes(one)) && before.length === after.length
      ? ['    (the same in another order)']
      : []),
  ];
}

function linesOf(value: unknown): readonly string[] {
  return stringify(value, { lineWidth: 0, nullStr: '' }).trimEnd().split('\n');
}
