import type { Localized } from '../../../dialogs/vocabulary.js';
import { cooperative } from './cooperative.js';
import type { Persona } from './persona.js';

/** Means well, but cannot pay for much longer, and says so when it comes to money. */
export const hardship: Persona = (view, asked) => {
  const { open, locale } = view;
  const aboutMoney = open?.type === 'money' || repayment.has(open?.questionId ?? '');
  return open?.kind === 'question' && aboutMoney
    ? { kind: 'words', words: cannotPay[locale] }
    : cooperative(view, asked);
};

/** The questions whether paying is hard. */
const repayment: ReadonlySet<string> = new Set(['A25', 'B11', 'B12', 'D10']);

const cannotPay: Localized = {
  'zh-CN': '下个月可能还不上了',
  'en-US': 'Money is tight, I cannot make the payment next month',
};
