import type { FlagRule } from '../flag-rule.js';

/** RF-18: reads from a script, or says that somebody told them what to say. A person alone may set it. */
export const rf18: FlagRule = {
  flag: 'RF-18',
  severity: 'medium',
  name: { 'zh-CN': '照稿念，或称有人教', 'en-US': 'Reads from a script, or says that somebody told them what to say' },
  ruleOut: { 'zh-CN': '只是弱信号：先由人来听', 'en-US': 'A weak signal: a person listens first' },
};
