import { forATime } from '../amounts/for-a-time.js';
import type { Mention } from '../amounts/mention.js';
import { quantitiesOf } from '../amounts/quantities.js';
import type { Quantity } from '../amounts/quantity.js';
import { round } from '../amounts/round.js';
import { settleQuantity } from '../amounts/settle-quantity.js';
import { strayShare } from '../amounts/share-asked.js';
import type { Answer } from '../answer.js';
import { commit } from '../commit.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** A rate told as a distance from another rate is no rate: LPR plus sixty basis points, prime plus one. */
const relative =
  /lpr|基点|\bbps\b|basis points?|\bprime\b|加点|减点|上浮|下浮|打[一二三四五六七八九\d.点]{1,4}折(?!之?后|下来|完)|sofr/;

/** Understands a percentage: 4.9 for 4.9 %. */
export const recognisePercent: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const { question } = answer;
  const mentions = quantitiesOf(heard, answer.locale, ['percent'], ['none']).map((mention) =>
    plausible(mention, heard.text, answer),
  );
  const apart = relative.exec(heard.text);
  if (apart !== null) {
    return {
      clarity: 'unclear',
      reasons: [{ code: 'relative', words: wordsOf(heard, apart.index, apart.index + apart[0].length) }],
    };
  }
  const passing = forATime(heard.text);
  if (passing !== undefined && mentions.length > 0)
    return { clarity: 'unclear', reasons: [{ code: 'for-a-time', words: wordsOf(heard, ...passing) }] };
  const stray = mentions.map((_, n) =>
    question === undefined ? undefined : strayShare(heard.text, mentions, n, question, answer.locale),
  );
  const [first] = stray;
  if (first !== undefined && stray.every((one) => one !== undefined))
    return { clarity: 'unclear', reasons: [{ code: first.code, words: wordsOf(heard, ...first.place) }] };
  const asked = mentions.filter((_, n) => stray[n] === undefined);
  const settled = settleQuantity(answer, heard, asked);
  return commit(answer, settled, (quantity) => quantity.amount);
};

/** Asked about these, a fraction is a part of the whole: half is 50 %, where half of a rate is half of one percent. */
const share = /比例|首付|份额|占|几成|\b(?:share|portion|part|down payment|how much of|fraction|own)\b/i;
const rate = /\brate\b/i;
const asksRate = /\brate\b|利率/i;
const leastRate = 0.5;
const decimal = /\d\.\d|点|point|^\./;

/** "Six twenty-five" is 6.25 %, and 625 % is no rate: without the word percent such a number is doubted, and so is a fraction. */
function plausible(mention: Mention<Quantity>, text: string, { locale, question }: Answer): Mention<Quantity> {
  const { amount, unit } = mention.value;
  if (unit !== 'none')
    return amount > 100 && asksRate.test(question ?? '') ? { ...mention, fault: 'not-a-percent' } : mention;
  if (amount > 100) return { ...mention, fault: 'not-a-percent' };
  // ".065" is how a rate of 6.5 stands in a formula; nobody's loan costs less than half a percent.
  if (locale !== 'zh-CN' && amount > 0 && amount < leastRate && rate.test(question ?? ''))
    return { ...mention, fault: 'not-a-percent' };
  if (amount <= 0 || amount >= 1 || decimal.test(text.slice(mention.start, mention.end))) return mention;
  if (locale !== 'zh-CN' && !share.test(question ?? '')) return { ...mention, fault: 'not-a-percent' };
  return { ...mention, value: { ...mention.value, amount: round(amount * 100) } };
}
