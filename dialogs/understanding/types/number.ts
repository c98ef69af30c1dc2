import { quantitiesOf } from '../amounts/quantities.js';
import type { Quantity } from '../amounts/quantity.js';
import { settle } from '../amounts/settle.js';
import { commit } from '../commit.js';
import { hear } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** Understands a number, whatever it counts. */
export const recogniseNumber: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = quantitiesOf(heard, answer.locale, ['none', 'money', 'percent', 'years', 'months', 'day', 'other']);
  const settled = settle<Quantity>(heard, mentions, {
    locale: answer.locale,
    approximate: answer.approximate === true,
    same: (a, b) => a.amount === b.amount,
  });
  return commit(answer, settled, (quantity) => quantity.amount);
};
