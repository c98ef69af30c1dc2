import { z } from 'zod';
import { factOf } from '../../data/log/chain.js';
import { openContent } from '../../data/log/commit-record.js';
import { readLines } from '../../data/log/log-line.js';
import type { LogEvent, LogEvidence } from '../../data/store.js';

const commitSchema = z.strictObject({ version: z.int(), lines: z.string(), sealed: z.base64().optional() });

/** One commit of a log in a pack. */
export type PackedCommit = LogEvidence['commits'][number];

/** A log's commits as a file: one JSON line each, what is sealed in base64. */
export function writeLogFile(commits: readonly PackedCommit[]): string {
  return commits
    .map(({ version, lines, sealed }) => `${JSON.stringify({ version, lines, sealed: sealed?.toString('base64') })}\n`)
    .join('');
}

/** Reads the file back. Throws for a line that is none. */
export function readLogFile(text: string): readonly PackedCommit[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { version, lines, sealed } = commitSchema.parse(JSON.parse(line));
      return { version, lines, ...(sealed !== undefined && { sealed: Buffer.from(sealed, 'base64') }) };
    });
}

/** The events of a log, opened with its key. Throws when something sealed does not open. */
export function openLogFile(logId: string, commits: readonly PackedCommit[], key: Buffer): readonly LogEvent[] {
  return commits.flatMap(({ version, lines, sealed }) => {
    const personal = sealed ? openContent(key, logId, version, sealed).personal : {};
    return readLines(lines)
      .map(factOf)
      .map(({ seq, at, kind, version: of, data, sealed: digest }): LogEvent => {
        const event = { seq, at, kind, version: of, data };
        return digest === undefined ? event : { ...event, personal: personal[seq] ?? null };
      });
  });
}
