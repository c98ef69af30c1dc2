import type { Flag } from '../../dialogs/casework/flags/flag.js';
import type { Evidence } from '../../dialogs/casework/flags/flag-rule.js';
import { flagRules } from '../../dialogs/casework/flags/flag-rules.js';
import type { RuleRecords } from '../../dialogs/casework/flags/rule-record.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { Desk } from './desk.js';

/** Where words are looked up. */
export interface WordParts {
  readonly turns: Pick<TurnPath, 'state'>;
  readonly desk: Pick<Desk, 'dossier'>;
}

/** A flag as people see it: with its words, and what others said, which stays where they said it. */
export async function flagView(flag: Flag, caseId: string, parts: WordParts) {
  const { shadow: _, key: __, evidence, ...shown } = flag;
  const { name, ruleOut } = flagRules.find((rule) => rule.flag === flag.flag) ?? {};
  return { ...shown, name, ruleOut, evidence: await Promise.all(evidence.map((one) => withWords(one, caseId, parts))) };
}

async function withWords(evidence: Evidence, caseId: string, { turns, desk }: WordParts): Promise<Evidence> {
  const { from, questionId, words, partyId } = evidence;
  if (words !== undefined || from === undefined || questionId === undefined) return evidence;
  const talk = await turns.state(from);
  const call = talk ? undefined : (await desk.dossier(caseId, partyId)).calls.placed.find(({ id }) => id === from);
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
