import { miscounted } from '../amounts/counted.js';
import { quantitiesOf } from '../amounts/quantities.js';
import { settleQuantity } from '../amounts/settle-quantity.js';
import { commit } from '../commit.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** Understands a number; where a question was asked, only one that counts what it asks for. */
export const recogniseNumber: Recogniser = (answer) => {
  const { question, locale } = answer;
  const heard = hear(answer.text);
  const all = quantitiesOf(heard, locale, ['none', 'money', 'percent', 'years', 'months', 'day', 'other']);
  const named = all.map((mention) => ({
    mention,
    fault: question === undefined ? undefined : miscounted(heard.text, mention, question, locale),
  }));
  const added = named.find(({ fault }) => fault === 'to-be-added');
  const astray = added ?? (named.every(({ fault }) => fault !== undefined) ? named[0] : undefined);
  if (astray?.fault !== undefined) {
    const { start, end } = astray.mention;
    return { clarity: 'unclear', reasons: [{ code: astray.fault, words: wordsOf(heard, start, end) }] };
  }
  const mentions = named.filter(({ fault }) => fault === undefined).map(({ mention }) => mention);
  return commit(answer, settleQuantity(answer, heard, mentions), (quantity) => quantity.amount);
};
