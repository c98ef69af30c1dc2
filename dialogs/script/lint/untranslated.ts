import type { Locale } from '../../vocabulary.js';
import { type ScriptText, textsOf } from '../texts.js';
import { defineCheck, type Finding } from './check.js';

const han = /\p{Script=Han}/u;

/** Wording that stands in one language under both locales, or under the wrong one. */
export const untranslated = defineCheck('untranslated', (script) => {
  const texts = textsOf(script);
  const english = new Map(texts.filter(({ locale }) => locale === 'en-US').map((text) => [slotOf(text), text.text]));
  return texts.flatMap((text): Finding[] => {
    const found = text.locale === 'zh-CN' ? inChinese(text, english.get(slotOf(text))) : inEnglish(text);
    return found ? [{ path: text.path, ...found }] : [];
  });
});

function inChinese({ text }: ScriptText, english: string | undefined): Omit<Finding, 'path'> | undefined {
  if (!/\p{L}/u.test(wordsOf(text))) return undefined;
  if (text === english) return { message: 'zh-CN and en-US say the same', remedy: remedyFor('zh-CN') };
  return han.test(text) ? undefined : { message: 'the zh-CN wording holds no Chinese', remedy: remedyFor('zh-CN') };
}

function inEnglish({ text, question }: ScriptText): Omit<Finding, 'path'> | undefined {
  // Who is asked for a language must be able to read its name.
  if (question?.step === 'language' || !han.test(text)) return undefined;
  return { message: 'the en-US wording holds Chinese', remedy: remedyFor('en-US') };
}

function remedyFor(locale: Locale): string {
  return locale === 'zh-CN' ? 'write it in Chinese' : 'write it in English';
}

function wordsOf(text: string): string {
  return text.replace(/\{[^{}]*\}/g, '');
}

function slotOf({ path, locale }: ScriptText): string {
  return path.filter((step) => step !== locale).join('.');
}
