import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock } from '../../adapters/clock/manual-clock.js';
import type { Handset } from '../../adapters/phone/handset.js';
import { type Phone, startPhone } from '../../adapters/phone/start-phone.js';
import { sign } from '../../adapters/phone/webhooks/signing.js';
import { numberAddresses } from '../../adapters/twilio/addresses.js';
import { homeTokenAt } from '../../bot/access/home-token.js';
import type { Log, LogFields } from '../../bot/log.js';
import { type Served, serve } from '../../bot/serve.js';
import type { ConversationView } from '../../bot/views/conversation-view.js';
import type { QueuePage } from '../../bot/views/queue-schema.js';
import type { ConversationReviews } from '../../bot/views/review-schema.js';
import type { Case } from '../../dialogs/case.js';
import { caseOf, dana, monday, ours } from './trial-case.js';

/** What the API answered. */
export interface ApiAnswer<T> {
  readonly status: number;
  readonly body: T;
}

/** An entry of the running bot's log. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

/** How the bot under test is started. */
export interface RunningBotOptions {
  readonly cases?: readonly Case[];
  /** When it begins, in epoch milliseconds. */
  readonly at?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What the desk has set for itself: `desk.yaml` in the home. */
  readonly deskRules?: string;
  /** Whether texts that never arrived are looked up every minute. */
  readonly missedTexts?: boolean;
}

/** What Dana keys or writes: as it stands on file, and nothing out of the ordinary. */
const usual: Readonly<Record<string, string>> = {
  notice: '1',
  'right-party': '1',
  recording: '1',
  convenience: '1',
  identity: '0621',
  'read-back': '1',
  B1: '1',
  B3: '15',
  B4: '2143',
  B6: '1',
  B8: '2',
  B10: '2',
  B11: '2',
  B12: '1',
  B13: '1',
  B16: '1',
  B17: '2',
};

/** The account of the telephone network under test. */
export const accountSid = `AC${'7'.repeat(32)}`;
/** The token with which webhooks are signed. */
export const authToken = 'a token that is for tests alone';

/**
 * The whole bot, with a telephone network of its own that outlives it. Time stands still between two steps; each step
 * resolves when all that it set off has come to rest.
 */
export class RunningBot {
  readonly log: LogEntry[] = [];
  readonly clock: ManualClock;
  readonly phone: Phone;
  readonly #env: Readonly<Record<string, string>>;
  readonly #home: string;
  readonly #missedTexts: boolean;
  #served: Served | undefined;
  #token = '';

  private constructor(
    clock: ManualClock,
    phone: Phone,
    home: string,
    env: Readonly<Record<string, string>>,
    missedTexts: boolean,
  ) {
    this.clock = clock;
    this.phone = phone;
    this.#home = home;
    this.#env = env;
    this.#missedTexts = missedTexts;
    clock.settleWith(() => this.settle());
  }

  static async start({
    cases = [caseOf()],
    at = monday,
    env = {},
    deskRules,
    missedTexts = false,
  }: RunningBotOptions = {}): Promise<RunningBot> {
    const clock = new ManualClock(at);
    const home = await mkdtemp(join(tmpdir(), 'ringback-bot-'));
    if (deskRules !== undefined) await writeFile(join(home, 'desk.yaml'), deskRules);
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const phone = await startPhone({
      clock,
      accountSid,
      authToken,
      numbers: { [ours]: numberAddresses({ publicUrl }) },
    });
    const settings = {
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      RINGBACK_HOME: home,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_PHONE_NUMBER: ours,
      TWILIO_API_URL: phone.url,
      ...env,
    };
    const bot = new RunningBot(clock, phone, home, settings, missedTexts);
    // A start that is refused leaves no telephone network behind.
    await bot.startAgain().catch(async (refused: unknown) => {
      await bot.close();
      throw refused;
    });
    for (const file of cases) await bot.served.store.putCase(file);
    return bot;
  }

