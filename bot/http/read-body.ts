import type { Request } from 'restify';
import type { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { issueInWords, writtenPath } from '../issue-words.js';

const usual = megabytes(4);

/** So many megabytes in bytes. */
export function megabytes(count: number): number {
  return count * 1024 * 1024;
}

/** The body as text, so many bytes at most. Rejects with `body-wrong` when it is longer. */
export async function readText(request: Request, longest = usual): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read and dropped, since a closed socket would swallow the answer.
    if (length <= longest) chunks.push(chunk);
  }
  if (length > longest)
    throw new AppError('body-wrong', `The body is too long: ${longest / megabytes(1)} MB at most. Send it in parts.`);
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON of this shape. Rejects with `body-wrong`, naming everything that does not fit. */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const result = schema.safeParse(await readJson(request));
  if (result.success) return result.data;
  throw misfit(result.error.issues, 'The body does');
}

/** The body as JSON, so many bytes at most; an empty one is an object without anything. Rejects with `body-wrong`. */
export async function readJson(request: Request, longest?: number): Promise<unknown> {
  return parsed(await readText(request, longest));
}

/** `body-wrong` with everything that does not fit; `what` begins the sentence, like "The body does", and `hint` ends the words. */
export function misfit(issues: readonly z.core.$ZodIssue[], what: string, hint = ''): AppError {
  const faults = issues
    .flatMap(issueInWords)
    .map(({ path, problem, how }) => `${writtenPath(path, 'it')} ${problem}${how ? ` (write ${how})` : ''}`);
  return new AppError('body-wrong', `${what} not fit: ${faults.join('; ')}.${hint}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text, withoutNul);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('body-wrong', 'The body is not JSON.');
  }
}

/** No store of text takes it, and nobody types it. */
function withoutNul(_field: string, value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0'))
    throw new AppError('body-wrong', 'The body holds the sign U+0000. Leave it out.');
  return value;
}
