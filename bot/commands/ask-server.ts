import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';

/** The running server: `PORT`, and `RINGBACK_API_TOKEN` or else what lies in the home. */
export interface ServerPlace {
  readonly port: number;
  readonly token?: string;
}

const refusedSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
/** Planning for a hundred thousand cases takes its time. */
const patience = 300_000;

/** Asks the running server. Rejects with an AppError that says why it did not do it, or that none runs. */
export async function askServer<T>(
  { port, token }: ServerPlace,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<T> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, signal, ...sent }).catch(
    (cause: unknown) => {
      const message = isTimeout(cause)
        ? `The server on port ${port} did not answer in ${patience / 60_000} minutes. Look at its log, then try again.`
        : `No server runs on port ${port}. Start it with npm start, or set PORT to the one it listens on.`;
      throw new AppError('server-silent', message, { cause });
    },
  );
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as T;
  const refused = refusedSchema.safeParse(answer);
  const foreign = `What answers on port ${port} is not Ringback. Set PORT to the one it listens on.`;
  throw refused.success
    ? new AppError(refused.data.error.code, refused.data.error.message)
    : new AppError('not-ringback', foreign);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
