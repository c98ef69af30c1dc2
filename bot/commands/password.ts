import { askServer, type ServerPlace } from './ask-server.js';
import { type Output, telling } from './telling.js';

/** `ringback password ACCOUNT`: gives somebody a password, which they change when they sign in. Gives the exit code. */
export async function passwordCommand(id: string, by: string, server: ServerPlace, output: Output): Promise<number> {
  return await telling(output, async () => {
    const path = `/api/accounts/${encodeURIComponent(id)}/password`;
    const { password } = await askServer<{ readonly password: string }>(server, 'POST', path, { by });
    output(password);
    output(`${id} signs in with it and chooses their own. It is told this once.`);
  });
}
