import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';
import { doubtful } from '../verdicts.js';

const asksOfTheDuty = /理解.{0,16}(?:要做什么|承担什么责任)|\b(?:you must do|co-?borrower have to do)\b/i;
const deniesIt =
  /^(?:我|那|就|反正|应该|什么|啥|都|也)*(?:不用|不需要|不必|没必要|用不着|不该|不归我|轮不到我)(?:我|来|管|去|再)*(?:还|做|管|承担|负责|出钱|$)|^(?:我|这|那)*(?:跟|和|与)我(?:没|无|有什么|有啥)(?:什么|啥)?关系|^(?:我|那)*没(?:有)?(?:什么|啥|任何)?责任|不关我(?:的)?事|^(?:i )?(?:don't|do not|won't|will not) (?:have to|need to|owe|must)?\b.{0,12}\b(?:pay|do|owe)\b|^nothing\b|\b(?:not|isn't) (?:my|our) (?:problem|business|job|debt|loan|responsibility)\b/i;

/**
 * Anything said in the party's own words, as long as it says something. Who is asked for their duty and sees none has
 * not understood it, which is never left standing as an answer.
 */
export function recogniseText(answer: Answer): Verdict {
  const denied = asksOfTheDuty.test(answer.question ?? '') ? deniesIt.exec(answer.text) : null;
  if (denied !== null) return doubtful('unclear', { code: 'denies-the-duty', words: denied[0] });
  return concrete(answer, languages[answer.locale].vague.text, 2);
}
