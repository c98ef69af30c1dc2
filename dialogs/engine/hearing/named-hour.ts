import { type TimeOfDay, timeOfDay } from '../../understanding/time-of-day.js';

const enHours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const enHour = `(\\d{1,2}|${enHours.join('|')})`;
/** What may follow an hour, so that "after 5 days" and "at 5 Main Street" name none. */
const hourEnds =
  "(?=[ -]?ish\\b|\\s*(?:$|[,;!?]|\\.(?!\\d))|\\s+(?:instead|please|sharp|today|tonight|tomorrow|or|and|if|on|then|when|because|thanks?|i|i'm|my time)\\b)";
const hourAfterWord = new RegExp(`\\b(?:at|after|around|past|from) ${enHour}${hourEnds}`, 'iu');
const partOfHour = new RegExp(
  `\\b(half past|(?:a )?quarter (?:past|after|to|till|of)) ${enHour}\\b( ?p\\.?m\\b)?`,
  'iu',
);
const zhHours = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The hour that words about a time for a call name; where it is awaited, a bare number is one. */
export function namedHour(said: string, awaited: boolean): TimeOfDay | undefined {
  return halfOrQuarter(said) ?? timeOfDay(said) ?? afterWord(said) ?? (awaited ? bareHour(said) : undefined);
}

/** "Half past five", "a quarter to six". */
function halfOrQuarter(said: string): TimeOfDay | undefined {
  const [, how = '', words, pm] = partOfHour.exec(said) ?? [];
  if (words === undefined) return undefined;
  const hour = hourOf(words) + (pm !== undefined && hourOf(words) < 12 ? 12 : 0);
  if (how.startsWith('half')) return inTheDay(hour, 30);
  return /past|after/iu.test(how) ? inTheDay(hour, 15) : inTheDay(hour - 1 || 12, 45);
}

/** "Call me after 5", "at three": a word before it makes a number an hour. */
function afterWord(said: string): TimeOfDay | undefined {
  const [, words] = hourAfterWord.exec(said) ?? [];
  return words === undefined ? undefined : inTheDay(hourOf(words), 0);
}

const bare = new RegExp(
  `^(?:(?:ok|okay|sure|yes|well|fine|then|how about|what about|make it|let's say|say|at|around|about|maybe|by|after)[ ,]+)*${enHour}(?:[ .](\\d{2}))?(?:,? ?(?:or so|ish|then|please))?[.!?]?$`,
  'iu',
);

/** "At 3", or "3", "three" and "三" to "about what time?". */
function bareHour(said: string): TimeOfDay | undefined {
  const [, words = '', minutes = '0'] = bare.exec(said) ?? [];
  const [, last] = /\babout\s+(\d{1,2})$/iu.exec(said) ?? [];
  const one = said === '两' ? 2 : zhHours.indexOf(said) + 1;
  return inTheDay(hourOf(words) || Number(last ?? one), Number(minutes));
}

const hourOf = (words: string): number => enHours.indexOf(words.toLowerCase()) + 1 || Number(words);

/** Nobody means to be called at five in the morning. */
function inTheDay(hour: number, minute: number): TimeOfDay | undefined {
  if (!(hour >= 1 && hour <= 23) || minute > 59) return undefined;
  return { hour: hour < 8 ? hour + 12 : hour, minute };
}
