import type { Mention } from '../amounts/mention.js';
import { quantitiesOf } from '../amounts/quantities.js';
import type { Quantity } from '../amounts/quantity.js';
import { settleQuantity } from '../amounts/settle-quantity.js';
import { commit } from '../commit.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** A rate told as a distance from another rate is no rate: LPR plus sixty basis points, prime plus one. */
const relative = /lpr|基点|\bbps\b|basis points?|\bprime\b|加点|减点|上浮|下浮|sofr/;

/** Understands a percentage: 4.9 for 4.9 %. */
export const recognisePercent: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = quantitiesOf(heard, answer.locale, ['percent'], ['none']).map(plausible);
  const apart = relative.exec(heard.text);
  if (apart !== null) {
    return {
      clarity: 'unclear',
      reasons: [{ code: 'relative', words: wordsOf(heard, apart.index, apart.index + apart[0].length) }],
    };
  }
  const settled = settleQuantity(answer, heard, mentions);
  return commit(answer, settled, (quantity) => quantity.amount);
};

/** "Six twenty-five" is 6.25 %, and 625 % is no rate: without the word percent such a number is doubted. */
function plausible(mention: Mention<Quantity>): Mention<Quantity> {
  return mention.value.unit === 'none' && mention.value.amount > 100 ? { ...mention, fault: 'not-a-percent' } : mention;
}
