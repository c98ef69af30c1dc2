import { fromChecks } from '../findings/from-checks.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-03: the employer's number belongs to a home, a mailbox or another business. */
export const rf03: FlagRule = {
  flag: 'RF-03',
  severity: 'high',
  name: {
    'zh-CN': '单位电话像是住家、语音信箱或无关商户的',
    'en-US': "The employer's number belongs to a home, a mailbox or another business",
  },
  ruleOut: {
    'zh-CN': '另找独立来源的号码，再查现场或执照记录',
    'en-US': 'Find an independent number, then a record of the premises or a licence',
  },
  find: (facts) => [
    ...fromChecks(facts, 'RF-03'),
    ...fromTurns(facts, 'RF-03', { because: ['contradicts', 'wrong-company'] }),
  ],
};
