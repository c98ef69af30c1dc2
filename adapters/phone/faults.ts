import { seededRandom } from './seeded-random.js';
import type { WebhookKind } from './webhooks/webhook.js';

/** What is to happen to one webhook. */
export type Fault =
  | { readonly kind: 'repeat'; readonly times: number }
  | { readonly kind: 'echo' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'drop' }
  | { readonly kind: 'break' }
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'hold' };

/** How often each thing is to happen by chance, from 0 to 1. */
export interface FaultRates {
  readonly repeat?: number;
  readonly echo?: number;
  readonly delay?: number;
  readonly drop?: number;
  readonly break?: number;
  readonly loseAnswer?: number;
  /** Longest delay in milliseconds; 5,000 unless told. */
  readonly maxDelayMs?: number;
}

/** How often creating a message or call goes wrong by chance, from 0 to 1. */
export interface CreateRates {
  /** Made, but the connection breaks before the answer. */
  readonly lost?: number;
  /** Answered with 500, and nothing made. */
  readonly failed?: number;
  /** Made, but answered late. */
  readonly slow?: number;
  /** The longest of these waits in milliseconds; 5,000 unless told. */
  readonly maxSlowMs?: number;
}

/** A refusal of the API, such as 429 and 20429 when too much was asked. */
export interface Refusal {
  readonly status: number;
  readonly code: number;
}

interface Held {
  readonly size: number;
  readonly waiting: ((done: () => void) => void)[];
}

/** Makes the network misbehave on demand: the next webhooks of a kind, or any of them by chance. */
export class Faults {
  readonly #planned = new Map<WebhookKind, Fault[]>();
  readonly #held = new Map<WebhookKind, Held>();
  #chance: ((kind: WebhookKind) => Fault | undefined) | undefined;
  readonly #refusals: Refusal[] = [];
  #createChance: { readonly random: () => number; readonly rates: CreateRates } | undefined;
  #lostCreates = 0;
  #away = false;
  /** Milliseconds before what was made shows in the lists of messages and calls. */
  listLagMs = 0;

  /** The next webhook of this kind arrives once and then so many times more, with the same token. */
  repeat(kind: WebhookKind, times = 1): void {
    this.#plan(kind, { kind: 'repeat', times }, 1);
  }

  /** The next `count` webhooks of this kind arrive twice at the same moment, with the same token. */
  echo(kind: WebhookKind, count = 1): void {
    this.#plan(kind, { kind: 'echo' }, count);
  }

  /** The next `count` webhooks of this kind set out so much later, by the clock. */
  delay(kind: WebhookKind, ms: number, count = 1): void {
    this.#plan(kind, { kind: 'delay', ms }, count);
  }

  /** The next `count` webhooks of this kind never arrive, and neither a retry nor the fallback follows. */
  drop(kind: WebhookKind, count = 1): void {
    this.#plan(kind, { kind: 'drop' }, count);
  }

  /** The next `count` attempts of this kind find no connection; retry and fallback follow as the address asks. */
  breakConnection(kind: WebhookKind, count = 1): void {
    this.#plan(kind, { kind: 'break' }, count);
  }

  /** The next `count` attempts of this kind are carried out, but the answer is lost as if the time had run out. */
  loseAnswer(kind: WebhookKind, count = 1): void {
    this.#plan(kind, { kind: 'lose-answer' }, count);
  }

  /** The next `count` webhooks of this kind are held until all are there and then set out in reverse order. */
  reorder(kind: WebhookKind, count = 2): void {
    this.#plan(kind, { kind: 'hold' }, count);
    this.#held.set(kind, { size: count, waiting: [] });
  }

