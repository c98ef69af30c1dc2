import { quantitiesOf } from '../amounts/quantities.js';
import { settleQuantity } from '../amounts/settle-quantity.js';
import { commit } from '../commit.js';
import { hear } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** Understands a number, whatever it counts. */
export const recogniseNumber: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = quantitiesOf(heard, answer.locale, ['none', 'money', 'percent', 'years', 'months', 'day', 'other']);
  const settled = settleQuantity(answer, heard, mentions);
  return commit(answer, settled, (quantity) => quantity.amount);
};
