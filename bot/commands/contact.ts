import { AppError } from '../../dialogs/app-error.js';
import type { Channel, PartyRole } from '../../dialogs/vocabulary.js';
import { askServer, type ServerPlace } from './ask-server.js';

/** Whom to contact, and how; the server fills in the borrower and a text message. */
export interface ContactOptions {
  readonly caseId: string;
  readonly party?: PartyRole;
  readonly channel?: Channel;
}

/** `ringback contact CASE`: asks the running server to start a conversation now, and says why when it does not. Gives the exit code. */
export async function contactCommand(
  options: ContactOptions,
  server: ServerPlace,
  output: (line: string) => void,
): Promise<number> {
  try {
    output((await askServer<{ readonly id: string }>(server, 'POST', '/api/conversations', options)).id);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output(error.message);
    return 1;
  }
}
