import type { FlagCode, FlagSeverity } from '../../red-flag.js';
import type { Priority } from '../../vocabulary.js';
import type { CaseworkTurn } from '../casework-turn.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import type { CaseFacts } from './case-facts.js';
import { sourceDiffersCode } from './findings/from-pulls.js';
import { recordsDifferCode } from './findings/from-records.js';
import type { Flag } from './flag.js';
import type { FlagFinding, FlagRule } from './flag-rule.js';
import { flagRules } from './flag-rules.js';
import { isOpen } from './open-flags.js';

/** How soon a person must look. What only wants an explanation, the conversation gives: it waits on no list. */
const priorities: Readonly<Record<FlagSeverity, Priority | undefined>> = {
  critical: 'P1',
  high: 'P2',
  care: 'P2',
  medium: 'P3',
  contact: 'P3',
  low: undefined,
};

/** What people were given to look into when it came. */
const hasATask = [recordsDifferCode, sourceDiffersCode];

interface Found {
  readonly rule: FlagRule;
  readonly finding: FlagFinding;
}

/** Lets every rule look: raises what is new, and takes back what is no longer so and nobody works on. */
export function observe(turn: CaseworkTurn, facts: CaseFacts, shadowed: readonly FlagCode[]): void {
  const found = flagRules.flatMap((rule) => (rule.find?.(facts) ?? []).map((finding): Found => ({ rule, finding })));
  for (const one of found) raise(turn, one, shadowed.includes(one.rule.flag));
  for (const flag of Object.values(turn.dossier.flags)) {
    if (isOpen(flag) && flag.key !== undefined && !flag.plan && !found.some((one) => isAbout(flag, one))) {
      turn.record({ kind: 'flag-outdated', data: { flagId: flag.id } });
      closeTask(turn, 'look-into-flag', flag.id, 'outdated');
    }
  }
}

/** Once a person has closed a flag, the same finding raises it no more. */
function raise(turn: CaseworkTurn, { rule, finding }: Found, shadow: boolean): void {
  const known = Object.values(turn.dossier.flags).some(
    (flag) => isAbout(flag, { rule, finding }) && flag.outdatedAt === undefined && (shadow || !flag.shadow),
  );
  if (known) return;
  const { flag, severity } = rule;
  const flagId = nextFlagId(turn);
  turn.record({
    kind: 'flag-found',
    data: { flagId, flag, severity, key: finding.key, evidence: finding.evidence.map(withoutWords), shadow },
    personal: { words: finding.evidence.map(({ words }) => words ?? null) },
  });
  // Differences between records are on somebody's list already.
  if (!shadow && !finding.evidence.every(({ code }) => hasATask.some((one) => code.startsWith(one))))
    openFlagTask(turn, flagId, severity);
}

/** Puts a flag on somebody's list, where one has to look at it. */
export function openFlagTask(turn: CaseworkTurn, flagId: string, severity: FlagSeverity): void {
  const priority = priorities[severity];
  if (priority) openTask(turn, { kind: 'look-into-flag', about: flagId, priority });
}

/** The name of a dossier's next flag. */
export function nextFlagId({ dossier }: CaseworkTurn): string {
  return `f${Object.keys(dossier.flags).length + 1}`;
}

function isAbout({ flag, key }: Flag, { rule, finding }: Found): boolean {
  return flag === rule.flag && key === finding.key;
}

function withoutWords({ words: _, ...evidence }: FlagFinding['evidence'][number]) {
  return evidence;
}
