import { type Locale, locales } from '../../vocabulary.js';
import type { Question } from '../question.js';
import type { ScriptFile } from '../schema.js';
import type { Step } from '../steps.js';
import { defineCheck, type Finding } from './check.js';

const required: readonly Step[] = [
  'caller-identity',
  'right-party',
  'recording',
  'identity',
  'identity-by-text',
  'commands',
  'farewell',
  'opted-out',
];

const optOutLine: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /退订|拒收/u,
  'en-US': /\bopt out\b|\bto (?:stop|unsubscribe)\b/iu,
};

/** What every bot-placed conversation owes the party: who calls, that it is a machine, recording, how to stop, how to check. */
export const missingDisclosure = defineCheck('missing-disclosure', (script, { included }) => {
  if (!script.party || script.placedBy !== 'bot') return [];
  const sources = [script, ...included];
  const messages = sources.find((source) => source.messages['first-notice'])?.messages;
  return [...required.flatMap((step) => aboutStep(step, sources)), ...aboutFirstNotice(messages?.['first-notice'])].map(
    ({ message, remedy }) => ({
      path: ['include'],
      message,
      remedy,
    }),
  );
});

function aboutStep(step: Step, sources: readonly ScriptFile[]): readonly Omit<Finding, 'path'>[] {
  const block = sources.flatMap(({ questions }) => questions).find((question) => question.step === step);
  if (!block)
    return [{ message: `there is no step ${step}`, remedy: 'include the common script, or write the step here' }];
  return locales.flatMap((locale) => {
    const lacks = lackIn(block, step, locale);
    return lacks
      ? [{ message: `the ${locale} words of ${step} do not name ${lacks}`, remedy: `add ${lacks} to ${block.id}` }]
      : [];
  });
}

function lackIn({ wording }: Question, step: Step, locale: Locale): string | undefined {
  const { ask } = wording[locale];
  if (step === 'caller-identity' && !ask.includes('{lender}')) return '{lender}';
  if (step === 'caller-identity' && !/AI/u.test(ask)) return 'AI';
  if (step === 'farewell' && !ask.includes('{phone}')) return '{phone}';
  return undefined;
}

function aboutFirstNotice(notice: ScriptFile['messages'][string] | undefined): readonly Omit<Finding, 'path'>[] {
  if (!notice)
    return [
      { message: 'there is no message first-notice', remedy: 'include the common script, or write the message here' },
    ];
  return locales.flatMap((locale) => [
    ...(optOutLine[locale].test(notice[locale])
      ? []
      : [
          {
            message: `the ${locale} first-notice does not say how to opt out`,
            remedy: 'add "退订回TD" or "Reply STOP to opt out."',
          },
        ]),
    ...(notice[locale].includes('{phone}')
      ? []
      : [
          {
            message: `the ${locale} first-notice does not name {phone}`,
            remedy: 'add the official number, by which people check that it is us',
          },
        ]),
  ]);
}
