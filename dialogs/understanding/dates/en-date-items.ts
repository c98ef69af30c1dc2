import { type Token, tokensOf } from '../amounts/en-tokens.js';
import { dateWords } from './en-date-words.js';

/**
 * One part of an English date. `kind`: M month, W weekday, P weekdays, O ordinal, N number below 100, Y year, D other digits,
 * J a year of two digits, r this/next/last, e every, u any, j that, l just, E a part of a month, and a letter for each word that joins them.
 */
export interface DateItem {
  readonly kind: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The parts of an English text that can belong to a date, each word one letter of `kinds`. */
export function dateItems(text: string): { readonly items: readonly DateItem[]; readonly kinds: string } {
  const tokens = tokensOf(text);
  const items: DateItem[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, to } = itemAt(tokens, at);
    items.push(item);
    at = to;
  }
  return { items, kinds: items.map((item) => item.kind).join('') };
}

function itemAt(tokens: readonly Token[], at: number): { item: DateItem; to: number } {
  const token = tokens[at] as Token;
  const make = (kind: string, value: number, to: number) => ({
    item: { kind, value, start: token.start, end: (tokens[to - 1] ?? token).end, word: token.word },
    to,
  });
  if (token.figure) return figure(tokens, at, make);
  const next = tokens[at + 1];
  const short = token.word === "'" && next?.figure === true && /^\d\d$/.test(next.word) && next.start === token.end;
  const oh = token.number === 0 && next?.figure === undefined && (next?.number ?? 0) > 0 && (next?.number ?? 10) < 10;
  if (short || oh) return make('J', next?.number ?? 0, at + 2);
  if (token.number !== undefined) return words(tokens, at, make);
  if (token.ordinal !== undefined) return make('O', token.ordinal, at + 1);
  if (token.word === 'hundred') return make('D', 100, at + 1);
  const known = dateWords.get(token.word) ?? dateWords.get(token.word.replace(/'s?$/, ''));
  return make(known?.[0] ?? 'x', known?.[1] ?? 0, at + 1);
}

type Make = (kind: string, value: number, to: number) => { item: DateItem; to: number };

function figure(tokens: readonly Token[], at: number, make: Make): { item: DateItem; to: number } {
  const { word, end } = tokens[at] as Token;
  const value = Number(word);
  const next = tokens[at + 1];
  if (next !== undefined && next.start === end && /^(?:st|nd|rd|th)$/.test(next.word)) return make('O', value, at + 2);
  if (/^\d{4}$/.test(word) && value >= 1850 && value <= 2100) return make('Y', value, at + 1);
  return make(/^\d{1,2}$/.test(word) ? 'N' : 'D', value, at + 1);
}

function words(tokens: readonly Token[], at: number, make: Make): { item: DateItem; to: number } {
  const value = tokens[at]?.number ?? 0;
  const gap = tokens[at + 1]?.word === '-' ? 2 : 1;
  const next = tokens[at + gap];
  const tens = value >= 20;
  if (tens && next?.ordinal !== undefined && next.ordinal < 10) return make('O', value + next.ordinal, at + gap + 1);
  if (value < 10 && tokens[at + 1]?.word === 'hundred') return hundreds(tokens, at, make);
  if (value === 2 && tokens[at + 1]?.word === 'thousand') return thousands(tokens, at + 2, make);
  const unit =
    tens && next?.number !== undefined && !next.figure && next.number > 0 && next.number < 10 ? next.number : 0;
  const to = unit > 0 ? at + gap + 1 : at + 1;
  if (value + unit === 19 || value + unit === 20) {
    const tail = century(tokens, to);
    if (tail !== undefined) return make('Y', (value + unit) * 100 + tail.value, tail.to);
  }
  return make('N', value + unit, to);
}

/** "a hundred", "one hundred and twenty": a count, never a day of the month. */
function hundreds(tokens: readonly Token[], at: number, make: Make): { item: DateItem; to: number } {
  const from = tokens[at + 2]?.word === 'and' ? at + 3 : at + 2;
  const tail = belowHundred(tokens, from);
  const value = (tokens[at]?.number ?? 1) * 100;
  return tail === undefined ? make('D', value, at + 2) : make('D', value + tail.value, tail.to);
}

/** "two thousand (and) four". */
function thousands(tokens: readonly Token[], at: number, make: Make): { item: DateItem; to: number } {
  const from = tokens[at]?.word === 'and' ? at + 1 : at;
  const tail = belowHundred(tokens, from);
  return tail === undefined ? make('Y', 2000, at) : make('Y', 2000 + tail.value, tail.to);
}

/** The second half of a year said in two: nineteen [eighty-five], nineteen [oh five]. */
function century(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  if (/^(?:oh|o|zero)$/.test(tokens[at]?.word ?? '')) {
    const unit = tokens[at + 1]?.number;
    return unit !== undefined && unit > 0 && unit < 10 ? { value: unit, to: at + 2 } : undefined;
  }
  if (tokens[at]?.word === 'hundred') {
    const more = belowHundred(tokens, tokens[at + 1]?.word === 'and' ? at + 2 : at + 1);
    return more === undefined ? { value: 0, to: at + 1 } : { value: more.value, to: more.to };
  }
  const tail = belowHundred(tokens, at);
  return tail !== undefined && tail.value >= 10 ? tail : undefined;
}

function belowHundred(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const token = tokens[at];
  if (token?.number === undefined || token.figure) return undefined;
  const gap = tokens[at + 1]?.word === '-' ? 2 : 1;
  const unit = tokens[at + gap];
  const more = token.number >= 20 && unit?.number !== undefined && !unit.figure && unit.number > 0 && unit.number < 10;
  return more ? { value: token.number + (unit.number ?? 0), to: at + gap + 1 } : { value: token.number, to: at + 1 };
}
