import type { Request } from 'restify';
import { AppError } from '../../dialogs/app-error.js';

const longestBody = 64 * 1024;

/**
 * Reads a JSON body of at most 64 KB; an empty one is an empty object. Read per route, since a body parser for the whole
 * server would take the raw bytes from webhooks whose signatures are over them.
 */
export async function readJson(request: Request): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // The rest is read and dropped, since a closed socket would swallow the answer.
    if (length <= longestBody) chunks.push(chunk);
  }
  if (length > longestBody) throw new AppError('body-too-large', 'The body is longer than 64 KB: send less.');
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('body-not-json', 'The body is not JSON: check quotes, commas and brackets.', { cause });
  }
}
