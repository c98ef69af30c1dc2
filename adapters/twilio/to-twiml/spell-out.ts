import type { Locale } from '../../../dialogs/vocabulary.js';

// On the telephone, one is said yāo, lest it be heard as seven.
const chineseDigits = ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'];

const groupings: Readonly<Record<Locale, Readonly<Record<number, readonly number[]>>>> = {
  'zh-CN': { 6: [3, 3], 8: [4, 4], 10: [3, 3, 4], 11: [3, 4, 4] },
  'en-US': { 6: [3, 3], 8: [4, 4], 10: [3, 3, 4], 11: [1, 3, 3, 4] },
};

/** The groups in which a number or code is read out, each as words that are spoken one digit at a time. */
export function spellOut(code: string, locale: Locale): readonly string[] {
  const signs = [...code].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const sizes = groupings[locale][signs.length] ?? chunks(signs.length);
  let from = 0;
  return sizes.map((size) => {
    const group = signs.slice(from, from + size);
    from += size;
    return group.map((sign) => (locale === 'zh-CN' ? (chineseDigits[Number(sign)] ?? sign) : sign)).join(' ');
  });
}

/** Threes, with the remainder joined to the last, so that four stay together. */
function chunks(length: number): readonly number[] {
  if (length <= 4) return [length];
  return [3, ...chunks(length - 3)];
}