  /** Lets go what `reorder` still holds, in reverse order. */
  release(): void {
    for (const kind of [...this.#held.keys()]) this.#releaseKind(kind);
  }

  /** The next `count` messages or calls that are created over REST are created, but the connection then breaks. */
  loseCreateAnswer(count = 1): void {
    this.#lostCreates += count;
  }

  /** The next `count` messages or calls to be created over REST are refused like this. */
  refuseCreate(refusal: Refusal, count = 1): void {
    this.#refusals.push(...Array<Refusal>(count).fill(refusal));
  }

  /** From now on every connection to the REST API breaks before anything is done; with `false` that ends. */
  goAway(away = true): void {
    this.#away = away;
  }

  /** From now on webhooks of these kinds misbehave by chance; the same seed brings the same chances. */
  atRandom(seed: number, kinds: readonly WebhookKind[], rates: FaultRates): void {
    const random = seededRandom(seed);
    this.#chance = (kind) => (kinds.includes(kind) ? draw(random, rates) : undefined);
  }

  /** From now on creating messages and calls goes wrong by chance; the same seed brings the same chances. */
  createsAtRandom(seed: number, rates: CreateRates): void {
    this.#createChance = { random: seededRandom(seed), rates };
  }

  /** Ends all faults and lets go what is held. */
  clear(): void {
    this.#planned.clear();
    this.#chance = undefined;
    this.#createChance = undefined;
    this.#lostCreates = 0;
    this.#away = false;
    this.#refusals.length = 0;
    this.listLagMs = 0;
    this.release();
  }

  /** The fault for the attempt that is about to be made. */
  take(kind: WebhookKind): Fault | undefined {
    return this.#planned.get(kind)?.shift() ?? this.#chance?.(kind);
  }

  /** Whether the REST API answers nobody. */
  get isAway(): boolean {
    return this.#away;
  }

  /** The refusal of this creation, if it is to be refused. */
  takeRefusal(): Refusal | undefined {
    const planned = this.#refusals.shift();
    if (planned || !this.#createChance) return planned;
    const { random, rates } = this.#createChance;
    return random() < (rates.failed ?? 0) ? { status: 500, code: 20_500 } : undefined;
  }

  /** Whether the answer to this creation is to be lost. */
  takeLostCreate(): boolean {
    if (this.#lostCreates > 0) {
      this.#lostCreates -= 1;
      return true;
    }
    const { random, rates } = this.#createChance ?? {};
    return random !== undefined && random() < (rates?.lost ?? 0);
  }

  /** Milliseconds for which the answer to this creation is to wait. */
  takeSlowness(): number {
    const { random, rates } = this.#createChance ?? {};
    if (!random || random() >= (rates?.slow ?? 0)) return 0;
    return Math.round(random() * (rates?.maxSlowMs ?? 5_000));
  }

  /** Resolves when a held webhook may set out, with what is to be called after it has been answered. */
  hold(kind: WebhookKind): Promise<() => void> {
    const held = this.#held.get(kind);
    if (!held) return Promise.resolve(() => {});
    return new Promise((resolve) => {
      held.waiting.push(resolve);
      if (held.waiting.length >= held.size) this.#releaseKind(kind);
    });
  }

  #releaseKind(kind: WebhookKind): void {
    const held = this.#held.get(kind);
    this.#held.delete(kind);
    // One after the other: sent all at once, they could arrive in any order.
    const letNextGo = () => held?.waiting.pop()?.(letNextGo);
    letNextGo();
  }

  #plan(kind: WebhookKind, fault: Fault, count: number): void {
    const planned = this.#planned.get(kind) ?? [];
    this.#planned.set(kind, [...planned, ...Array<Fault>(count).fill(fault)]);
  }
}

function draw(random: () => number, rates: FaultRates): Fault | undefined {
  const chances: readonly [number | undefined, () => Fault][] = [
    [rates.repeat, () => ({ kind: 'repeat', times: 1 })],
    [rates.echo, () => ({ kind: 'echo' })],
    [rates.delay, () => ({ kind: 'delay', ms: Math.round(random() * (rates.maxDelayMs ?? 5_000)) })],
    [rates.drop, () => ({ kind: 'drop' })],
    [rates.break, () => ({ kind: 'break' })],
    [rates.loseAnswer, () => ({ kind: 'lose-answer' })],
  ];
  return chances.find(([rate]) => random() < (rate ?? 0))?.[1]();
}
