import type { Polarity } from '../language.js';

const agreement =
  /^(?:嗯|恩|是|是的|对|对的|对对|没错|好|好的|行|可以|当然|ok|okay|yes|yeah)(?:[的啊呀呢哦嘛啦了,，。.!！\s]|嗯|是|对)*$/i;
const ends = /^(?:我|他|她|都|是|就是|那|应该|还)*|[的了过啊呀呢哦嘛啦吧呗,，。.!！\s]+$/g;

/**
 * An answer to 有，还是没有？ counts when it says one of the two; 嗯 and 对 agree to both and so say nothing.
 * @returns undefined when the answer neither names one nor merely agrees.
 */
export function amongOffered(text: string, [first, second]: readonly [string, string]): Polarity | undefined {
  const said = text.replace(ends, '') || text.replace(/[\s,，。.!！]+$/, '');
  const takes = (offer: string) => {
    const plain = offer.replace(ends, '') || offer;
    return plain === said || (plain.startsWith(said) && !/^[没不]$/.test(said));
  };
  const isFirst = takes(first);
  const isSecond = takes(second);
  if (isFirst !== isSecond)
    return {
      points: isFirst ? 'yes' : 'no',
      code: isFirst ? 'repeats-the-question' : 'denies-the-question',
      words: text,
    };
  return agreement.test(text) ? { points: 'hedged', code: 'agrees-to-an-alternative', words: text } : undefined;
}
