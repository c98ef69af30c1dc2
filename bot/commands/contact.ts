import { z } from 'zod';
import type { Channel, PartyRole } from '../../dialogs/vocabulary.js';

/** Whom to contact, and how; the server fills in the borrower and a text message. */
export interface ContactOptions {
  readonly caseId: string;
  readonly party?: PartyRole;
  readonly channel?: Channel;
}

/** The running server: `PORT`, and `RINGBACK_API_TOKEN` when it is set. */
export interface ServerPlace {
  readonly port: number;
  readonly token?: string;
}

const startedSchema = z.object({ id: z.string() });
const refusedSchema = z.object({ error: z.object({ message: z.string() }) });
const patience = 30_000;

/** `ringback contact CASE`: asks the running server to start a conversation now, and says why when it does not. Gives the exit code. */
export async function contactCommand(
  options: ContactOptions,
  server: ServerPlace,
  output: (line: string) => void,
): Promise<number> {
  const url = `http://127.0.0.1:${server.port}/api/conversations`;
  const headers = new Headers({ 'content-type': 'application/json' });
  if (server.token !== undefined) headers.set('authorization', `Bearer ${server.token}`);
  let body: unknown;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(options),
      signal: AbortSignal.timeout(patience),
    });
    body = await response.json().catch(() => undefined);
  } catch (error) {
    output(
      isTimeout(error)
        ? `The server on port ${server.port} did not answer in ${patience / 1_000} seconds. Look at its log, then try again.`
        : `No server runs on port ${server.port}. Start it with npm start, or set PORT to the one it listens on.`,
    );
    return 1;
  }
  const started = startedSchema.safeParse(body);
  if (started.success) {
    output(started.data.id);
    return 0;
  }
  const refused = refusedSchema.safeParse(body);
  output(
    refused.success
      ? refused.data.error.message
      : `What answers on port ${server.port} is not Ringback. Set PORT to the one it listens on.`,
  );
  return 1;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
