import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { answerSchema } from '../../dialogs/understanding/answer.js';
import { understand } from '../../dialogs/understanding/understand.js';

/** `onFile` may name an employer with lists that are absent, and choices may leave out their synonyms. */
const lineSchema = answerSchema.extend({ id: z.union([z.string(), z.number()]).optional() });

/**
 * Verdicts for answers: JSON lines in, JSON lines out, in the same order.
 * A line that is not an answer gets `{"id", "error"}`; the exit code is 1 only when the input cannot be read.
 */
export async function understandCommand(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => lines.close());
  try {
    await Promise.race([answerAll(lines, output), failed]);
    return 0;
  } catch {
    return 1;
  }
}

async function answerAll(lines: AsyncIterable<string>, output: NodeJS.WritableStream): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(reply(line))}\n`)) await once(output, 'drain');
  }
}

function reply(line: string): object {
  const read = parsed(line);
  if (read === undefined) return { id: null, error: 'the line is not JSON' };
  const answer = lineSchema.safeParse(read);
  const id = typeof read === 'object' && read !== null && 'id' in read ? read.id : null;
  if (!answer.success) {
    return {
      id,
      error: answer.error.issues.map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.message}`).join('; '),
    };
  }
  const { id: _, ...rest } = answer.data;
  return { ...(id === null ? {} : { id }), ...understand(rest) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
