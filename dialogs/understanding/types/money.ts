import type { Money } from '../../vocabulary.js';
import { quantitiesOf } from '../amounts/quantities.js';
import type { Quantity } from '../amounts/quantity.js';
import { settle } from '../amounts/settle.js';
import { commit } from '../commit.js';
import { hear } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** Understands a sum of money; amounts with a currency go before bare numbers. */
export const recogniseMoney: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = quantitiesOf(heard, answer.locale, ['money'], ['none']);
  const settled = settle<Quantity>(heard, mentions, {
    locale: answer.locale,
    approximate: answer.approximate === true,
    same: (a, b) => a.amount === b.amount && (a.currency ?? b.currency) === (b.currency ?? a.currency),
  });
  return commit(
    answer,
    settled,
    (quantity, approximate): Money => ({
      amount: quantity.amount,
      ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
      ...(approximate ? { approximate } : {}),
    }),
  );
};
