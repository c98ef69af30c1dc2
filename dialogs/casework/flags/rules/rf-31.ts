import type { FlagRule } from '../flag-rule.js';

/** RF-31: the verifier gave no name, or answered before being asked. A person alone may set it. */
export const rf31: FlagRule = {
  flag: 'RF-31',
  severity: 'medium',
  name: { 'zh-CN': '核实人不留姓名，或抢答', 'en-US': 'The verifier gave no name, or answered before being asked' },
  ruleOut: { 'zh-CN': '用独立来源的号码回拨', 'en-US': 'Call back on an independent number' },
};
