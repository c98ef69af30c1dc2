import { seededRandom } from '../../adapters/phone/seeded-random.js';
import { startPhone } from '../../adapters/phone/start-phone.js';
import type { WebhookKind } from '../../adapters/phone/webhooks/webhook.js';
import { numberAddresses } from '../../adapters/twilio/addresses.js';
import { openDoorway } from './doorway.js';
import { caseOf, numberOf, ours } from './people.js';
import { type AskOpen, Persona } from './persona.js';
import { answerOrders, settingsOf } from './process.js';
import { WorldClock, type WorldTime } from './world-clock.js';

/** What the telephone network is started with. */
export interface NetworkSettings {
  readonly seed: number;
  readonly people: number;
  readonly time: WorldTime;
  readonly accountSid: string;
  readonly apiToken: string;
  readonly authToken: string;
  readonly ledgerFile: string;
}

/** Where it is to be found. */
export interface NetworkReady {
  /** In place of Twilio's API. */
  readonly apiUrl: string;
  /** The public address of whatever servers run. */
  readonly publicUrl: string;
}

/** What it is told, or asked. */
export type NetworkOrder =
  | { readonly kind: 'jump'; readonly jumped: number }
  | { readonly kind: 'lead-to'; readonly ports: readonly number[] }
  | { readonly kind: 'misbehave'; readonly on: boolean }
  | { readonly kind: 'at-rest' };

/** Whether nobody is about to do anything; `quietMs` since anything happened. */
export interface AtRest {
  readonly busy: number;
  readonly quietMs: number;
}

const kinds: readonly WebhookKind[] = ['message', 'message-status', 'voice', 'call-status', 'machine-detection'];

const settings = settingsOf<NetworkSettings>();
const { seed, people, time, accountSid, authToken, apiToken, ledgerFile } = settings;
const clock = new WorldClock(time);
const doorway = await openDoorway();
const publicUrl = `http://127.0.0.1:${doorway.port}`;
const numbers = { [ours]: numberAddresses({ publicUrl }) };
const phone = await startPhone({ clock, accountSid, authToken, numbers, ledgerFile });

const conversations = new Map<string, string>();
const ask: AskOpen = async (number) => {
  for (let tries = 0; tries < 4; tries += 1) {
    try {
      return await openOf(number);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }
  return { kind: 'unknown' };
};

async function openOf(number: string): ReturnType<AskOpen> {
  const id = conversations.get(number) ?? (await conversationWith(number));
  conversations.set(number, id);
  const { status, open } = (await got(`/api/conversations/${id}`)) as {
    readonly status: string;
    readonly open?: { readonly kind?: string; readonly questionId?: string };
  };
  if (status === 'closed') return { kind: 'none' };
  return { kind: 'open', open: open?.questionId ?? open?.kind };
}

async function conversationWith(number: string): Promise<string> {
  const found = (await got(`/api/conversations?number=${encodeURIComponent(number)}`)) as {
    readonly conversations: readonly { readonly id: string }[];
  };
  const id = found.conversations[0]?.id;
  if (id === undefined) throw new Error('not begun yet');
  return id;
}

async function got(path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${apiToken}` };
  const response = await fetch(publicUrl + path, { headers, signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(String(response.status));
  return await response.json();
}

const personas = Array.from({ length: people }, (_, index) => {
  const locale = caseOf(index).parties[0]?.locale === 'zh-CN' ? 'zh-CN' : 'en-US';
  const random = seededRandom(seed * 1_000_003 + index);
  return new Persona({ handset: phone.handset(numberOf(index)), locale, random, clock, ask });
});

let last: unknown;
let lastAt = Date.now();

answerOrders<NetworkOrder>({ apiUrl: phone.url, publicUrl } satisfies NetworkReady, async (order) => {
  switch (order.kind) {
    case 'jump':
      clock.jumpedTo(order.jumped);
      return {};
    case 'lead-to':
      doorway.leadTo(order.ports);
      return {};
    case 'misbehave':
      misbehave(order.on);
      return {};
    case 'at-rest': {
      const entry = phone.ledger.at(-1);
      if (entry !== last) [last, lastAt] = [entry, Date.now()];
      const busy = personas.reduce((sum, persona) => sum + persona.busy, 0);
      return { busy, quietMs: Date.now() - lastAt } satisfies AtRest;
    }
  }
});

/** Delays of different lengths bring webhooks in another order than they were sent in. */
function misbehave(on: boolean): void {
  phone.faults.clear();
  if (!on) return;
  const rates = { repeat: 0.05, echo: 0.1, delay: 0.08, drop: 0.03, break: 0.03, loseAnswer: 0.03 };
  phone.faults.atRandom(seed, kinds, { ...rates, maxDelayMs: 30_000 });
  phone.faults.createsAtRandom(seed + 1, { lost: 0.05, failed: 0.05, slow: 0.3, maxSlowMs: 8_000 });
  phone.faults.listLagMs = 5_000;
}
