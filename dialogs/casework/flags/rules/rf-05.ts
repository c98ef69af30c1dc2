import { resembles } from '../../../engine/hearing/resembles.js';
import { aboutAnswer, answersTo } from '../findings/from-answers.js';
import { recordsDiffer } from '../findings/from-records.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-05: title or duties differ between the party, the employer, a colleague and papers. */
export const rf05: FlagRule = {
  flag: 'RF-05',
  severity: 'medium',
  name: {
    'zh-CN': '岗位或工作内容各方说法不一',
    'en-US': 'Title or duties differ between the party, the employer, a colleague and papers',
  },
  ruleOut: { 'zh-CN': '请提供合同上写明岗位的那一页', 'en-US': "Ask for the contract's page" },
  find: (facts) => [
    // Vague words differ from nobody's.
    ...fromTurns(facts, 'RF-05', { because: ['contradicts'] }),
    ...answersTo(facts, 'E6', 'H4')
      .filter(
        ({ value }) => facts.party.onFile.title !== undefined && !resembles(String(value), facts.party.onFile.title),
      )
      .map((answer) => aboutAnswer(facts, 'differs-from-file', answer)),
    ...recordsDiffer(facts, 'title'),
  ],
};
