import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { loadLibrary, type ScriptLibrary } from '../../dialogs/script/library.js';
import { type Played, playTranscript } from '../rehearsal/play-transcript.js';
import { readTranscript, type TranscriptFile } from '../rehearsal/read-transcript.js';
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
  const results = files.map((file) => simulate(file, scripts, options.update ?? false));
  if (options.json) output(JSON.stringify(results, null, 2));
  else for (const line of results.flatMap(readable)) output(line);
  return results.some((result) => result.fault !== undefined || result.differences.length > 0) ? 1 : 0;
}

interface Result {
  readonly file: string;
  readonly title?: string;
  readonly fault?: string;
  readonly updated?: boolean;
  readonly differences: readonly Difference[];
}

function simulate(file: string, scripts: ScriptLibrary, update: boolean): Result {
  try {
    const read = readTranscript(file);
    const played = playTranscript(read.transcript, scripts);
    const differences = differencesIn(read, played);
    if (update && differences.length > 0) rewrite(read, played);
    const { title } = read.transcript;
    return update ? { file, title, updated: differences.length > 0, differences: [] } : { file, title, differences };
  } catch (error) {
    return { file, fault: error instanceof Error ? error.message : String(error), differences: [] };
  }
}

function differencesIn({ file, transcript, lineOf }: TranscriptFile, played: Played): readonly Difference[] {
  const lines = transcript.lines.flatMap((line, index): Difference[] => {
    const actual = played.replies[index] ?? [];
    if (isDeepStrictEqual(line.we ?? [], actual)) return [];
    const { we, ...act } = line;
    return [
      { file, line: lineOf(['lines', index]), at: stringify(act, { nullStr: '' }).trim(), expected: we ?? [], actual },
    ];
  });
  if (isDeepStrictEqual(transcript.ends, played.end)) return lines;
  return [...lines, { file, line: lineOf(['ends']), at: 'ends', expected: transcript.ends ?? {}, actual: played.end }];
}

function rewrite({ file, document, transcript }: TranscriptFile, played: Played): void {
  transcript.lines.forEach((_line, index) => {
    const replies = played.replies[index] ?? [];
    if (replies.length > 0) document.setIn(['lines', index, 'we'], document.createNode(replies));
    else document.deleteIn(['lines', index, 'we']);
  });
  document.set('ends', document.createNode(played.end));
  writeFileSync(file, document.toString({ lineWidth: 0, nullStr: '' }));
}

function readable(result: Result): readonly string[] {
  const name = result.title ? `${result.file} ${result.title}` : result.file;
  if (result.fault !== undefined) return [`✗ ${name}`, ...result.fault.split('\n').map((line) => `  ${line}`)];
  if (result.differences.length === 0) return [`${result.updated ? '↻' : '✓'} ${name}`];
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
