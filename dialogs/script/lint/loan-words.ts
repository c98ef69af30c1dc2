import type { Locale, Localized, PartyRole } from '../../vocabulary.js';
import type { MessageName, Step } from '../steps.js';
import { heardTextsOf, type ScriptText } from '../texts.js';
import { defineCheck } from './check.js';

const words: Localized<RegExp> = {
  'zh-CN': /贷款|房贷|逾期|欠款|还款|按揭|月供|借款|欠债/u,
  'en-US': /\b(?:loans?|mortgages?|debts?|(?:re)?payments?|overdue|past due|arrears)\b/iu,
};

/** The words of a text that tell of a loan, if it has any. The lender’s own name may hold one. */
export function loanWordIn(text: string, locale: Locale): string | undefined {
  return words[locale].exec(text)?.[0];
}

const thirdParties: readonly PartyRole[] = ['employer-hr', 'colleague', 'emergency-contact'];
/** Blocks that come only after the party has proved who they are. */
const afterIdentity: readonly Step[] = ['read-back', 'which-item', 'hardship', 'denies-knowledge', 'confirm'];
/** Messages that can be sent while it is not known who reads them. */
const beforeIdentity: readonly MessageName[] = [
  'first-notice',
  'notice-again',
  'first-reminder',
  'call-notice',
  'missed-call',
  'to-person',
  'opted-out',
  'texts-stopped',
  'calls-stopped',
  'deceased',
  'bankruptcy',
  'represented-by-attorney',
  'identity',
  'help',
  'neutral',
];

/** Words that would tell a stranger, or the wrong person, that there is a loan. The lender's own name may hold one. */
export const loanWords = defineCheck('loan-words', (script) => {
  const isThirdParty = script.party !== undefined && thirdParties.includes(script.party);
  return heardTextsOf(script).flatMap((text) => {
    const found = loanWordIn(text.text.replace(/\{[^{}]*\}/g, ' '), text.locale);
    if (found === undefined || !(isThirdParty || isBeforeIdentity(text))) return [];
    return [
      {
        path: text.path,
        message: `"${found}" is said ${isThirdParty ? 'to somebody who is not part of the loan' : 'before it is known who listens'}`,
        remedy: 'say "some details" or "一笔业务信息" instead',
      },
    ];
  });
});

function isBeforeIdentity({ question, name }: ScriptText): boolean {
  if (name !== undefined) return beforeIdentity.some((message) => message === name);
  return question?.step !== undefined && !afterIdentity.includes(question.step);
}
