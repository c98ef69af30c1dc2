import { createServer, type Request, type Response, type Server } from 'restify';
import { OffsetClock } from '../adapters/clock/offset-clock.js';
import { SystemClock } from '../adapters/clock/system-clock.js';
import type { Phone } from '../adapters/phone/start-phone.js';
import { createTwilioClient } from '../adapters/twilio/create-twilio-client.js';
import { mountTwilio } from '../adapters/twilio/routes.js';
import type { TwilioSettings } from '../adapters/twilio/settings.js';
import { TwilioSmsAdapter } from '../adapters/twilio/twilio-sms-adapter.js';
import { TwilioVoiceAdapter } from '../adapters/twilio/twilio-voice-adapter.js';
import { openLowdbStore } from '../data/lowdb/open-lowdb-store.js';
import type { Store } from '../data/store.js';
import { AppError } from '../dialogs/app-error.js';
import type { Clock } from '../dialogs/clock.js';
import { closeDoors } from './api/doors.js';
import { mountApi } from './api/mount-api.js';
import { mountBotFramework } from './channels/bot-framework.js';
import { FindConversation } from './channels/find-conversation.js';
import { houseOf } from './channels/house.js';
import { telephoneBot } from './channels/telephone-bot.js';
import { startDemo } from './demo/start-demo.js';
import { Scheduler } from './effects/scheduler.js';
import { Worker } from './effects/worker.js';
import { Gate } from './gate.js';
import { mountHealth } from './http/health.js';
import { type Log, silentLog } from './log.js';
import { mountPages } from './pages/mount-pages.js';
import { loadScripts } from './scripts.js';
import { readSettings, type Settings } from './settings.js';
import { TurnPath } from './turn/turn-path.js';

/** How the server is started. */
export interface ServeOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log?: Log;
  /** Another clock, for tests and benchmarks. */
  readonly clock?: Clock;
  /** No demo cases, for tests and benchmarks that bring their own. */
  readonly bare?: boolean;
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
  /** There when no Twilio credentials were given. */
  readonly phone?: Phone;
  /** Takes nothing new, finishes what is in hand, closes the store. */
  close(): Promise<void>;
}

/** Starts everything: store, telephone, bot, scheduler, API and pages. Rejects with an AppError that says what to do. */
export async function serve(options: ServeOptions): Promise<Served> {
  const settings = readSettings(options.env);
  const log = options.log ?? silentLog;
  const scripts = loadScripts();
  const emulated = settings.TWILIO_ACCOUNT_SID === undefined;
  const clock = options.clock ?? (emulated ? new OffsetClock() : new SystemClock());
  const server = createServer({ name: 'ringback', strictNext: false, ignoreTrailingSlash: true });
  const opened = keepClosedUntilOpened(server);
  closeDoors(server, settings.RINGBACK_API_TOKEN);
  // The port comes first, so that a start that is refused leaves no folder behind.
  await listen(server, settings.PORT, emulated ? '127.0.0.1' : options.host);
  const store = await orStop(server, openToServe(settings, log));
  const url = `http://127.0.0.1:${portOf(server)}`;

  const demo = emulated ? await startDemo({ server, url, clock, store, log, bare: options.bare ?? false }) : undefined;
  const twilio = demo?.twilio ?? twilioSettings(settings);
  const client = createTwilioClient(twilio);
  const onError = (code: string) => log.error('turn', { code });
  const sms = new TwilioSmsAdapter(twilio, client, onError);
  const voice = new TwilioVoiceAdapter(twilio, client, onError);

  const gate = new Gate(store, clock);
  const turns: TurnPath = new TurnPath({ store, scripts, clock, gate, log, onJobs: (dueAt) => scheduler.wake(dueAt) });
  const worker = new Worker({
    store,
    turns,
    gate,
    clock,
    log,
    telephone: { client, sms, voice, ours: twilio.from ?? '' },
  });
  const scheduler: Scheduler = new Scheduler({ store, worker, clock, log });
  const find = new FindConversation(store, turns);
  const house = houseOf(store, scripts, twilio.from ?? '');
  const logic = telephoneBot({ turns, find, clock, house });

  mountTwilio(server, {
    sms,
    voice,
    settings: twilio,
    logic,
    onRefused: (code) => log.error('webhook-refused', { code }),
  });
  mountApi(server, { store, scripts, turns, gate, clock, log });
  mountHealth(server, store);
  mountPages(server, { phone: demo !== undefined });
  demo?.mount({ find, turns, scripts });
  if (settings.MICROSOFT_APP_ID !== undefined) mountBotFramework(server, { settings, turns, find, clock, log, house });
  scheduler.start();
  opened();

  return {
    url,
    settings,
    store,
    clock,
    scheduler,
    phone: demo?.phone,
    async close() {
      // An open handset page listens for ever; it is told first, or the server would wait for it.
      demo?.stop();
      await closed(server);
      await scheduler.stop();
      await demo?.close();
      await store.close();
    },
  };
}

/** The store, for this process alone. */
async function openToServe(settings: Settings, log: Log): Promise<Store> {
  const store = await openLowdbStore({
    home: settings.RINGBACK_HOME,
    encryptionKey: settings.RINGBACK_ENCRYPTION_KEY,
    log: (problem) => log.error('store', { code: problem.code }),
  });
  try {
    await store.serveAlone();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A start that fails gives the port back. */
async function orStop<T>(server: Server, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await closed(server);
    throw error;
  }
}

function twilioSettings(settings: Settings): TwilioSettings {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, PUBLIC_URL } = settings;
  if (!TWILIO_ACCOUNT_SID || !TWILIO_AUTH_TOKEN || !PUBLIC_URL) throw new Error('settings were not checked');
  return {
    publicUrl: PUBLIC_URL,
    accountSid: TWILIO_ACCOUNT_SID,
    authToken: TWILIO_AUTH_TOKEN,
    previousAuthToken: settings.TWILIO_AUTH_TOKEN_PREVIOUS,
    apiKey: settings.TWILIO_API_KEY,
    apiSecret: settings.TWILIO_API_SECRET,
    from: settings.TWILIO_PHONE_NUMBER,
    messagingServiceSid: settings.TWILIO_MESSAGING_SERVICE_SID,
    apiUrl: settings.TWILIO_API_URL,
  };
}

/** The emulator and its page are for this machine alone. */
function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: Error) => reject(whyNot(cause, port)));
    server.listen(port, host, resolve);
  });
}

function whyNot(cause: Error, port: number): Error {
  const code = 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new AppError('port-in-use', `Port ${port} is in use. Set PORT to another one, or stop what uses it.`, {
      cause,
    });
  if (code === 'EACCES')
    return new AppError('port-closed', `Port ${port} may not be used. Set PORT to one above 1023.`, { cause });
  return cause;
}

/** The port is known before the routes are there; whoever comes in between is asked to come again, as Twilio will. */
function keepClosedUntilOpened(server: Server): () => void {
  let open = false;
  server.pre((_request: Request, response: Response, next: (go?: boolean) => void) => {
    if (open) return next();
    response.writeHead(503, { 'retry-after': '1' });
    response.end();
    next(false);
  });
  return () => {
    open = true;
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // What is in hand is answered, and its connection not kept for more.
    server.server.keepAliveTimeout = 1;
    server.close(() => resolve());
    server.server.closeIdleConnections?.();
  });
}
