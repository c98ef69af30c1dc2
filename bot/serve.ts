import { OffsetClock } from '../adapters/clock/offset-clock.js';
import { SystemClock } from '../adapters/clock/system-clock.js';
import type { Phone } from '../adapters/phone/start-phone.js';
import type { Store } from '../data/store.js';
import type { Clock } from '../dialogs/clock.js';
import { Accounts } from './access/accounts.js';
import { type FirstSignIn, firstAdministrator } from './access/first-administrator.js';
import { openKeys } from './access/open-keys.js';
import { closeDoors } from './api/doors.js';
import { readDeskRules } from './casework/dossiers/read-desk-rules.js';
import type { MissedTexts } from './channels/missed-texts.js';
import { tellUnannouncedHolidays } from './contact/unannounced-holidays.js';
import { tellUnsaidServices } from './contact/unsaid-services.js';
import { buildCore } from './core.js';
import { startDemo } from './demo/start-demo.js';
import type { Scheduler } from './effects/scheduler.js';
import { forgetDaily } from './forget-daily.js';
import { Leave } from './http/leave.js';
import { type Listener, listen } from './http/listener.js';
import { type Log, silentLog } from './log.js';
import { openStoreToServe } from './open-store.js';
import { mountMetrics } from './operating/mount-metrics.js';
import { openOperating } from './operating/operating.js';
import { storeFigures } from './operating/store-figures.js';
import { refreshQueue } from './reviews/refresh-queue.js';
import { handOverWithdrawn } from './scripts/hand-over-withdrawn.js';
import { loadScripts } from './scripts/own-scripts.js';
import { ScriptBook } from './scripts/script-book.js';
import { readSettings, type Settings } from './settings.js';
import { twilioSettings } from './twilio-settings.js';

/** How the server is started. */
export interface ServeOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log?: Log;
  /** Another clock, for tests and benchmarks. */
  readonly clock?: Clock;
  /** No demo cases and nobody’s account, for tests and benchmarks that bring their own. */
  readonly bare?: boolean;
  /** Looks up texts that never reached us. With the emulator nobody does: what it recalls has been heard. */
  readonly missedTexts?: boolean;
  /** What is put around the store, for tests that break it. */
  readonly around?: (store: Store) => Store;
  /** The interface to listen on; every one unless told, loopback alone with the emulator. */
  readonly host?: string;
}

/** A running Ringback. */
export interface Served {
  /** The address on this machine. */
  readonly url: string;
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly missedTexts: MissedTexts;
  /** There when no Twilio credentials were given. */
  readonly phone?: Phone;
  /** There when nobody had an account until now; known nowhere else. */
  readonly firstSignIn?: FirstSignIn;
  /** Takes nothing new, finishes what is in hand, closes the store. */
  close(): Promise<void>;
}

/** Starts everything in this process: store, telephone, bot, scheduler, API and pages. Rejects with an AppError that says what to do. */
export async function serve(options: ServeOptions): Promise<Served> {
  const settings = readSettings(options.env);
  // What is wrong with it is told before anything is opened.
  readDeskRules(settings.RINGBACK_HOME);
  const operating = await openOperating(settings, options.log ?? silentLog);
  const { observer, log } = operating;
  const brought = loadScripts();
  const emulated = settings.TWILIO_ACCOUNT_SID === undefined;
  const clock = options.clock ?? (emulated ? new OffsetClock() : new SystemClock());
  // The port comes first, so that a start that is refused leaves no folder behind.
  const leave = new Leave(settings.RINGBACK_DRAIN_SECONDS);
  const listener = await listen(settings.PORT, emulated ? '127.0.0.1' : options.host, (server) => {
    leave.endConnections(server);
    closeDoors(server, settings.RINGBACK_API_TOKEN);
  });
  const { server } = listener;
  // The emulator's clock is its own, and others would keep another time.
  const { store: opened, dueLogs } = await orStop(listener, openStoreToServe(settings, log, emulated));
  const store = options.around?.(opened) ?? opened;
  const scripts = await orStop(listener, ScriptBook.open({ store, clock }, brought));
  const url = `http://127.0.0.1:${listener.port}`;

  const demo = emulated ? await startDemo({ server, url, clock, store, log, bare: options.bare ?? false }) : undefined;
  const twilio = demo?.twilio ?? twilioSettings(settings);
  const core = buildCore({ settings, scripts, twilio, store, dueLogs, clock, log, observer });
  const keys = [...(await openKeys(settings)), ...(demo ? [demo.key] : [])];
  const accounts = new Accounts(store.records);
  const firstSignIn = options.bare ? undefined : await firstAdministrator(accounts, clock.now());
  core.mount(server, { phone: demo !== undefined, isLeaving: leave.hasBegun, keys });
  mountMetrics(server, async () => [...(await operating.figures()), await storeFigures(store, clock)]);
  demo?.mount({ find: core.find, turns: core.turns, scripts });
  await tellUnsaidServices({ settings, store, log });
  await tellUnannouncedHolidays({ settings, store, clock, log });
  core.scheduler.start();
  void refreshQueue({ store, turns: core.turns, clock, log });
  void handOverWithdrawn({ store, turns: core.turns, scripts, clock, log });
  for (const follower of core.followers) follower.keepUp();
  const stopForgetting = forgetDaily({ store, clock, log });
  listener.open();
  if (options.missedTexts && !emulated) core.missedTexts.start();

  return {
    url,
    settings,
    store,
    clock,
    scheduler: core.scheduler,
    missedTexts: core.missedTexts,
    phone: demo?.phone,
    firstSignIn,
    async close() {
      await leave.begin();
      // An open handset page listens for ever; it is told first, or the server would wait for it.
      demo?.stop();
      core.live.close();
      await listener.close();
      await core.missedTexts.stop();
      await core.scheduler.stop();
      stopForgetting();
      scripts.close();
      await core.audit.settled();
      for (const follower of core.followers) await follower.close();
      await demo?.close();
      await store.close();
      await operating.close();
    },
  };
}

/** A start that fails gives the port back. */
async function orStop<T>(listener: Listener, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await listener.close();
    throw error;
  }
}
