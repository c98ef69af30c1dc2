import { join } from 'node:path';
import { seededRandom } from '../../adapters/phone/seeded-random.js';
import type { StorePlace } from '../../bot/open-store.js';
import type { Guard } from './broken-store.js';
import type { AtRest, NetworkOrder, NetworkReady, NetworkSettings } from './network.js';
import { caseIdOf, ours } from './people.js';
import { type Process, startProcess } from './process.js';
import type { ServerOrder } from './server.js';
import { WorldClock, type WorldTime } from './world-clock.js';

/** What a world is made of. */
export interface WorldParts {
  readonly seed: number;
  readonly people: number;
  readonly folder: string;
  readonly place: StorePlace;
  /** How many servers share the work. */
  readonly servers: number;
  readonly without: Guard | undefined;
  readonly say: (words: string) => void;
}

/** Monday 2 March 2026, 11:00 in New York: everybody may be called and texted until the evening. */
const monday = Date.parse('2026-03-02T16:00:00Z');
const rate = 10;
/** Milliseconds here without anything happening after which nothing more is awaited, and the longest wait for that. */
const quiet = 1_200;
const longestRest = 60_000;
/** A server's clock is a little ahead of the network's, or behind it; and by this much at most once somebody set it. */
const usuallyWrongBy = 3_000;
const wronglySetBy = 30_000;
const accountSid = `AC${'7'.repeat(32)}`;
const apiToken = 'the token of who makes the chaos';
const authToken = 'a token that is for chaos alone';

/** A telephone network with people, a server that is killed and started again, and the time that they share. */
export class World {
  readonly did: Record<string, number> = {};
  readonly ledgerFile: string;
  readonly #parts: WorldParts;
  readonly #random: () => number;
  readonly #time: WorldTime = { from: monday, startedAt: Date.now(), rate, jumped: 0, wrongBy: 0 };
  readonly #clock = new WorldClock(this.#time);
  #jumped = 0;
  #network: Process | undefined;
  #reached: NetworkReady = { apiUrl: '', publicUrl: '' };
  readonly #servers: { readonly process: Process; readonly url: string }[] = [];
  #standby: Promise<Process> | undefined;

  constructor(parts: WorldParts) {
    this.#parts = parts;
    this.#random = seededRandom(parts.seed + 7);
    this.ledgerFile = join(parts.folder, 'ledger.jsonl');
  }

  now(): number {
    return this.#clock.now();
  }

