import { aboutAnswer, answersTo } from '../findings/from-answers.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-33: the colleague is none. */
export const rf33: FlagRule = {
  flag: 'RF-33',
  severity: 'high',
  name: { 'zh-CN': '所谓同事并非同事', 'en-US': 'The colleague is none' },
  ruleOut: { 'zh-CN': '由人来问', 'en-US': 'A person asks' },
  find: (facts) =>
    answersTo(facts, 'H3')
      .filter(({ value }) => value === 'not-colleague')
      .map((answer) => aboutAnswer(facts, 'not-a-colleague', answer)),
};