  get served(): Served {
    if (!this.#served) throw new Error('the bot is not running');
    return this.#served;
  }

  get url(): string {
    return this.served.url;
  }

  /** Dana's telephone, or another. */
  handset(number: string = dana): Handset {
    return this.phone.handset(number);
  }

  /** What was written to a handset, oldest first. */
  received(number: string = dana): readonly string[] {
    return this.handset(number)
      .thread.filter((message) => message.direction === 'in')
      .map((message) => message.body);
  }

  /** What a handset was told in its last call, oldest first. */
  heard(number: string = dana): readonly string[] {
    return (this.handset(number).call?.transcript ?? []).filter(({ from }) => from === 'them').map(({ text }) => text);
  }

  async text(body: string, number: string = dana): Promise<void> {
    await this.handset(number).text(body, [], ours);
    await this.settle();
  }

  async press(keys: string, number: string = dana): Promise<void> {
    await this.handset(number).press(keys);
    await this.settle();
  }

  async speak(words: string, number: string = dana): Promise<void> {
    await this.handset(number).speak(words);
    await this.settle();
  }

  /** Opens a thread and proves who is there. */
  async openThread(): Promise<string> {
    const { id } = await this.contact();
    await this.answer({}, 'B1');
    return id;
  }

  /** Gives the usual answers, or those told, to whatever stands open, until `stopAt` stands open or nothing does. */
  async answer(instead: Readonly<Record<string, string>> = {}, stopAt?: string, number = dana): Promise<void> {
    for (let turns = 0; turns < 60; turns += 1) {
      const { open, status } = await this.view();
      const on = open?.questionId ?? open?.kind;
      if (!on || on === stopAt || status === 'closed') return;
      const words = instead[on] ?? usual[on];
      if (words === undefined) throw new Error(`no answer to ${on}`);
      if (this.handset(number).isEngaged) await this.press(`${words}#`, number);
      else await this.text(words, number);
      // Longer than a message waits for the rest of it.
      await this.advance(4_000);
    }
    throw new Error('the conversation does not end');
  }

  async advance(ms: number): Promise<void> {
    await this.clock.advance(ms);
  }

  async advanceTo(at: string): Promise<void> {
    await this.clock.advanceTo(Date.parse(at));
  }

  /** Resolves when no webhook is in flight, no job is due and none is being done. */
  async settle(): Promise<void> {
    for (let seen = -1; seen !== this.phone.ledger.length; ) {
      seen = this.phone.ledger.length;
      await this.phone.settle();
      await this.#served?.missedTexts.settled();
      await this.#served?.scheduler.settled();
      await this.phone.settle();
    }
  }

  /** The token of this machine, as its commands bring it. */
  get token(): string {
    return this.#token;
  }

  /** Asks the API as a program of this machine does. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('authorization')) headers.set('authorization', `Bearer ${this.token}`);
    return await fetch(this.url + path, { ...init, headers });
  }

  async api<T = unknown>(method: string, path: string, body?: unknown, headers = {}): Promise<ApiAnswer<T>> {
    const response = await this.ask(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    await this.settle();
    return {
      status: response.status,
      body: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as T,
    };
  }

  /** Delivers a webhook that the telephone network under test would not send by itself; what it was answered. */
  async webhook(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const url = this.url + path;
    const headers = { 'x-twilio-signature': sign(authToken, url, fields) };
    const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
    await this.settle();
    return response.text();
  }

  /** Starts a conversation, or says which refusal came instead. */
  async contact(channel: 'sms' | 'voice' = 'sms', caseId = 'case-dana', party = 'borrower') {
    const { status, body } = await this.api<{ id?: string; error?: { code: string; message: string } }>(
      'POST',
      '/api/conversations',
      { caseId, party, channel },
    );
    return { status, id: body.id ?? '', error: body.error };
  }

  /** The only conversation, or the one with this id. */
  async view(id?: string): Promise<ConversationView> {
    const only = id ?? (await this.conversationIds())[0];
    return (await this.api<ConversationView>('GET', `/api/conversations/${only}`)).body;
  }

  /** All of them, the newest first. */
  async conversationIds(): Promise<readonly string[]> {
    const { body } = await this.api<{ readonly conversations: readonly { id: string; startedAt: string }[] }>(
      'GET',
      '/api/conversations',
    );
    return body.conversations.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)).map(({ id }) => id);
  }

  /** All that waits for a person in conversations, the most urgent first. */
  async queue(): Promise<readonly ConversationReviews[]> {
    const { body } = await this.api<QueuePage>('GET', '/api/reviews?limit=200');
    const found = body.items.map(({ conversationId }) =>
      this.api<ConversationReviews>('GET', `/api/conversations/${conversationId}/reviews`),
    );
    return (await Promise.all(found)).map((one) => one.body);
  }

  /** The kinds of a conversation's events, oldest first. */
  async kinds(id?: string): Promise<readonly string[]> {
    const only = id ?? (await this.conversationIds())[0] ?? '';
    return ((await this.served.store.load(only))?.events ?? []).map(({ kind }) => kind);
  }

  /** Ends the process's work as SIGTERM does. */
  async stop(): Promise<void> {
    await this.#served?.close();
    this.#served = undefined;
  }

  async startAgain(): Promise<void> {
    const log = this.#logInto();
    const shared = { env: this.#env, clock: this.clock, bare: true, log, host: '127.0.0.1' };
    this.#served = await serve({ ...shared, missedTexts: this.#missedTexts });
    this.#token = (await homeTokenAt(this.#home)) ?? '';
    await this.settle();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.startAgain();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.phone.close();
    await rm(this.#home, { recursive: true, force: true });
  }

  #logInto(): Log {
    return {
      info: (event, fields = {}) => void this.log.push({ level: 'info', event, fields }),
      error: (event, fields = {}) => void this.log.push({ level: 'error', event, fields }),
    };
  }
}

/**
 * A port below those that systems hand out by themselves: between finding one of those free and listening on it,
 * whatever else runs may be given it.
 */
export async function freePort(): Promise<number> {
  const first = 20_000 + (process.pid % 1_000) * 10;
  for (let port = first; port < first + 2_000; port += 1) if (await isFree(port)) return port;
  throw new Error(`No port is free from ${first} on.`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (listens) await new Promise((resolve) => server.close(resolve));
  return listens;
}
