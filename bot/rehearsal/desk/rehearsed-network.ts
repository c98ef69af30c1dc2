import type { Inbound } from '../../../adapters/activities.js';
import type { CallToBridge, MessageToSend } from '../../../adapters/twilio/twilio-client.js';
import type { CaseworkClient } from '../../casework/open-casework.js';

/** What the telephone network does with a call that a person places. */
export interface CallInStory {
  /** What it reports of the party's leg. */
  readonly network: 'answered' | 'busy' | 'no-answer' | 'failed';
  /** The number that it dials, where that is not the one that it was given. */
  readonly dialled?: string;
}

/** Who hears what the network reports. */
export interface NetworkEars {
  /** What follows the key that a person pressed who is about to call. */
  readonly connectCall: (
    inbound: Inbound,
  ) => Promise<{ readonly kind: string; readonly to?: string; readonly effect?: string } | undefined>;
  readonly hearProvider: (inbound: Inbound) => Promise<boolean>;
}

/** A call that is put through: the marks of its two legs, and the number that rang. */
interface Live {
  readonly personEffect: string;
  readonly partyEffect: string;
  readonly to: string;
}

/** The telephone network of a rehearsal. It sends every text, and does with calls what the story says. */
export class RehearsedNetwork implements CaseworkClient {
  #texts: MessageToSend[] = [];
  #bridged: CallToBridge | undefined;
  #live: Live | undefined;
  #reports = 0;

  async sendMessage(message: MessageToSend): Promise<{ readonly sid: string }> {
    this.#texts.push(message);
    return { sid: `SM${message.effect}` };
  }

  async bridgeCall(call: CallToBridge): Promise<{ readonly sid: string }> {
    this.#bridged = call;
    return { sid: `CA${call.personEffect}` };
  }

  async recentMessagesTo(): Promise<readonly []> {
    return [];
  }

  async downloadMedia(): Promise<Uint8Array> {
    return new Uint8Array();
  }

  /** A text from a number (E.164), as it comes in. */
  text(text: string, from: string): Inbound {
    return { ...this.#arrival(from), kind: 'text', text, attachments: [] };
  }

  /** Reports the texts that went out since the last time as delivered, and gives them. */
  async deliver({ hearProvider }: NetworkEars): Promise<readonly MessageToSend[]> {
    const texts = this.#texts;
    this.#texts = [];
    for (const { effect, to } of texts)
      await hearProvider({
        ...this.#arrival(to),
        kind: 'message-status',
        sid: `SM${effect}`,
        status: 'delivered',
        effect,
      });
    return texts;
  }

  /** Who calls picks up and presses a key; the party's telephone is dialled, and what comes of it reported. */
  async putThrough({ network, dialled }: CallInStory, { connectCall, hearProvider }: NetworkEars): Promise<void> {
    const call = this.#bridged;
    this.#bridged = undefined;
    if (!call) return;
    const { personEffect, person } = call;
    const pressed = {
      kind: 'spoken',
      callSid: 'rehearsed',
      step: '0',
      text: '',
      keys: '1',
      effect: personEffect,
    } as const;
    const next = await connectCall({ ...this.#arrival(person), ...pressed });
    if (next?.to === undefined || next.effect === undefined) return;
    this.#live = { personEffect, partyEffect: next.effect, to: dialled ?? next.to };
    await hearProvider(this.#leg(this.#live.partyEffect, network === 'answered' ? 'in-progress' : network));
    if (network === 'answered') return;
    await hearProvider(this.#leg(personEffect, 'completed'));
    this.#live = undefined;
  }

  /** Ends the call that is put through, if there is one. */
  async hangUp({ hearProvider }: NetworkEars): Promise<void> {
    const live = this.#live;
    if (!live) return;
    await hearProvider(this.#leg(live.partyEffect, 'completed'));
    await hearProvider(this.#leg(live.personEffect, 'completed'));
    this.#live = undefined;
  }

  #leg(effect: string, status: string): Inbound {
    const to = this.#live?.to ?? '';
    return { ...this.#arrival(to), kind: 'call-status', callSid: 'rehearsed', status, effect, to };
  }

  #arrival(party: string) {
    this.#reports += 1;
    return { channelId: 'twilio-voice', key: `network-${this.#reports}`, party, ours: '' } as const;
  }
}
