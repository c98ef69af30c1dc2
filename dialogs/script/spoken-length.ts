import type { Locale } from '../vocabulary.js';
import { fill } from './interpolate.js';
import { placeholders } from './placeholders.js';

/** Fills a text with the lifelike sample values, as it is measured. */
export function filledSample(text: string, locale: Locale): string {
  return fill(
    text,
    Object.fromEntries(Object.entries(placeholders).map(([name, { sample }]) => [name, sample[locale]])),
  );
}

/** How long a text is to the ear: Chinese characters (digits and Latin words count too), or English words. */
export function spokenLength(text: string, locale: Locale): number {
  const units = locale === 'zh-CN' ? /\p{Script=Han}|\d|[A-Za-z]+/gu : /[\p{L}\d][\p{L}\d'’.-]*/gu;
  return [...filledSample(text, locale).matchAll(units)].length;
}

const keyInstructions: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /[^，。？；：！,.?;:!]*(?:按|回复?)\s*(?:键|[0-9*#])/u,
  'en-US': /(?:[^.?!;,:]*\b(?:press|key in|reply|dial)\b)|(?:[^.?!;,:]*\s[0-9](?=[,.;]|$))/iu,
};

/** The part of a prompt that puts the question, before the first instruction about keys. */
export function questionPart(text: string, locale: Locale): string {
  const at = text.search(keyInstructions[locale]);
  return at < 0 ? text : text.slice(0, at);
}
