import { everyMatch } from './every-match.js';

/** A time on the clock. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const zhDigits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};
const enNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const zhTime =
  /(凌晨|早上|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2}|十[一二]?|[一二两三四五六七八九])\s*(?:点|時|时|:|:)\s*(半|一刻|三刻|\d{1,2}(?=分|$|\D))?/u;
const enTime = new RegExp(
  `\\b(\\d{1,2}|${enNumbers.join('|')})(?::(\\d{2})|\\s+(thirty|fifteen|forty[- ]five))?\\s*(a\\.?m\\.?|p\\.?m\\.?|o'?clock|in the (?:morning|afternoon|evening))?`,
  'giu',
);
const dayPart = /(上午|早上|morning)|(下午|afternoon)|(晚上|evening|tonight)|(中午|noon)/iu;

/** The time on the clock that the words name, or the usual hour of the part of the day they name; otherwise nothing. */
export function timeOfDay(text: string): TimeOfDay | undefined {
  const said = text.normalize('NFKC');
  return chinese(said) ?? english(said) ?? partOfDay(said);
}

const atHour = new RegExp(
  `\\b(?:at|around|about|after|past|by) (?:\\d{1,2}|${enNumbers.join('|')})\\b|\\b(?:noon|midday)\\b|正午`,
  'iu',
);

/** Whether the words name an hour, and not only a part of the day; "at 3" does. */
export function namesAnHour(text: string): boolean {
  const said = text.normalize('NFKC');
  return (chinese(said) ?? english(said)) !== undefined || atHour.test(said);
}

function chinese(text: string): TimeOfDay | undefined {
  const [, part, hours, minutes] = zhTime.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = zhDigits[hours] ?? Number(hours);
  const minute = minutes === '半' ? 30 : minutes === '一刻' ? 15 : minutes === '三刻' ? 45 : Number(minutes ?? 0);
  const later = part !== undefined && /下午|傍晚|晚上/u.test(part) && hour < 12;
  return valid(later ? hour + 12 : part === undefined ? inWakingHours(hour) : hour, minute);
}

/** "Half past three", "a quarter to five": "ten to four" is more likely the hours from ten on. */
const besideTheHour = new RegExp(
  `\\b(half|(?:a )?quarter|five|ten|twenty|twenty[- ]five|\\d{1,2}) (past|after|to|til|till|of) (\\d{1,2}|${enNumbers.join('|')})\\b\\s*(a\\.?m\\.?|p\\.?m\\.?|in the (?:morning|afternoon|evening))?`,
  'iu',
);
const minutesOf: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

function pastTheHour(text: string): TimeOfDay | undefined {
  const [, part = '', side = '', hours = '', half] = besideTheHour.exec(text) ?? [];
  if (hours === '') return undefined;
  const named = part.toLowerCase().replace(/^a /, '');
  const before = !/^(?:past|after)$/i.test(side);
  if (before && named !== 'quarter') return undefined;
  const minutes = /^twenty.five$/.test(named) ? 25 : (minutesOf[named] ?? Number(named));
  const hour = enNumbers.indexOf(hours.toLowerCase()) + 1 || Number(hours);
  const later = half !== undefined && /^p|afternoon|evening/iu.test(half) && hour < 12;
  const told = later ? hour + 12 : half === undefined ? inWakingHours(hour) : hour;
  return before ? valid(told - 1, 60 - minutes) : valid(told, minutes);
}

function english(text: string): TimeOfDay | undefined {
  const beside = pastTheHour(text);
  if (beside !== undefined) return beside;
  for (const [, hours = '', digits, words, half] of everyMatch(enTime, text)) {
    if (digits === undefined && words === undefined && half === undefined) continue;
    const named = enNumbers.indexOf(hours.toLowerCase());
    const hour = named >= 0 ? named + 1 : Number(hours);
    const minute =
      digits === undefined
        ? words === undefined
          ? 0
          : words === 'thirty'
            ? 30
            : words === 'fifteen'
              ? 15
              : 45
        : Number(digits);
    const afternoon = half !== undefined && /^p|afternoon|evening/iu.test(half);
    const morning = half !== undefined && /^a|morning/iu.test(half);
    return valid(afternoon && hour < 12 ? hour + 12 : morning ? hour % 12 : inWakingHours(hour), minute);
  }
  return undefined;
}

/** "At three" to somebody who will be called is in the afternoon. */
function inWakingHours(hour: number): number {
  return hour >= 1 && hour <= 7 ? hour + 12 : hour;
}

function partOfDay(text: string): TimeOfDay | undefined {
  const [, morning, afternoon, evening, noon] = dayPart.exec(text) ?? [];
  if (morning) return { hour: 10, minute: 0 };
  if (afternoon) return { hour: 15, minute: 0 };
  if (evening) return { hour: 19, minute: 0 };
  return noon ? { hour: 12, minute: 0 } : undefined;
}

function valid(hour: number, minute: number): TimeOfDay | undefined {
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? { hour, minute } : undefined;
}
