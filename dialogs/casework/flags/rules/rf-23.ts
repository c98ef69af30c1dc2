import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-23: denies knowing of the loan or guarantee, or having agreed. */
export const rf23: FlagRule = {
  flag: 'RF-23',
  severity: 'critical',
  name: { 'zh-CN': '称不知情、不同意', 'en-US': 'Denies knowing of the loan or guarantee, or having agreed' },
  ruleOut: {
    'zh-CN':
      '立即由人处理，建议暂缓放款。先查签署文件：合同原件和签名，签署的日期和地点，面签记录和出示的证件，有没有人代签',
    'en-US':
      'A person at once; holding the payout is recommended. Look at the signed papers: the original and its signature, day and place, the record of the signing and the identity papers shown, and whether anybody signed for them',
  },
  find: (facts) => fromTurns(facts, 'RF-23'),
};
