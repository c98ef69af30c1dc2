import { inChinese, inEnglish } from './spoken-numbers.js';

/** The ways in which English speakers and writers put one whole number; none where the number has no such form. */
export const englishStyles: Readonly<Record<string, (n: number) => string | undefined>> = {
  'with and': (n) => {
    const words = inEnglish(n);
    return / hundred (?!thousand|million)\S+$/.test(words)
      ? words.replace(/ hundred (?=(?!thousand|million)\S+$)/, ' hundred and ')
      : undefined;
  },
  'without hyphens': (n) => inEnglish(n).replaceAll('-', ' '),
  'with commas in figures': (n) => n.toLocaleString('en-US'),
  'with blanks in figures': (n) =>
    n >= 1e6 && (n < 1e8 || n % 1e3 < 100) ? n.toLocaleString('en-US').replaceAll(',', ' ') : undefined,
  'with commas in words': (n) => inEnglish(n).replace(/ (million|thousand) (?!$)/g, ' $1, '),
  'in hundreds': (n) => (n >= 1100 && n < 10_000 && n % 1000 >= 100 ? hundreds(n) : undefined),
  'with a for one': (n) =>
    /^one (?:hundred|thousand|million)/.test(inEnglish(n)) ? inEnglish(n).replace(/^one/, 'a') : undefined,
  'figures with a word': (n) => (n >= 1000 && n < 1e6 && n % 100 === 0 ? `${n / 1000} thousand` : undefined),
  'figures with k': (n) => (n >= 1000 && n < 1e6 && n % 100 === 0 ? `${n / 1000}k` : undefined),
  'figures with m': (n) => (n >= 1e6 && n % 10_000 === 0 ? `${n / 1e6}M` : undefined),
  'in capitals': (n) => inEnglish(n).toUpperCase(),
  'in a sentence': (n) => `It's exactly ${inEnglish(n)}, yes.`,
};

/** The ways in which Chinese speakers and writers put one whole number. */
export const chineseStyles: Readonly<Record<string, (n: number) => string | undefined>> = {
  'with 两': (n) => inChinese(n).replace(/二(?=[千万亿])/g, '两'),
  'on a cheque': (n) => [...inChinese(n)].map((sign) => cheque.get(sign) ?? sign).join(''),
  'in traditional characters': (n) => inChinese(n).replaceAll('万', '萬').replaceAll('亿', '億'),
  'with figures before the units': (n) =>
    inChinese(n).replace(/[一二三四五六七八九]/g, (sign) => String('零一二三四五六七八九'.indexOf(sign))),
  'without the last unit': (n) => elided(inChinese(n)),
  'in ten thousands': (n) => (n >= 10_000 && n % 100 === 0 ? `${n / 10_000}万` : undefined),
  'with 〇': (n) => inChinese(n).replaceAll('零', '〇'),
  'in a sentence': (n) => `就是${inChinese(n)}，没错`,
  'with 个': (n) => `${inChinese(n)}个`,
};

function hundreds(n: number): string {
  const rest = n % 100;
  return `${inEnglish(Math.floor(n / 100))} hundred${rest > 0 ? ` ${inEnglish(rest)}` : ''}`;
}

/** 两千五 for 2,500. */
function elided(words: string): string | undefined {
  return /(?:万[一二三四五六七八九]千|千[一二三四五六七八九]百|(?<![零十])百[一二三四五六七八九]十)$/.test(words)
    ? words.slice(0, -1)
    : undefined;
}

const cheque: ReadonlyMap<string, string> = new Map(
  [...'一二三四五六七八九十百千'].map((sign, n) => [sign, '壹贰叁肆伍陆柒捌玖拾佰仟'[n] ?? sign]),
);
