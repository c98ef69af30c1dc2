import { enNumeralAt } from '../amounts/en-numeral.js';
import { type Token, tokensOf } from '../amounts/en-tokens.js';
import type { Mention } from '../amounts/mention.js';
import { zhQuantities } from '../amounts/zh-quantities.js';

const counted =
  /^(?:years?|months?|days?|weeks?|dollars?|bucks|percent|%|am|pm|o'clock|times|payments?|k|thousand|hundred|business|working)$/;

/** Every day of the month that a text names, 1 to 31; other numbers in its place carry the fault `not-a-day`. */
export function dayMentions(text: string): readonly Mention<number>[] {
  return /[\u3400-\u9fff]/.test(text) ? chineseDays(text) : englishDays(text);
}

function chineseDays(text: string): readonly Mention<number>[] {
  const all = zhQuantities(text).filter((mention) => mention.value.unit === 'day' || mention.value.unit === 'none');
  const named = all.filter((mention) => mention.value.unit === 'day');
  const days =
    named.length === 0 ? all : all.filter((mention) => named.includes(mention) || beside(text, mention, named));
  return days
    .filter((mention) => !/[初第]$/.test(text.slice(0, mention.start)))
    .map((mention) => asDay({ ...mention, value: mention.value.amount }));
}

const turnedInto =
  /(?:不对|错了?|口误|(?:改|换|调|变)(?:成|到|为|了)?|现在|目前|如今)(?:[,，]?(?:应该|才)?是|到|成|为|了|每月|每个月)*[,，]?$/;

/** 原先是二十,后来改成十二号, 原来是5号，后来改成18: a bare number that is corrected, or joined to a day, is a day too. */
function beside(text: string, mention: Mention<unknown>, named: readonly Mention<unknown>[]): boolean {
  const previous = named.findLast((day) => day.end <= mention.start);
  if (previous !== undefined && turnedInto.test(text.slice(previous.end, mention.start))) return true;
  const next = named.find((day) => day.start >= mention.end);
  return (
    next !== undefined &&
    !/[年月块元万]/.test(text.slice(mention.start, next.start)) &&
    !/[万千百]/.test(text.slice(mention.start, mention.end))
  );
}

function englishDays(text: string): readonly Mention<number>[] {
  const tokens = tokensOf(text);
  const found: (Mention<number> & { readonly ordinal: boolean })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = ordinalAt(tokens, at) ?? cardinalAt(tokens, at);
    if (next !== undefined) found.push(next.mention);
    at = next?.to ?? at + 1;
  }
  const ordinals = found.filter((mention) => mention.ordinal);
  return (ordinals.length > 0 && ordinals.at(-1) === found.at(-1) ? found : ordinals.length > 0 ? ordinals : found).map(
    asDay,
  );
}

interface Found {
  readonly mention: Mention<number> & { readonly ordinal: boolean };
  readonly to: number;
}

/** "the twenty-first", "5th", "the 5". */
function ordinalAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const suffixed =
    token.figure && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.start === token.end;
  if (suffixed) return found(tokens, at, at + 2, token.number ?? 0);
  if (token.ordinal !== undefined) {
    if (
      /^(?:seconds?|moment|time|thing|place|off|payment|of all|loan|mortgage|house|home|job)$/.test(
        tokens[at + 1]?.word ?? '',
      )
    )
      return undefined;
    if (token.word === 'second' && /^(?:a|one|just)$/.test(tokens[at - 1]?.word ?? '')) return undefined;
    return found(tokens, at, at + 1, token.ordinal);
  }
  if (token.number === 20 || token.number === 30) {
    const to = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
    const unit = tokens[to]?.ordinal;
    if (unit !== undefined && unit < 10) return found(tokens, at, to + 1, token.number + unit);
  }
  return undefined;
}

function cardinalAt(tokens: readonly Token[], at: number): Found | undefined {
  const numeral = enNumeralAt(tokens, at, true);
  if (numeral === undefined) return undefined;
  const skip = counted.test(tokens[numeral.to]?.word ?? '') || tokens[at - 1]?.word === '$';
  const pronoun = tokens[at]?.word === 'one' && !/^(?:the|on)$/.test(tokens[at - 1]?.word ?? 'the');
  if (skip || pronoun) return undefined;
  const result = found(tokens, at, numeral.to, numeral.value);
  return result === undefined ? undefined : { ...result, mention: { ...result.mention, ordinal: false } };
}

function found(tokens: readonly Token[], from: number, to: number, value: number): Found | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { mention: { value, start: first.start, end: last.end, ordinal: true }, to };
}

function asDay(mention: Mention<number>): Mention<number> {
  const { value, start, end } = mention;
  const isDay = Number.isInteger(value) && value >= 1 && value <= 31;
  const fault = mention.fault ?? (isDay ? undefined : 'not-a-day');
  return { value, start, end, ...(fault === undefined ? {} : { fault }) };
}
