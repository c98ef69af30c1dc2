import type { Flag } from '../../../dialogs/casework/flags/flag.js';
import type { Evidence } from '../../../dialogs/casework/flags/flag-rule.js';
import { flagRules } from '../../../dialogs/casework/flags/flag-rules.js';
import type { RuleRecords } from '../../../dialogs/casework/flags/rule-record.js';
import type { GatheredCase } from '../whole-case/gather-case.js';

/** A flag as people see it: with its words, and what others said, which stays where they said it. */
export function flagView(flag: Flag, gathered: Pick<GatheredCase, 'talks' | 'dossiers'>) {
  const { shadow: _, key: __, evidence, ...shown } = flag;
  const { name, ruleOut } = flagRules.find((rule) => rule.flag === flag.flag) ?? {};
  return { ...shown, name, ruleOut, evidence: evidence.map((one) => withWords(one, gathered)) };
}

function withWords(evidence: Evidence, { talks, dossiers }: Pick<GatheredCase, 'talks' | 'dossiers'>): Evidence {
  const { from, questionId, words, partyId } = evidence;
  if (words !== undefined || from === undefined || questionId === undefined) return evidence;
  const talk = talks.find(({ id }) => id === from)?.state;
  const placed = dossiers.find((one) => one.partyId === partyId)?.calls.placed ?? [];
  const call = talk ? undefined : placed.find(({ id }) => id === from);
  const said =
    talk?.answers[questionId]?.sayings.at(-1)?.said ?? call?.answers.find((one) => one.questionId === questionId)?.said;
  return said === undefined ? evidence : { ...evidence, words: said };
}

/** Every flag as ops see it: what it is, how often people found it right, whether its findings are shown. */
export function ruleViews(records: RuleRecords) {
  return flagRules.map(({ flag, severity, name, ruleOut, find }) => {
    const { upheld = 0, rejected = 0, shadow = false } = records[flag] ?? {};
    return { flag, severity, name, ruleOut, setBy: find ? 'rule' : 'person', upheld, rejected, shadow };
  });
}
