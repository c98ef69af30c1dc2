import { availableParallelism } from 'node:os';
import type { FirstSignIn } from '../access/first-administrator.js';
import type { Log } from '../log.js';
import { consoleBuild } from '../pages/console-build.js';
import { endAtOnce, endOnDefects } from '../processes/end-at-once.js';
import { serveByMany } from '../processes/serve-by-many.js';
import { type Served, serve } from '../serve.js';
import { readSettings } from '../settings.js';
import { stopInTime } from './stop-in-time.js';

/** Seconds for what is in hand when nothing new is taken any more; a request to a provider gives up after half a minute. */
const inHand = 35;

/** Runs the server until it is told to stop; then finishes what is in hand. */
export async function startCommand(env: Readonly<Record<string, string | undefined>>, log: Log): Promise<void> {
  const processes = processesFor(env);
  endOnDefects(log);
  const serving =
    processes > 1 ? serveByMany({ env, log, processes, missedTexts: true }) : serve({ env, log, missedTexts: true });
  stopWhenTold(serving, log);
  // A server without its console still calls and texts.
  const built = consoleBuild().catch(() => log.error('console-not-built'));
  const served = await serving;
  await built;
  process.stdout.write(
    served.phone
      ? `Ringback is running with a phone emulator. Open ${served.url} and ${served.url}/phone\nOne click signs you in there as one of its fictional people.\n`
      : `Ringback is running at ${served.url}\n`,
  );
  const { firstSignIn } = served;
  if (firstSignIn) process.stdout.write(howToSignIn(firstSignIn, served.url, process.stdout.isTTY));
}

/** What was never to be read by others goes to a person's screen alone; what is not one may be a file that is kept. */
function howToSignIn({ id, password }: FirstSignIn, url: string, isScreen: boolean): string {
  if (!isScreen) return `Sign in at ${url} as ${id}. For a password: ringback password ${id}\n`;
  return `Sign in at ${url} as ${id} with the password ${password}\nIt is shown this once; you choose your own then.\n`;
}

/**
 * Told while it starts, it starts first. Told again, it goes on stopping: whoever ends a group of processes often tells
 * one of them twice.
 */
function stopWhenTold(serving: Promise<Served>, log: Log): void {
  let isTold = false;
  const stop = async () => {
    if (isTold) return;
    isTold = true;
    // A start that failed ends by itself, with its own words.
    const served = await serving.catch(() => undefined);
    if (!served) return;
    const patience = (served.settings.RINGBACK_DRAIN_SECONDS + inHand) * 1_000;
    await stopInTime(
      () => served.close(),
      patience,
      (how) => {
        if (how === 'stopped') process.exit(0);
        log.error('stop', { code: how });
        endAtOnce();
      },
    );
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

/** The emulator, its clock and its handset live in one process. */
function processesFor(env: Readonly<Record<string, string | undefined>>): number {
  const { TWILIO_ACCOUNT_SID, RINGBACK_PROCESSES } = readSettings(env);
  return TWILIO_ACCOUNT_SID === undefined ? 1 : (RINGBACK_PROCESSES ?? availableParallelism());
}
