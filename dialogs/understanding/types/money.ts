import type { Money, Verdict } from '../../vocabulary.js';
import { onBasis } from '../amounts/basis.js';
import { bracketed } from '../amounts/bracketed.js';
import { forATime } from '../amounts/for-a-time.js';
import type { Mention } from '../amounts/mention.js';
import { inOtherCurrency } from '../amounts/other-currency.js';
import { quantitiesOf } from '../amounts/quantities.js';
import type { Quantity } from '../amounts/quantity.js';
import type { Settled } from '../amounts/settle.js';
import { settleQuantity } from '../amounts/settle-quantity.js';
import type { Answer } from '../answer.js';
import { commit } from '../commit.js';
import { hear, wordsOf } from '../heard.js';
import { languages } from '../locales/registry.js';
import { asks } from '../per-question.js';
import type { Recogniser } from '../recogniser.js';

/** Tells how much without a figure: it is an answer, but no sum can be written down. */
const wholeSum =
  /^(?:就|是|担保|全都?|对|那个|[,\s])*(?:全部|全额|全款|所有的?|整笔)(?:的|都|担保|贷款|金额|[,。.!\s])*$|^(?:it's |it is |for |well,? )*(?:all of it|the (?:whole|entire|full|total) (?:thing|amount|loan|sum|balance)|in full|everything)[.!]*$/;

/** Understands a sum of money; amounts with a currency go before bare numbers. */
export const recogniseMoney: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = bracketed(heard.text, quantitiesOf(heard, answer.locale, ['money'], ['none']));
  const { fillers } = languages[answer.locale];
  const whole = mentions.length === 0 ? wholeSum.exec(heard.text.replace(fillers, '')) : null;
  if (whole !== null)
    return {
      clarity: 'unclear',
      reasons: [{ code: 'whole-sum', words: wordsOf(heard, heard.text.length - whole[0].length) }],
    };
  const passing = asksRepeated(answer.question ?? '') ? forATime(heard.text) : undefined;
  if (passing !== undefined && mentions.length > 0)
    return { clarity: 'unclear', reasons: [{ code: 'for-a-time', words: wordsOf(heard, ...passing) }] };
  const asked = onBasis(heard.text, mentions, answer.question ?? '', answer.locale);
  const settled = settleQuantity(
    answer,
    heard,
    asked.mentions,
    (a, b) => a.amount === b.amount && (a.currency ?? b.currency) === (b.currency ?? a.currency),
  );
  if (asked.otherwise !== undefined) return inDoubt(settled, 'wrong-basis', wordsOf(heard, ...asked.otherwise));
  if (settled.kind === 'value' && (lacksUnit(settled.value, answer.question ?? '') || isShort(settled.value, mentions)))
    return { clarity: 'unclear', reasons: [{ code: 'unit-left-out', words: settled.words }] };
  const told = asked.mentions.map(({ value, start, end }) => ({ value, words: wordsOf(heard, start, end) }));
  const abroad = (settled.kind === 'value' ? [settled] : told).find((sum) => isAbroad(sum, answer));
  if (abroad !== undefined) return inDoubt(settled, 'other-currency', abroad.words);
  return commit(answer, settled, toMoney);
};

/** A file that names its currency is compared with; otherwise it is the loan's. */
function isAbroad({ value, words }: { readonly value: Quantity; readonly words: string }, answer: Answer): boolean {
  const { question, onFile } = answer;
  if (question === undefined) return false;
  const filed = typeof onFile === 'object' && 'currency' in onFile && onFile.currency !== undefined;
  return !filed && inOtherCurrency(value, words, answer);
}

/** What is paid month by month may be another sum in the first years. */
const asksRepeated = asks(
  /月供|每个?月[^,，。?？]{0,6}还|\b(?:monthly payment|each (?:monthly )?payment|due each month|pay each month)\b/i,
);

/** Nobody borrows 285: 四十二 and "two eighty-five" leave out the 万 and the thousand that everybody thinks of. */
const ofALoan = asks(
  /贷款(?:金额|总额|一共|总共|多少)|申请贷款|担保(?:了|的)?(?:金额|多少)|\b(?:loan amount|are you borrowing|of the loan do you guarantee|amount do you guarantee|down payment)\b|首付/i,
);
const leastLoan = 1000;

/** Nor does anybody live on 5 a month: "five" and 五 are thousands, and 5.2 may be. */
const ofAMonth = asks(
  /收入|工资|到手|月供|每月还|\b(?:income|take[- ]home|earn|monthly payment|each payment|pay each month)\b/i,
);
const leastOfAMonth = 100;

function lacksUnit({ unit, amount }: Quantity, question: string): boolean {
  if (amount <= 0) return false;
  if (ofALoan(question)) return unit === 'none' && amount < leastLoan;
  return amount < leastOfAMonth && ofAMonth(question);
}

/** "I used to make 8,000, now it's 6": the thousand that was said just before is left out. */
function isShort({ unit, amount }: Quantity, said: readonly Mention<Quantity>[]): boolean {
  return unit === 'none' && amount > 0 && amount < leastOfAMonth && said.some(({ value }) => value.amount >= leastLoan);
}

function toMoney(quantity: Quantity, approximate: boolean): Money {
  return {
    amount: quantity.amount,
    ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
    ...(approximate ? { approximate } : {}),
  };
}

/** A yearly sum, or one in euros, is worth keeping for whoever reviews the answer, but it is not the one asked for. */
function inDoubt(settled: Settled<Quantity>, code: string, words: string): Verdict {
  const reason = { code, words };
  if (settled.kind === 'doubt') return { clarity: 'unclear', reasons: [reason, ...settled.reasons] };
  // Pesos without a country would be shown as the loan's own currency.
  const shownWrong = code === 'other-currency' && settled.value.currency === undefined;
  return {
    clarity: 'unclear',
    ...(shownWrong ? {} : { value: toMoney(settled.value, settled.approximate) }),
    reasons: [reason],
  };
}
