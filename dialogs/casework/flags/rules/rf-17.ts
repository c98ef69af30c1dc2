import type { FlagRule } from '../flag-rule.js';

/** RF-17: a third person was heard giving answers. A person alone may set it. */
export const rf17: FlagRule = {
  flag: 'RF-17',
  severity: 'high',
  name: { 'zh-CN': '旁人提示答案', 'en-US': 'A third person was heard giving answers' },
  ruleOut: { 'zh-CN': '停止，另约时间，重新核身', 'en-US': 'Stop, book anew, prove identity again' },
};
