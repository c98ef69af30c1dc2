import { DateTime } from 'luxon';
import type { TimeOfDay } from '../../understanding/time-of-day.js';
import type { Heard } from '../input.js';
import { localNow, saidIn } from '../settling/question-verdict.js';
import type { DayPart } from '../state.js';
import type { Turn } from '../turn.js';
import { instant, understood } from './answers.js';
import { namedHour } from './named-hour.js';

/** What was said so far about when to call: a day, a part of it, both or neither. */
export interface RoughTime {
  readonly day?: string;
  readonly part?: DayPart;
}

/** What a party's words say about when to call: an instant, one left to us, or a day that still lacks its hour. */
export type CallBackReading =
  | { readonly kind: 'at' | 'left-to-us'; readonly at: string }
  | { readonly kind: 'rough'; readonly day: string; readonly part?: DayPart };

const partWords: Readonly<Record<DayPart, RegExp>> = {
  noon: /中午|\bnoon\b|\bmidday\b/giu,
  morning: /凌晨|清早|早上|早晨|上午|\bmornings?\b/giu,
  evening: /傍晚|晚上|夜里|下班(以后|之后|后)?|\b(evenings?|tonight|night|after (work|dinner))\b/giu,
  afternoon: /下午|午后|\bafternoons?\b/giu,
};
const anyTime =
  /随时|什么时候都|(几点|啥时候|哪天)都|都(行|可以|方便)|随便|(您|你)们?(定|看着办|安排)|\bany ?time\b|\bwhenever\b|\bup to you\b|\byou (decide|choose|pick)\b/iu;
const laterToday = /晚(点|些|一点|一些)|过会儿?|等会儿?|待会儿?|\blater (today|on)\b|\bin a (bit|while)\b/iu;
const usual: Readonly<Record<DayPart, number>> = { morning: 10, noon: 12, afternoon: 15, evening: 19 };

/** Reads when to call from words, with what was said before; `undefined` where they say nothing about it. */
export function readCallBack(turn: Turn, heard: Heard, before: RoughTime = {}): CallBackReading | undefined {
  const said = spelledOut(withoutRefused(saidIn(heard)));
  const today = localNow(turn.state, turn.input.at)?.slice(0, 10);
  if (!today || said === '') return undefined;
  const saidPart = partIn(said);
  const saidDay = dayIn(turn, said, today);
  const part = saidPart ?? before.part;
  const clock = clockIn(said, part, before.day !== undefined || saidPart !== undefined);
  const day = saidDay ?? before.day;
  if (clock) return at(turn, clock, day, today);
  if (anyTime.test(said)) {
    const free = day ?? DateTime.fromISO(today).plus({ days: 1 }).toISODate() ?? today;
    const time = instant(turn, free, { hour: usual[part ?? 'morning'], minute: 0 });
    return time && time > turn.input.at ? { kind: 'left-to-us', at: time } : undefined;
  }
  if (saidDay) return { kind: 'rough', day: saidDay, part: saidPart };
  if (laterToday.test(said)) return { kind: 'rough', day: before.day ?? today, part: saidPart ?? before.part };
  return saidPart ? { kind: 'rough', day: before.day ?? nextDayFor(turn, saidPart, today), part: saidPart } : undefined;
}

/** An hour without a day is the next one that the clock shows. */
function at(turn: Turn, clock: TimeOfDay, day: string | undefined, today: string): CallBackReading | undefined {
  const time = instant(turn, day ?? today, clock);
  if (time && time > turn.input.at) return { kind: 'at', at: time };
  const tomorrow = DateTime.fromISO(today).plus({ days: 1 }).toISODate();
  const next = day || !tomorrow ? undefined : instant(turn, tomorrow, clock);
  return next ? { kind: 'at', at: next } : undefined;
}

/** "In the afternoon" means today's while there is some of it left. */
function nextDayFor(turn: Turn, part: DayPart, today: string): string {
  const ends = { morning: 11, noon: 12, afternoon: 17, evening: 20 }[part];
  const hour = Number(localNow(turn.state, turn.input.at)?.slice(11, 13) ?? 0);
  return hour < ends ? today : (DateTime.fromISO(today).plus({ days: 1 }).toISODate() ?? today);
}

