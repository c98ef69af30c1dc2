import { isMap, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Locale } from '../vocabulary.js';

/** Words that a question is to understand from now on. */
export interface Synonym {
  readonly questionId: string;
  /** What they mean: the id of a choice, or `yes` or `no` of a yes-no question. */
  readonly value: string;
  readonly locale: Locale;
  readonly words: string;
}

/**
 * The text of a script with a synonym more. Nothing else of it is touched: comments and layout stay. Undefined where
 * there is no such question or choice in the text, or it cannot be read.
 */
export function withSynonym(text: string, synonym: Synonym): string | undefined {
  const place = placeIn(text, synonym);
  if (!place) return undefined;
  const { map, field, after } = place;
  const { locale, words } = synonym;
  const said = quoted(words);
  const lists = map.get(field);
  if (isMap(lists)) {
    const list = lists.get(locale);
    if (isSeq(list)) {
      if (list.toJSON().includes(words)) return text;
      return withItem(text, list, said);
    }
    return list === undefined || list === null ? withPair(text, lists, `${locale}: [${said}]`) : undefined;
  }
  return lists === undefined || lists === null
    ? withPair(text, map, `${field}: { ${locale}: [${said}] }`, after)
    : undefined;
}

/** The map that holds the synonyms of what is meant, under which name, and behind which field they begin. */
interface Place {
  readonly map: YAMLMap;
  readonly field: string;
  readonly after: string;
}

function placeIn(text: string, { questionId, value }: Synonym): Place | undefined {
  const document = parseDocument(text);
  const questions = document.errors.length === 0 ? document.get('questions') : undefined;
  const question = mapsIn(questions).find((one) => one.get('id') === questionId);
  if (!question) return undefined;
  if (question.get('type') === 'yes-no') {
    if (value !== 'yes' && value !== 'no') return undefined;
    return { map: question, field: value === 'yes' ? 'meansYes' : 'meansNo', after: 'type' };
  }
  const choice = mapsIn(question.get('choices')).find((one) => one.get('id') === value);
  return choice && { map: choice, field: 'synonyms', after: 'label' };
}

function mapsIn(list: unknown): readonly YAMLMap[] {
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

/** The text with an item more at the end of a list. */
function withItem(text: string, list: { items: unknown[]; flow?: boolean; range?: Range }, said: string) {
  const last = endOf(list.items.at(-1));
  if (list.flow || last === undefined) {
    const at = last ?? (list.range?.[0] ?? 0) + 1;
    return inserted(text, at, last === undefined ? said : `, ${said}`);
  }
  const [indent = ''] = /^\s*/u.exec(lineAt(text, last)) ?? [];
  return inserted(text, endOfLine(text, last), `\n${indent}- ${said}`);
}

/** The text with a field more in a map: behind the one that is named, else at the end. */
function withPair(text: string, map: YAMLMap, pair: string, after?: string): string | undefined {
  const pairs = map.items as readonly Pair[];
  const before = pairs.find(({ key }) => String(key) === after) ?? pairs.at(-1);
  const end = before && endOf(before.value);
  if (map.flow || end === undefined) {
    const from = map.range?.[0];
    const at = end ?? (from === undefined ? undefined : from + 1);
    return at === undefined ? undefined : inserted(text, at, end === undefined ? ` ${pair} ` : `, ${pair}`);
  }
  return inserted(text, endOfLine(text, end), `\n${' '.repeat(columnOf(text, pairs[0]))}${pair}`);
}

type Range = readonly [number, number, number] | null;

/** Where a value ends, without the blank lines that a block may reach over. */
function endOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node as { range: Range }).range : null;
  return range?.[1];
}

function columnOf(text: string, pair: Pair | undefined): number {
  const key = pair?.key as { range?: Range } | undefined;
  const at = key?.range?.[0] ?? 0;
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function lineAt(text: string, at: number): string {
  const end = lastSign(text, at);
  return text.slice(text.lastIndexOf('\n', end) + 1, endOfLine(text, at));
}

/** The end of the line on which what ends at this place has its last sign, with the comment behind it. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', lastSign(text, at) + 1);
  return end < 0 ? text.length : end;
}

function lastSign(text: string, at: number): number {
  let last = at - 1;
  while (last > 0 && /\s/u.test(text[last] ?? '')) last -= 1;
  return last;
}

function inserted(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

/** Quoted where YAML would read plain words as something else, in a list between brackets as well. */
function quoted(words: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} '’-]*$/u.test(words) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(words);
  return isPlain ? words : JSON.stringify(words);
}
