import { SystemClock } from '../../adapters/clock/system-clock.js';
import { AppError } from '../../dialogs/app-error.js';
import { openKeys } from '../access/open-keys.js';
import { closeDoors } from '../api/doors.js';
import { buildCore } from '../core.js';
import { Leave } from '../http/leave.js';
import { listen } from '../http/listener.js';
import { silentLog } from '../log.js';
import { openStore } from '../open-store.js';
import type { Figures } from '../operating/metrics.js';
import { mountMetrics } from '../operating/mount-metrics.js';
import { openOperating } from '../operating/operating.js';
import { loadScripts } from '../scripts/own-scripts.js';
import { ScriptBook } from '../scripts/script-book.js';
import type { ServeOptions } from '../serve.js';
import { readSettings } from '../settings.js';
import { twilioSettings } from '../twilio-settings.js';
import { endAtOnce, endOnDefects } from './end-at-once.js';
import { OpenAsks } from './open-asks.js';
import type { PrimaryWord, WebWord } from './web-words.js';

/** Milliseconds that the figures of all processes are waited for. */
const patience = 5_000;

/**
 * One of several processes that answer requests over one store and one port. It carries out no jobs: it tells the
 * process that started it. That one tells it to stop; should that one die, this one ends at once.
 */
export async function serveWeb(options: ServeOptions): Promise<void> {
  // A terminal's Ctrl-C reaches every process; the one that started this one decides what becomes of it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.prependListener('disconnect', endAtOnce);
  endOnDefects(options.log ?? silentLog);
  try {
    const stop = await startWeb(options);
    whenToldToStop(() => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  } catch (error) {
    const known = error instanceof AppError;
    tell({ kind: 'failed', code: known ? error.code : 'defect', message: known ? error.message : stackOf(error) });
    whenToldToStop(() => process.exit(1));
  }
}

function whenToldToStop(stop: () => void): void {
  process.on('message', (word: PrimaryWord) => {
    if (word.kind === 'stop') stop();
  });
}

async function startWeb({ env, log: plain = silentLog, clock = new SystemClock(), host }: ServeOptions) {
  const settings = readSettings(env);
  const operating = await openOperating(settings, plain);
  const { observer, log } = operating;
  const brought = loadScripts();
  const leave = new Leave(settings.RINGBACK_DRAIN_SECONDS);
  const listener = await listen(settings.PORT, host, (server) => {
    leave.endConnections(server);
    closeDoors(server, settings.RINGBACK_API_TOKEN);
  });
  const store = await openStore(settings, log);
  const scripts = await ScriptBook.open({ store, clock }, brought);
  const onJobs = (dueAt: number) => tell({ kind: 'jobs', dueAt });
  const core = buildCore({ settings, scripts, twilio: twilioSettings(settings), store, clock, log, onJobs, observer });
  core.mount(listener.server, { phone: false, isLeaving: leave.hasBegun, keys: await openKeys(settings) });
  const asks = new OpenAsks<readonly Figures[]>();
  process.on('message', async (word: PrimaryWord) => {
    if (word.kind === 'tell-figures') tell({ kind: 'figures', ask: word.ask, figures: await operating.figures() });
    else if (word.kind === 'all-figures') asks.answer(word.ask, word.figures);
  });
  mountMetrics(listener.server, () => asks.ask((ask) => tell({ kind: 'figures-wanted', ask }), patience, []));
  listener.open();
  tell({ kind: 'ready', port: listener.port });
  return async () => {
    await leave.begin();
    core.live.close();
    await listener.close();
    scripts.close();
    for (const follower of core.followers) await follower.close();
    await store.close();
    await operating.close();
  };
}

function tell(word: WebWord): void {
  // Should the other one have died, this one is about to hear of it.
  if (process.connected) process.send?.(word, () => undefined);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
