import type { Request } from 'restify';
import type { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { issueInWords, writtenPath } from '../issue-words.js';

const longest = 4 * 1024 * 1024;

/** The body as text. Rejects with `body-wrong` when it is too long. */
export async function readText(request: Request): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read and dropped, since a closed socket would swallow the answer.
    if (length <= longest) chunks.push(chunk);
  }
  if (length > longest) throw new AppError('body-wrong', 'The body is too long: 4 MB at most.');
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON of this shape. Rejects with `body-wrong`, naming everything that does not fit. */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const result = schema.safeParse(parsed(await readText(request)));
  if (result.success) return result.data;
  const faults = result.error.issues
    .flatMap(issueInWords)
    .map(({ path, problem, how }) => `${writtenPath(path, 'it')} ${problem}${how ? ` (write ${how})` : ''}`);
  throw new AppError('body-wrong', `The body does not fit: ${faults.join('; ')}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new AppError('body-wrong', 'The body is not JSON.');
  }
}
