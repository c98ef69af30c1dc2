import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { type DeskRules, deskRulesSchema, usualRules } from '../../../dialogs/casework/desk-rules.js';

/**
 * What the desk has set for itself in `desk.yaml` in the home; the usual where there is no such file. Rejects with
 * `desk-rules-wrong` and everything that is wrong in it.
 */
export function readDeskRules(home: string): DeskRules {
  const path = join(home, 'desk.yaml');
  if (!existsSync(path)) return usualRules;
  const document = parseDocument(readFileSync(path, 'utf8'), { prettyErrors: true });
  const broken = document.errors.map(({ message }) => message);
  if (broken.length > 0) throw wrong(path, broken);
  const read = deskRulesSchema.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  throw wrong(
    path,
    read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${wordsOf(issue)}`),
  );
}

/** Of a name that will not do, the library keeps what is wrong with it one level deeper. */
function wordsOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
}

function wrong(path: string, faults: readonly string[]): AppError {
  return new AppError(
    'desk-rules-wrong',
    `${path} needs attention:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
}