  async start(): Promise<void> {
    const { seed, people } = this.#parts;
    const settings = { seed, people, time: this.#time, accountSid, authToken, apiToken, ledgerFile: this.ledgerFile };
    const started = await startProcess<NetworkReady>('network', settings satisfies NetworkSettings);
    [this.#network, this.#reached] = [started.process, started.ready];
    for (let one = 0; one < this.#parts.servers; one += 1) await this.#startServer();
    await this.#tell({ kind: 'misbehave', on: true });
  }

  /** Begins a conversation with everybody, some by text and some by call, as a person at the desk does. */
  async beginAll(people: number): Promise<void> {
    const begun: Promise<void>[] = [];
    for (let index = 0; index < people; index += 1) {
      const channel = this.#random() < 0.5 ? 'sms' : 'voice';
      begun.push(this.#begin(index, channel));
      await this.pause(40);
    }
    await Promise.all(begun);
  }

  /** Whoever gets no answer looks first whether it was begun. */
  async #begin(index: number, channel: 'sms' | 'voice'): Promise<void> {
    const caseId = caseIdOf(index);
    for (;;) {
      try {
        const { conversations } = (await this.#api(`?caseId=${caseId}`)) as {
          readonly conversations: readonly object[];
        };
        if (conversations.length > 0) return;
        await this.#api('', { caseId, party: 'borrower', channel });
        return this.#count(`begun by ${channel}`);
      } catch {
        await this.pause(500);
      }
    }
  }

  async #api(query: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.#servers.at(-1)?.url}/api/conversations${query}`, {
      signal: AbortSignal.timeout(5_000),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  }

  /** Kills a server without a warning, and starts another after a while. */
  async killServer(): Promise<void> {
    const [one] = this.#servers.splice(Math.floor(this.#random() * this.#servers.length), 1);
    await one?.process.kill();
    this.#count('servers killed');
    await this.#lead();
    await this.pause(this.#random() * 500);
    await this.#startServer();
  }

  async readOnlyFor(ms: number): Promise<void> {
    await this.note('times read-only', async () => {
      await this.#order({ kind: 'read-only', on: true });
      await this.pause(ms);
      await this.#order({ kind: 'read-only', on: false });
    });
  }

  /** Lets time jump ahead, for everybody. */
  async jump(ms: number): Promise<void> {
    this.#jumped += ms;
    this.#clock.jumpedTo(this.#jumped);
    await this.#tell({ kind: 'jump', jumped: this.#jumped });
    await this.#order({ kind: 'jump', jumped: this.#jumped });
    this.#count('clock jumps');
  }

  /** Sets each server's clock wrong, back or ahead. */
  async setClocks(most = wronglySetBy): Promise<void> {
    for (const { process } of [...this.#servers])
      await process
        .ask({ kind: 'set-clock', wrongBy: this.#wrongBy(most) } satisfies ServerOrder)
        .catch(() => undefined);
    this.#count('times clocks were set');
  }

  #wrongBy(most: number): number {
    return Math.round((this.#random() * 2 - 1) * most);
  }

  async note(name: string, act: () => Promise<void>): Promise<void> {
    this.#count(name);
    await act();
  }

  /** The network behaves from now on. */
  async calm(): Promise<void> {
    await this.#tell({ kind: 'misbehave', on: false });
    await this.setClocks(usuallyWrongBy);
    // What just came is left to its webhook for a while, and looked up after that.
    for (let look = 0; look < 3; look += 1) {
      await this.rest();
      await this.jump(90_000);
    }
    await this.rest();
  }

  /** Resolves when nobody has had anything to do for a while. */
  async rest(): Promise<void> {
    const until = Date.now() + longestRest;
    let isDue = true;
    while (Date.now() < until && (isDue || !(await this.isQuiet()))) {
      const answers = await this.#order<{ readonly isDue: boolean }>({ kind: 'settle' });
      isDue = answers.some((one) => one.isDue);
      await this.pause(200);
    }
  }

  async isQuiet(): Promise<boolean> {
    const { busy, quietMs } = await this.#tell<AtRest>({ kind: 'at-rest' });
    return busy === 0 && quietMs > quiet;
  }

  async pause(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
  }

  /** Ends the servers as those that are told to stop. */
  async stop(): Promise<void> {
    await this.#order({ kind: 'stop' });
  }

  async end(): Promise<void> {
    for (const { process } of this.#servers) await process.kill();
    await (await this.#standby)?.kill();
    await this.#network?.kill();
  }

  /** One that cannot start, as beside a database that is starting too, is started again. */
  async #startServer(): Promise<void> {
    const { place, without, say } = this.#parts;
    const env = {
      PORT: '0',
      PUBLIC_URL: this.#reached.publicUrl,
      RINGBACK_HOME: place.home,
      RINGBACK_API_TOKEN: apiToken,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_PHONE_NUMBER: ours,
      TWILIO_API_URL: this.#reached.apiUrl,
      ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
    };
    for (;;) {
      const server = await (this.#standby ?? loaded());
      this.#standby = loaded();
      try {
        const time = { ...this.#time, jumped: this.#jumped, wrongBy: this.#wrongBy(usuallyWrongBy) };
        const order = { kind: 'serve', settings: { env, time, without } } satisfies ServerOrder;
        const { url } = await server.ask<{ readonly url: string }>(order);
        this.#servers.push({ process: server, url });
        server.child.once('exit', (_code, signal) => {
          if (signal !== 'SIGKILL') this.#count('servers that ended by themselves');
        });
        return await this.#lead();
      } catch (error) {
        await server.kill();
        this.#count('starts that failed');
        say(error instanceof Error ? error.message.slice(0, 500) : String(error));
        await this.pause(300);
      }
    }
  }

  /** A server that has ended by itself is replaced. */
  async #order<Answer>(order: ServerOrder): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const one of [...this.#servers]) {
      try {
        answers.push(await one.process.ask<Answer>(order));
      } catch (error) {
        this.#parts.say(error instanceof Error ? error.message.slice(0, 500) : String(error));
        this.#servers.splice(this.#servers.indexOf(one), 1);
        await this.#startServer();
      }
    }
    return answers;
  }

  async #lead(): Promise<void> {
    await this.#tell({ kind: 'lead-to', ports: this.#servers.map(({ url }) => Number(new URL(url).port)) });
  }

  async #tell<Answer>(order: NetworkOrder): Promise<Answer> {
    if (!this.#network) throw new Error('the network has not been started');
    return await this.#network.ask<Answer>(order);
  }

  #count(name: string): void {
    this.did[name] = (this.did[name] ?? 0) + 1;
  }
}

/** A server that has loaded everything, and waits to be told to serve. */
async function loaded(): Promise<Process> {
  return (await startProcess('server', {})).process;
}
