import { isOptOut, isOptOutSentence, plain } from '../understanding/opt-out.js';
import type { Market } from '../vocabulary.js';
import { type ChannelWords, calls, texts, wider } from './one-channel-words.js';
import type { PolicyProfile } from './profile.js';

/** What automated contact is to end over. */
export type StopScope = 'sms' | 'voice' | 'all';

/** What a wish is read by. */
export interface StopReading {
  readonly market: Market;
  /** The profile's: whether a wish about one channel ends that one alone. */
  readonly scope: PolicyProfile['revocation']['scope'];
  /** On the telephone a sentence is meant; a single word may have been misheard. */
  readonly spoken?: boolean;
  /** What it may answer: to "may we ask your employer?" a no is about the employer. */
  readonly question?: string;
}

interface Reading {
  readonly stops: RegExp;
  readonly welcomes: RegExp;
  readonly insteads: RegExp;
  readonly names: RegExp;
}

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'giu');
const readingOf = ({ stops, welcomes, insteads, names }: ChannelWords): Reading => ({
  stops: anyOf(stops),
  welcomes: anyOf(welcomes),
  insteads: anyOf(insteads),
  names: anyOf(names),
});
const readings = { voice: readingOf(calls), sms: readingOf(texts) } as const;
const anythingMore = anyOf(wider);

/** What somebody asks to hear no more of; undefined when they ask for no such thing. In doubt it is the wider stop. */
export function stopScope(said: string, { market, scope, spoken, question }: StopReading): StopScope | undefined {
  const isStop = spoken ? isOptOutSentence(said, question) : isOptOut(said, market, question);
  if (scope === 'all') return isStop ? 'all' : undefined;
  const text = plain(said).toLowerCase();
  if (has(text, readings.sms.insteads)) return endedIn(text, 'voice') ?? (isStop ? 'all' : undefined);
  if (has(text, readings.voice.insteads)) return endedIn(text, 'sms') ?? (isStop ? 'all' : undefined);
  return isStop ? (endedIn(text, 'voice') ?? endedIn(text, 'sms') ?? 'all') : undefined;
}

/** The channel, when it is all that the text ends: nothing else is left of it that speaks of a stop or of the other one. */
function endedIn(text: string, channel: 'sms' | 'voice'): 'sms' | 'voice' | undefined {
  const [own, other] = channel === 'sms' ? [readings.sms, readings.voice] : [readings.voice, readings.sms];
  if (!has(text, own.stops)) return undefined;
  const rest = text.replace(own.stops, ' ~ ').replace(other.welcomes, ' ~ ');
  return has(rest, other.names) || has(rest, anythingMore) ? undefined : channel;
}

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}
