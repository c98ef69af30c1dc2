import { availableParallelism } from 'node:os';
import type { Log } from '../log.js';
import { endOnDefects } from '../processes/end-at-once.js';
import { serveByMany } from '../processes/serve-by-many.js';
import { serve } from '../serve.js';
import { readSettings } from '../settings.js';

/** Runs the server until it is told to stop; then finishes what is in hand. */
export async function startCommand(env: Readonly<Record<string, string | undefined>>, log: Log): Promise<void> {
  const processes = processesFor(env);
  endOnDefects(log);
  const served = await (processes > 1
    ? serveByMany({ env, log, processes, missedTexts: true })
    : serve({ env, log, missedTexts: true }));
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

/** The emulator, its clock and its handset live in one process. */
function processesFor(env: Readonly<Record<string, string | undefined>>): number {
  const { TWILIO_ACCOUNT_SID, RINGBACK_PROCESSES } = readSettings(env);
  return TWILIO_ACCOUNT_SID === undefined ? 1 : (RINGBACK_PROCESSES ?? availableParallelism());
}
