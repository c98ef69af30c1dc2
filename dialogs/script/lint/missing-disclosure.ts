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
  'texts-stopped',
  'calls-stopped',
];

const optOutLine: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /退订|拒收/u,
  'en-US': /\bopt out\b|\bto (?:stop|unsubscribe)\b/iu,
};

/**
 * What every bot-placed conversation owes the party: who calls, that it is a machine, recording, how to stop, how to
 * check. The words are checked where they stand, so that a common script answers for its own.
 */
export const missingDisclosure = defineCheck('missing-disclosure', (script, { included }) => {
  if (script.placedBy !== 'bot') return [];
  return [...required.flatMap((step) => aboutStep(step, script, included)), ...aboutFirstNotice(script, included)];
});

function aboutStep(step: Step, script: ScriptFile, included: readonly ScriptFile[]): readonly Finding[] {
  const own = script.questions.findIndex((question) => question.step === step);
  const elsewhere = included.flatMap(({ questions }) => questions).find((question) => question.step === step);
  const block = script.questions[own] ?? (script.party ? elsewhere : undefined);
  if (!block) return absent(script, `step ${step}`);
  return locales.flatMap((locale) => {
    const lack = lackIn(block, step, locale);
    const path = own >= 0 ? ['questions', own, 'wording', locale, 'ask'] : ['include'];
    if (!lack) return [];
    return [
      { path, message: `the ${locale} words of ${step} do not name ${lack}`, remedy: `add ${lack} to ${block.id}` },
    ];
  });
}

function lackIn({ wording }: Question, step: Step, locale: Locale): string | undefined {
  const { ask } = wording[locale];
  if (step === 'caller-identity' && !ask.includes('{lender}')) return '{lender}';
  if (step === 'caller-identity' && !/(?<![A-Za-z])AI(?![A-Za-z])/u.test(ask)) return 'AI';
  if (step === 'farewell' && !ask.includes('{phone}')) return '{phone}';
  return undefined;
}

function aboutFirstNotice(script: ScriptFile, included: readonly ScriptFile[]): readonly Finding[] {
  const own = script.messages['first-notice'];
  const elsewhere = included.find(({ messages }) => messages['first-notice'])?.messages['first-notice'];
  const notice = own ?? (script.party ? elsewhere : undefined);
  if (!notice) return absent(script, 'message first-notice');
  return locales.flatMap((locale): Finding[] => {
    const path = own ? ['messages', 'first-notice', locale] : ['include'];
    const findings: Finding[] = [];
    if (!optOutLine[locale].test(notice[locale])) findings.push({ path, ...noOptOut(locale) });
    if (!notice[locale].includes('{phone}')) findings.push({ path, ...noNumber(locale) });
    return findings;
  });
}

/** A common script may be one of several, so that what it lacks is no fault of its own. */
function absent({ party }: ScriptFile, what: string): readonly Finding[] {
  const remedy = 'include the common script, or write it here';
  return party ? [{ path: ['include'], message: `there is no ${what}`, remedy }] : [];
}

function noOptOut(locale: Locale): Omit<Finding, 'path'> {
  return {
    message: `the ${locale} first-notice does not say how to opt out`,
    remedy: 'add "退订回TD" or "Reply STOP to opt out."',
  };
}

function noNumber(locale: Locale): Omit<Finding, 'path'> {
  return {
    message: `the ${locale} first-notice does not name {phone}`,
    remedy: 'add the official number, by which people check that it is us',
  };
}