const refused =
  /别|不要|不能|不行|不可以|不方便|没空|没时间|\b(?:don't|do not|dont|not|never|can't|cannot|can not|no calls?)\b/iu;

/** "Not in the morning, after six" names one time that does not suit, and one that does. */
function withoutRefused(said: string): string {
  if (!refused.test(said)) return said;
  const clauses = said.replace(/’/gu, "'").split(/[,，。;；!！\n]|\.\s|\bbut\b/u);
  return clauses.filter((clause) => !refused.test(clause)).join(', ');
}

/** "I am busy" names no morning. */
const verb =
  /\b(i|who|where|when|what|how|why)( (?:still|just|really|currently|actually|also))? am\b|\bam i\b|(?:^|[.,;!?]\s*)am (?=not\b|at\b|in\b|on\b|off\b|out\b|busy\b|away\b|so\b|still\b|just\b|really\b|\w+ing\b)/giu;

/** "明晚" is "明天晚上", and "in the afternoon" after an hour is "pm". */
function spelledOut(said: string): string {
  return said
    .normalize('NFKC')
    .trim()
    .replace(verb, ' ')
    .replace(/([今明后])晚(?!点|些|一点)/gu, '$1天晚上')
    .replace(/([今明后])早/gu, '$1天早上')
    .replace(/\btonight\b/giu, 'today evening')
    .replace(/\bthis (morning|afternoon|evening)\b/giu, 'today $1')
    .replace(/\bin the (afternoon|evening)\b/giu, 'pm')
    .replace(/\bin the morning\b/giu, 'am');
}

function partIn(said: string): DayPart | undefined {
  const parts = Object.entries(partWords).find(([, words]) => said.search(words) >= 0);
  if (parts) return parts[0] as DayPart;
  return /\bpm\b/iu.test(said) ? 'afternoon' : /\bam\b/iu.test(said) ? 'morning' : undefined;
}

function withoutParts(said: string): string {
  return Object.values(partWords)
    .reduce((text, words) => text.replace(words, ' '), said)
    .replace(/大概|左右|吧$/gu, '')
    .trim();
}

const dayNames: readonly RegExp[] = [
  /今天|\btoday\b/iu,
  /明天|(?<!day after )\btomorrow\b/iu,
  /(?<!大)后天|\bday after tomorrow\b/iu,
];

function dayIn(turn: Turn, said: string, today: string): string | undefined {
  for (const text of [said, withoutParts(said)]) {
    // A bare number answers "at what hour", not "on what day".
    if (/^\d{0,2}$/u.test(text)) continue;
    const verdict = understood(turn, { kind: 'words', text, spoken: false }, 'date', '');
    if (verdict.clarity === 'clear' && typeof verdict.value === 'string') return verdict.value;
  }
  const [ahead, ...others] = dayNames.flatMap((name, days) => (name.test(said) ? [days] : []));
  if (ahead === undefined || others.length > 0) return undefined;
  return DateTime.fromISO(today).plus({ days: ahead }).toISODate() ?? undefined;
}

/** The hour that was named. A part of the day alone names none. */
function clockIn(said: string, part: DayPart | undefined, hourAwaited: boolean): TimeOfDay | undefined {
  const rest = withoutParts(said);
  const named = namedHour(rest, hourAwaited);
  if (!named) return part === 'noon' && said.search(partWords.noon) >= 0 ? { hour: 12, minute: 0 } : undefined;
  return { ...named, hour: inPart(named.hour, part, said) };
}

function inPart(hour: number, part: DayPart | undefined, said: string): number {
  if (/\b(a\.?m|p\.?m)\b/iu.test(said)) return hour;
  if (part === 'morning') return hour > 12 ? hour - 12 : hour;
  return (part === 'afternoon' || part === 'evening') && hour < 12 ? hour + 12 : hour;
}
