import { SystemClock } from '../../adapters/clock/system-clock.js';
import { Accounts } from '../access/accounts.js';
import { firstAdministrator } from '../access/first-administrator.js';
import { readDeskRules } from '../casework/dossiers/read-desk-rules.js';
import { tellUnannouncedHolidays } from '../contact/unannounced-holidays.js';
import { tellUnsaidServices } from '../contact/unsaid-services.js';
import { buildCore } from '../core.js';
import { forgetDaily } from '../forget-daily.js';
import { listen } from '../http/listener.js';
import { silentLog } from '../log.js';
import { openStoreToServe } from '../open-store.js';
import { openOperating } from '../operating/operating.js';
import { storeFigures } from '../operating/store-figures.js';
import { refreshQueue } from '../reviews/refresh-queue.js';
import { handOverWithdrawn } from '../scripts/hand-over-withdrawn.js';
import { loadScripts } from '../scripts/own-scripts.js';
import { ScriptBook } from '../scripts/script-book.js';
import type { Served, ServeOptions } from '../serve.js';
import { readSettings } from '../settings.js';
import { twilioSettings } from '../twilio-settings.js';
import { WebProcesses } from './web-processes.js';

/** How many processes answer, and what each of them runs. */
export interface ByManyOptions extends ServeOptions {
  readonly processes: number;
  readonly file?: URL;
}

/**
 * Starts everything with Twilio's real network: this process holds the store for the server and carries out jobs, and
 * others answer requests. A conversation is changed by one at a time all the same, since a commit that was not first is
 * taken anew. Rejects with an AppError that says what to do.
 */
export async function serveByMany(options: ByManyOptions): Promise<Served> {
  const { processes: count, file = new URL('./web-process.ts', import.meta.url), env } = options;
  const settings = readSettings(env);
  // What is wrong with it is told before anything is opened.
  readDeskRules(settings.RINGBACK_HOME);
  const operating = await openOperating(settings, options.log ?? silentLog);
  const { observer, log } = operating;
  const brought = loadScripts();
  const clock = options.clock ?? new SystemClock();
  await seeThatPortIsFree(settings.PORT, options.host);
  const { store, dueLogs } = await openStoreToServe(settings, log, false);
  const scripts = await ScriptBook.open({ store, clock }, brought);
  const core = buildCore({ settings, scripts, twilio: twilioSettings(settings), store, dueLogs, clock, log, observer });
  const onJobs = (dueAt: number) => core.scheduler.wake(dueAt);
  const figures = async () => [...(await operating.figures()), await storeFigures(store, clock)];
  const web = new WebProcesses({ count, env, file, log, onJobs, figures });
  try {
    const firstSignIn = options.bare ? undefined : await firstAdministrator(new Accounts(store.records), clock.now());
    const port = await web.start();
    await tellUnsaidServices({ settings, store, log });
    await tellUnannouncedHolidays({ settings, store, clock, log });
    core.scheduler.start();
    void refreshQueue({ store, turns: core.turns, clock, log });
    void handOverWithdrawn({ store, turns: core.turns, scripts, clock, log });
    for (const follower of core.followers) follower.keepUp();
    const stopForgetting = forgetDaily({ store, clock, log });
    if (options.missedTexts) core.missedTexts.start();
    return {
      url: `http://127.0.0.1:${port}`,
      settings,
      store,
      clock,
      scheduler: core.scheduler,
      missedTexts: core.missedTexts,
      firstSignIn,
      async close() {
        await web.stop();
        await core.missedTexts.stop();
        await core.scheduler.stop();
        stopForgetting();
        scripts.close();
        for (const follower of core.followers) await follower.close();
        await store.close();
        await operating.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A start that is refused leaves no folder behind. */
async function seeThatPortIsFree(port: number, host: string | undefined): Promise<void> {
  const listener = await listen(port, host, () => undefined);
  await listener.close();
}
