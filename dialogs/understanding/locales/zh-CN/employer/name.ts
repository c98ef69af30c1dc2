import { listedPlaces, placed } from './places.js';
import { endings, families, neutral } from './trades.js';

/** A name taken apart: 杭州青禾软件有限公司宁波分公司 is of 杭州, its own part 青禾, its trade 软件, its branch 宁波分公司. */
export interface Name {
  readonly place: string;
  /** All of it but place, legal form and branch. */
  readonly core: string;
  /** What sets it apart: the parts that are no trade. */
  readonly own: readonly string[];
  readonly trades: readonly string[];
  /** 第三, 三局: the number in a name, if it has one. */
  readonly number: string;
  readonly branch: string;
}

const byLength = (words: Iterable<string>) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const trade = new RegExp(byLength([...families.flat(), ...neutral].filter((word) => word.length > 1)), 'g');
const legal =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|股份公司|总公司|公司|集团|控股|股份|\(?(?:特殊普通合伙|有限合伙|普通合伙)\)?)+$/;
const branchEnd =
  '(?:分公司|子公司|分行|支行|分店|分局|分所|分社|门店|营业部|营业厅|分院|分校|校区|院区|办事处|项目部|旗舰店|加盟店|(?<!化|军|手|加|重)工厂|基地|(?<!商|饭|酒|书)店)$';
/** A branch is called after a place of two characters, a district, a listed city or a quarter of the sky. */
const branch = new RegExp(`(?:${listedPlaces}|[\\u4e00-\\u9fff]{2}[区县镇市]?|[东南西北]{1,2})?${branchEnd}`);
/** 市一院 is that of the party's own city. */
const ownCity = /^[市县省](?=[\u4e00-\u9fff]{2})/;
const formInside = /(?:有限公司|股份|集团)(?=.)/g;
const numeral =
  /第([一二三四五六七八九十百]+|\d+)|([一二三四五六七八九十百]+|\d+)(?=(?:工程|人民|中|小|医|局|院|公司|厂|建|冶|航|铁|$))/;

const aside = new RegExp(`合伙|^(?:${listedPlaces})(?:市|省)?$`);

/** A name without blanks and marks, as it is matched. */
export const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s,，。.、·・「」“”"'!！?？:：;；_-]/g, '')
    .replace(/\((.*?)\)/g, (_, inner: string) => (aside.test(inner) ? '' : inner));

/** A name without its legal form. */
export const stem = (name: string): string => {
  const bare = plain(name);
  return bare.replace(legal, '') || bare;
};

/** Whether words after a name say that a branch of it is meant. */
export const isBranch = (words: string): boolean => branch.test(words);

/** Takes a name apart. */
export function readName(text: string, hints: readonly string[] = []): Name {
  const whole = plain(text);
  const found = branch.exec(whole);
  const tail = found !== null && found.index >= 2 ? found[0] : '';
  const head = tail === '' ? whole : whole.slice(0, -tail.length);
  const { place: named, rest: after } = placed(head.replace(legal, '') || head, hints);
  const place = named || (ownCity.exec(after)?.[0] ?? '');
  const rest = after.replace(ownCity, '').replace(formInside, '');
  const counted = numeral.exec(rest);
  const number = counted?.[1] ?? counted?.[2] ?? '';
  const trades = rest.match(trade) ?? [];
  const own = rest
    .replace(numeral, ' ')
    .replace(trade, ' ')
    .split(' ')
    .map((part) => part.replace(new RegExp(`[${endings}]+$`), ''))
    .filter((part) => part !== '');
  return { place, core: rest, own, trades, number, branch: tail };
}

const neutrals: ReadonlySet<string> = new Set(neutral);

/** Whether two lists of trades can be of one firm: what one names, the other names alike or leaves open. */
export function kindred(said: readonly string[], filed: readonly string[]): boolean {
  const told = said.filter((word) => !neutrals.has(word));
  const known = filed.filter((word) => !neutrals.has(word));
  if (known.length === 0) return told.length === 0;
  return told.every((word) => known.some((other) => alike(word, other)));
}

const alike = (a: string, b: string) => a === b || families.some((family) => family.includes(a) && family.includes(b));
