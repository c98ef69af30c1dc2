import { segments } from '../../script/sms-segments.js';
import { filledSample } from '../../script/spoken-length.js';
import type { ScriptText } from '../../script/texts.js';
import type { Capabilities } from './capabilities.js';

/** What a country cannot carry of a flow: of one text, or of the flow as a whole. */
export interface NotCarried {
  readonly text?: ScriptText;
  readonly why: string;
}

const address = /\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]+\.(com|cn|net|org|io)\//iu;
const finance =
  /贷款|房贷|逾期|欠款|还款|按揭|月供|\b(?:loans?|mortgages?|debts?|(?:re)?payments?|overdue|past due|arrears)\b/iu;

/**
 * What the country's telephones cannot be reached with, of a flow that has these texts. Nothing when it can be published
 * there. Asked by lint, and by whoever chooses a script for a number.
 */
export function notCarriedBy(
  { country, voice, twoWaySms, url, financeContent, maxSegments, requiresTemplate }: Capabilities,
  texts: readonly ScriptText[],
): readonly NotCarried[] {
  const whole = [
    ...(voice ? [] : [{ why: `no calls are carried to ${country}` }]),
    ...(twoWaySms ? [] : [{ why: `texts to ${country} cannot be answered, and every flow goes on by text` }]),
    ...(requiresTemplate
      ? [{ why: `each text to ${country} has to be approved as a template, and ours are put together` }]
      : []),
  ];
  const sent = texts.filter(({ kind }) => ['text', 'text-retry', 'probe-text', 'message', 'ask'].includes(kind));
  return [
    ...whole,
    ...sent.flatMap((text) => {
      const plain = text.text.replace(/\{[^{}]*\}/gu, ' ');
      return [
        ...(!url && address.test(plain) ? [{ text, why: `a text to ${country} may hold no web address` }] : []),
        ...(financeContent === false && finance.test(plain)
          ? [{ text, why: `a text to ${country} may not speak of loans` }]
          : []),
        ...(segments(filledSample(text.text, text.locale)).segments > maxSegments
          ? [{ text, why: `a text to ${country} has ${maxSegments} segments at most` }]
          : []),
      ];
    }),
  ];
}
