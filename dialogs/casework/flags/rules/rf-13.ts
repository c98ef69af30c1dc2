import { aboutAnswer, answersTo } from '../findings/from-answers.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-13: the down payment was borrowed, or came from somebody undisclosed. */
export const rf13: FlagRule = {
  flag: 'RF-13',
  severity: 'high',
  name: {
    'zh-CN': '首付来自借款或未披露的人',
    'en-US': 'The down payment was borrowed, or came from somebody undisclosed',
  },
  ruleOut: { 'zh-CN': '看材料，由人来问', 'en-US': 'Look at documents; a person asks' },
  find: (facts) => [
    ...fromTurns(facts, 'RF-13'),
    // What was borrowed openly stands on file, and is no signal.
    ...answersTo(facts, 'A13')
      .filter(({ value }) => value === 'borrowed' && facts.party.onFile.downPaymentSource === undefined)
      .map((answer) => aboutAnswer(facts, 'borrowed', answer)),
  ],
};
