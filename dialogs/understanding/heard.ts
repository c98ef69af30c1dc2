/** What was said, made even for matching: each character of `text` knows where it stands in `source`. */
export interface Heard {
  /** Lower case, half width, simplified characters, no blanks beside Chinese characters. */
  readonly text: string;
  readonly source: string;
  readonly at: readonly number[];
}

const traditional = '倆萬億兩點負個號塊錢圓歐幣貳參陸週禮這後來間於過約幾餘數當對說錯應該從還聽儘幹歲時鐘';
const simplified = '俩万亿两点负个号块钱圆欧币贰叁陆周礼这后来间于过约几余数当对说错应该从还听尽干岁时钟';
const others: ReadonlyMap<string, string> = new Map([
  ...[...traditional].map((sign, n): [string, string] => [sign, simplified[n] ?? sign]),
  ...([
    ['〇', '零'],
    ['○', '零'],
    ['’', "'"],
    ['‘', "'"],
    ['⁄', '/'],
    ['–', '-'],
    ['—', '-'],
    ['−', '-'],
    ['﹣', '-'],
    ['〜', '~'],
    ['∼', '~'],
    ['·', '.'],
    ['。', '。'],
  ] as const),
]);

const isChinese = (code: number) => code >= 0x3400 && code <= 0x9fff;

/** What is not even yet, or may not be: anything but small letters, marks and simplified characters with single blanks. */
const uneven = new RegExp(
  `[A-Z\\0-\\x1f\\x7f-\\u3000\\u3003-\\u33ff\\ua000-\\uffff${traditional}]|^ |  |[\\u3400-\\u9fff] | [\\u3400-\\u9fff]`,
);
const places: number[] = [];

/** Makes a text even for matching, and remembers where each character came from. */
export function hear(source: string): Heard {
  if (!uneven.test(source)) return asItIs(source);
  const at: number[] = [];
  let text = '';
  for (let n = 0; n < source.length; n++) {
    const sign = even(source[n] ?? '');
    if (sign === ' ' && (text === '' || text.endsWith(' ') || besideChinese(source, n))) continue;
    text += sign;
    at.push(n);
  }
  return { text, source, at };
}

function asItIs(source: string): Heard {
  while (places.length < source.length) places.push(places.length);
  return { text: source, source, at: places.slice(0, source.length) };
}

/** The party's own words that stand behind a stretch of the even text. */
export function wordsOf(heard: Heard, start = 0, end = heard.text.length): string {
  const last = heard.at[end - 1];
  return last === undefined || end <= start ? '' : heard.source.slice(heard.at[start], last + 1).trim();
}

function even(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return code < 0x21 ? ' ' : code > 0x40 && code < 0x5b ? String.fromCharCode(code + 32) : sign;
  if (code > 0xff00 && code < 0xff5f) return even(String.fromCharCode(code - 0xfee0));
  if (code === 0x3000 || code === 0xa0) return ' ';
  return others.get(sign) ?? sign;
}

function besideChinese(source: string, n: number): boolean {
  let next = n + 1;
  while (source[next] === ' ') next++;
  return isChinese(source.charCodeAt(n - 1)) || isChinese(source.charCodeAt(next));
}
