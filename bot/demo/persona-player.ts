import type { Handset } from '../../adapters/phone/handset.js';
import type { Clock } from '../../dialogs/clock.js';
import type { PersonaAct, PersonaView } from './personas/persona.js';
import { type PersonaName, personas } from './personas/registry.js';

/** What a player needs: what stands open for the party at a number, and how long it takes to think. */
export interface PlayerOptions {
  readonly clock: Clock;
  /** Undefined when nothing is expected of the party. */
  readonly view: (number: string, channel: 'sms' | 'voice') => Promise<PersonaView | undefined>;
  readonly thinkMs: number;
  /** Told of what went wrong, since nobody awaits a persona. */
  readonly onError: (error: unknown) => void;
}

// More than any script can bring about; it ends a conversation between two machines that would go on for ever.
const mostActs = 150;

/** Acts for handsets whose party answers by itself. */
export class PersonaPlayer {
  readonly #options: PlayerOptions;
  readonly #chosen = new Map<string, PersonaName>();
  readonly #watched = new Set<string>();
  /** What has been taken up already, so that one prompt is answered once. */
  readonly #takenUp = new Map<string, string>();
  readonly #asked = new Map<string, number>();
  readonly #acts = new Map<string, number>();
  readonly #thinking = new Set<() => void>();
  readonly #stops: (() => void)[] = [];

  constructor(options: PlayerOptions) {
    this.#options = options;
  }

  /** The persona at a number, if any. */
  personaOf(number: string): PersonaName | undefined {
    return this.#chosen.get(number);
  }

  /** Sets who answers at a handset; without a name it is in the user's own hand again. */
  choose(handset: Handset, name: PersonaName | undefined): void {
    const { number } = handset;
    this.#takenUp.delete(number);
    if (name) this.#chosen.set(number, name);
    else this.#chosen.delete(number);
    if (!this.#watched.has(number)) {
      this.#watched.add(number);
      this.#stops.push(handset.subscribe(() => this.#consider(handset)));
    }
    handset.notify();
  }

  /** Takes all hands off the handsets. */
  close(): void {
    for (const stop of [...this.#stops.splice(0), ...this.#thinking]) stop();
    this.#thinking.clear();
    this.#chosen.clear();
  }

  #consider(handset: Handset): void {
    const occasion = occasionOf(handset);
    if (!occasion || !this.#chosen.has(handset.number) || this.#takenUp.get(handset.number) === occasion) return;
    this.#takenUp.set(handset.number, occasion);
    const { clock, thinkMs, onError } = this.#options;
    const cancel = clock.schedule(clock.now() + thinkMs, () => {
      this.#thinking.delete(cancel);
      // Who was put in its place meanwhile, or hung up, is not spoken for.
      if (occasionOf(handset) === occasion) this.#act(handset).catch(onError);
    });
    this.#thinking.add(cancel);
  }

  async #act(handset: Handset): Promise<void> {
    const name = this.#chosen.get(handset.number);
    if (!name) return;
    if (handset.call?.state === 'ringing' && handset.call.direction === 'in') return handset.answer();
    const channel = handset.isEngaged ? 'voice' : 'sms';
    const view = await this.#options.view(handset.number, channel);
    const count = (this.#acts.get(view?.conversationId ?? '') ?? 0) + 1;
    if (!view?.open || count > mostActs) return;
    this.#acts.set(view.conversationId, count);
    const key = `${view.conversationId} ${view.open.kind} ${view.open.questionId ?? ''}`;
    const asked = this.#asked.get(key) ?? 0;
    this.#asked.set(key, asked + 1);
    await carryOut(personas[name](view, asked), handset);
  }
}

/** What a party would react to now: a ringing call, an open ear, or the last message that came in. */
function occasionOf(handset: Handset): string | undefined {
  const { call } = handset;
  if (call && call.state !== 'ended') {
    if (call.state === 'ringing') return call.direction === 'in' ? `${call.sid} rings` : undefined;
    return call.listening && `${call.sid} ${call.transcript.length}`;
  }
  const last = handset.thread.at(-1);
  const lastSaidAt = call?.transcript.at(-1)?.at ?? 0;
  return last?.direction === 'in' && last.at > lastSaidAt ? last.sid : undefined;
}

async function carryOut(act: PersonaAct, handset: Handset): Promise<void> {
  const onCall = handset.isEngaged;
  switch (act.kind) {
    case 'words':
      return onCall ? handset.speak(act.words) : handset.text(act.words);
    case 'keys':
      return onCall ? handset.press(act.keys) : handset.text(act.keys);
    case 'silence':
      return onCall ? handset.staySilent() : undefined;
    case 'hang-up':
      return onCall ? handset.hangUp() : undefined;
  }
}
