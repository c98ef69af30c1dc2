import type { Activity } from 'botbuilder';
import { type Locale, locales } from '../../dialogs/vocabulary.js';

/** How an answer is listened for once the prompt was spoken. Times are seconds; a channel rounds up. */
export interface Listening {
  /** Names the answer within its call; a repeat of it is the same answer. */
  readonly step: string;
  /** Comes back with the answer, on a leg that is not a party’s. */
  readonly effect?: string;
  readonly types: readonly ('speech' | 'dtmf')[];
  /** How long to wait for a first sound or key. */
  readonly timeout: number;
  /** The pause that ends an utterance. */
  readonly speechTimeout: number | 'auto';
  readonly maxSpeechTime: number;
  /** Words that the recogniser should expect. */
  readonly hints: readonly string[];
  /** How many keys make the answer, if that is known. */
  readonly digits?: number;
  /** Whether speech interrupts the prompt. */
  readonly bargeIn: boolean;
  readonly finishOnKey?: string;
}

/** How something is spoken. */
export interface Speaking {
  readonly listen?: Listening;
  readonly slower?: boolean;
  /** Numbers and codes within the words that are read out digit by digit, in groups. */
  readonly spellOut?: readonly string[];
}

/** What a text message carries besides its words. */
export interface Texting {
  /** Id of the effect that sends it; comes back with its status. */
  readonly effect?: string;
  /** Seconds for which it may wait to be sent. */
  readonly validity?: number;
}

/** How a call is put through. */
export interface Transferring {
  /** Id of the effect that does it; comes back with what the other end reports. */
  readonly effect?: string;
  /** Seconds for which the other end rings. */
  readonly rings?: number;
  /** Whoever picks up is asked first, as an answer with this effect; until they take it the two are not connected. */
  readonly asks?: string;
}

/** Anything that the bot asks of a telephone channel. */
export type Outbound =
  | ({ readonly kind: 'say'; readonly words: string; readonly locale: Locale } & Speaking)
  | ({ readonly kind: 'text'; readonly text: string } & Texting)
  | { readonly kind: 'end-call' }
  | ({ readonly kind: 'transfer'; readonly to: string } & Transferring);

/** Words to be spoken in a call. */
export function spoken(words: string, locale: Locale, speaking: Speaking = {}): Partial<Activity> {
  return {
    type: 'message',
    speak: words,
    locale,
    inputHint: speaking.listen ? 'expectingInput' : 'ignoringInput',
    channelData: speaking,
  };
}

/** A text message. */
export function texted(text: string, texting: Texting = {}): Partial<Activity> {
  return { type: 'message', text, inputHint: 'acceptingInput', channelData: texting };
}

/** Hangs up. */
export function callEnded(): Partial<Activity> {
  return { type: 'endOfConversation' };
}

/** Puts a call through to another telephone. `to` is E.164. */
export function transferTo(to: string, { effect, rings, asks }: Transferring = {}): Partial<Activity> {
  return { type: 'handoff', value: { to, effect, rings, asks } };
}

/** Reads a reply; undefined for activities that a telephone cannot carry, such as typing. */
export function readOutbound(activity: Partial<Activity>, by: 'voice' | 'sms'): Outbound | undefined {
  switch (activity.type) {
    case 'endOfConversation':
      return { kind: 'end-call' };
    case 'handoff':
      return readTransfer(activity);
    case 'message':
      return by === 'voice' ? readSay(activity) : readText(activity);
    default:
      return undefined;
  }
}

function readTransfer({ value }: Partial<Activity>): Outbound {
  const { to, effect, rings, asks }: Transferring & { readonly to?: string } = value ?? {};
  return {
    kind: 'transfer',
    to: String(to ?? ''),
    ...(effect && { effect }),
    ...(rings !== undefined && { rings }),
    ...(asks && { asks }),
  };
}

function readSay(activity: Partial<Activity>): Outbound | undefined {
  const words = activity.speak ?? activity.text;
  if (words === undefined) return undefined;
  const { listen, slower, spellOut }: Speaking = activity.channelData ?? {};
  const locale = locales.find((known) => known === activity.locale) ?? 'en-US';
  return {
    kind: 'say',
    words,
    locale,
    ...(listen && { listen }),
    ...(slower && { slower }),
    ...(spellOut && { spellOut }),
  };
}

function readText(activity: Partial<Activity>): Outbound | undefined {
  const text = activity.text ?? activity.speak;
  if (!text) return undefined;
  const { effect, validity }: Texting = activity.channelData ?? {};
  return { kind: 'text', text, ...(effect && { effect }), ...(validity !== undefined && { validity }) };
}
