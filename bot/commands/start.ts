import type { Log } from '../log.js';
import { serve } from '../serve.js';

/** Runs the server until it is told to stop; then finishes what is in hand. */
export async function startCommand(env: Readonly<Record<string, string | undefined>>, log: Log): Promise<void> {
  const served = await serve({ env, log });
  process.stdout.write(
    served.phone
      ? `Ringback is running with a phone emulator. Open ${served.url}/phone\n`
      : `Ringback is running at ${served.url}\n`,
  );
  const stop = () => {
    served.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
