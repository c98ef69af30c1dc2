import { maskedEmail, maskedNumber } from './masked-value.js';

/** What is known of who stands in a case, so that it is found in whatever words it stands. */
export interface KnownValues {
  /** Each value with what stands in its place. */
  readonly hidden: ReadonlyMap<string, string>;
  /** Digits of numbers that are no party’s, such as the lender’s own. */
  readonly plain: ReadonlySet<string>;
  /** The questions that ask for an income. */
  readonly incomeQuestions: ReadonlySet<string>;
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** Eight digits or more, with what people write between them; no part of a word. Ids are found first, and stay. */
const number =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<![A-Za-z\d_/=.~-])\+?\(?\d(?:[ ().-]{0,2}\d){6,}[\dXx](?![A-Za-z\d_~])/gu;
const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-/u;
const isoDay = /^\d{4}-\d{2}-\d{2}/u;

/** Words without the numbers, e-mail addresses and known values in them; each stays recognisable by its ends. */
export function maskedWords(words: string, { hidden, plain }: KnownValues): string {
  let shown = words;
  for (const [value, instead] of hidden) shown = shown.replaceAll(value, () => instead);
  return withoutNumbers(shown.replaceAll(email, maskedEmail), plain);
}

function withoutNumbers(words: string, plain: KnownValues['plain']): string {
  return words.replaceAll(number, (found) => {
    const [day] = isoDay.exec(found) ?? [];
    if (day !== undefined) return `${day}${withoutNumbers(found.slice(day.length), plain)}`;
    return isId.test(found) || plain.has(found.replaceAll(/\D/gu, '')) ? found : maskedNumber(found);
  });
}

/** Words in which every sum is covered. */
export function withoutSums(words: string): string {
  return words.replaceAll(/\d[\d.,]*/gu, '***').replaceAll(/[一二两三四五六七八九十百千万]{2,}/gu, '***');
}
