import type { Answer } from '../answer.js';
import { type Heard, wordsOf } from '../heard.js';
import { basisWords } from '../lexicon/basis.js';
import { inSmallLetters } from '../per-question.js';
import type { Mention } from './mention.js';
import { moodOf } from './mood.js';
import type { Quantity } from './quantity.js';
import { type Settled, settle } from './settle.js';

/** Asked about these, 千三 is three tenths of a percent. */
const rate = /率|利息|费|佣|几个点/;

/** Brings the quantities of an answer down to one; a sum in what the party asks back is no answer. */
export function settleQuantity(
  answer: Answer,
  heard: Heard,
  mentions: readonly Mention<Quantity>[],
  same: (a: Quantity, b: Quantity) => boolean = (a, b) => a.amount === b.amount,
): Settled<Quantity> {
  const { locale, question } = answer;
  const sums = question === undefined || !basisWords[locale].asksOwnIncome.test(inSmallLetters(question));
  const options = { locale, approximate: answer.approximate === true, same, sums };
  const borne = mentions.map((mention) => bear(mention, question));
  if (question === undefined) {
    // Where nothing was asked there is no answer either, only the sum that is spoken of: "can I draw more than 300?"
    const settled = settle(heard, borne, options);
    return isBound(settled) && borne.some((mention) => moodOf(heard.text, mention, locale) === 'asks')
      ? settle(heard, borne, { ...options, bounds: false })
      : settled;
  }
  const settled = settle(heard, borne, options);
  if (settled.kind === 'doubt') return settled;
  const standing = borne.findLast(({ value }) => same(value, settled.value));
  const mood = standing === undefined ? 'tells' : moodOf(heard.text, standing, locale);
  if (mood === 'tells') return settled;
  const words = wordsOf(heard);
  return mood === 'asks'
    ? { kind: 'doubt', clarity: 'evasive', reasons: [{ code: 'counter-question', words }] }
    : { kind: 'doubt', reasons: [{ code: 'asks-back', words }] };
}

function isBound(settled: Settled<Quantity>): boolean {
  return settled.kind === 'doubt' && settled.reasons[0]?.code === 'bound';
}

/** Faults that only a question can make: a fraction is no count of cards, and 千三 a rate only where one was asked for. */
function bear(mention: Mention<Quantity>, question: string | undefined): Mention<Quantity> {
  const { fault, value, start, end } = mention;
  if (fault === 'a-fraction' && (question === undefined || value.unit === 'percent'))
    return value.unit === 'money' ? mention : { value, start, end };
  if (fault === 'without-count' && !rate.test(question ?? '')) return { value, start, end };
  return mention;
}
