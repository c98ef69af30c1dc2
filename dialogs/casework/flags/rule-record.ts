import type { Public } from '../../fact.js';
import type { FlagCode } from '../../red-flag.js';

/** How often people found a rule's flags right, since it was last lifted out of the shadow. */
export interface RuleRecord {
  readonly flag: FlagCode;
  readonly upheld: number;
  readonly rejected: number;
  /** The last verdicts, oldest first: whether the flag was upheld. */
  readonly latest: readonly boolean[];
  readonly shadow: boolean;
}

/** The rules that people have judged, by flag. */
export type RuleRecords = Readonly<Partial<Record<FlagCode, RuleRecord>>>;

/** What happens to rules. */
export type RuleEvent =
  | ({ readonly kind: 'verdict-counted' } & Public<{ flag: FlagCode; upheld: boolean }>)
  | ({ readonly kind: 'rule-shadowed' } & Public<{ flag: FlagCode }>)
  | ({ readonly kind: 'rule-lifted' } & Public<{ flag: FlagCode; by: string }>);

/** Verdicts after which a rule is judged, and the share of upheld ones that it needs. */
const judgedAfter = 30;
const neededShare = 0.5;

/** The records after an event. */
export function applyToRules(records: RuleRecords, { kind, data }: RuleEvent): RuleRecords {
  const before = records[data.flag] ?? { flag: data.flag, upheld: 0, rejected: 0, latest: [], shadow: false };
  const after = (): RuleRecord => {
    switch (kind) {
      case 'verdict-counted': {
        const latest = [...before.latest, data.upheld].slice(-judgedAfter);
        return { ...before, latest, [data.upheld ? 'upheld' : 'rejected']: countOf(before, data.upheld) + 1 };
      }
      case 'rule-shadowed':
        return { ...before, shadow: true };
      case 'rule-lifted':
        return { ...before, upheld: 0, rejected: 0, latest: [], shadow: false };
    }
  };
  return { ...records, [data.flag]: after() };
}

/** What follows from a person's verdict: a rule whose flags are mostly rejected is not shown any more. */
export function countVerdict(records: RuleRecords, flag: FlagCode, upheld: boolean): readonly RuleEvent[] {
  const counted: RuleEvent = { kind: 'verdict-counted', data: { flag, upheld } };
  const { latest = [], shadow = false } = applyToRules(records, counted)[flag] ?? {};
  const right = latest.filter(Boolean).length;
  const falls = !shadow && latest.length >= judgedAfter && right / latest.length < neededShare;
  return falls ? [counted, { kind: 'rule-shadowed', data: { flag } }] : [counted];
}

function countOf({ upheld, rejected }: RuleRecord, wasUpheld: boolean): number {
  return wasUpheld ? upheld : rejected;
}
