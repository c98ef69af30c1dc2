import type { Locale } from '../../vocabulary.js';
import { locales } from '../../vocabulary.js';
import type { ScriptFile } from '../schema.js';
import { questionPart, spokenLength } from '../spoken-length.js';
import { defineCheck, type Finding } from './check.js';

const questionLimit: Readonly<Record<Locale, { readonly most: number; readonly unit: string }>> = {
  'zh-CN': { most: 40, unit: 'characters' },
  'en-US': { most: 20, unit: 'words' },
};
/** Spoken per minute; the label "AI" in the first sentence must be slow (GB 45438: 120 to 160 characters). */
const perMinute = { 'zh-CN': 200, 'en-US': 150 };
const labelPerMinute = { 'zh-CN': 140, 'en-US': 150 };
const openingSeconds = 25;

/**
 * Prompts that are too long to follow by ear. A question is measured up to its first key instruction, for
 * keys may be pressed before the rest is heard. The opening is all that a party must hear before the first answer.
 */
export const promptLength = defineCheck('prompt-length', (script) => [
  ...longQuestions(script),
  ...longOpening(script),
]);

function longQuestions({ questions }: ScriptFile): readonly Finding[] {
  return questions.flatMap(({ type, wording }, index) =>
    locales.flatMap((locale) => {
      const { most, unit } = questionLimit[locale];
      const length = spokenLength(questionPart(wording[locale].ask, locale), locale);
      if (type === 'say' || length <= most) return [];
      return [
        {
          path: ['questions', index, 'wording', locale, 'ask'],
          message: `the question has ${length} ${unit} before any keys; ${most} are the most`,
          remedy: 'say less; `help` has room for details',
        },
      ];
    }),
  );
}

function longOpening({ questions }: ScriptFile): readonly Finding[] {
  const first = questions.findIndex(({ step }) => step === 'caller-identity');
  const second = questions.find(({ step }) => step === 'right-party');
  const caller = questions[first];
  if (!caller) return [];
  return locales.flatMap((locale) => {
    const seconds =
      (60 * spokenLength(caller.wording[locale].ask, locale)) / labelPerMinute[locale] +
      (60 * spokenLength(second?.wording[locale].ask ?? '', locale)) / perMinute[locale];
    if (seconds <= openingSeconds) return [];
    return [
      {
        path: ['questions', first, 'wording', locale, 'ask'],
        message: `the opening takes about ${Math.ceil(seconds)} seconds; ${openingSeconds} are the most`,
        remedy: 'shorten the steps caller-identity and right-party',
      },
    ];
  });
}
