import { type Clarity, clarities } from '../vocabulary.js';
import { type Counts, countOf, countsBy } from './counts.js';
import { type Rate, rateOf } from './rate.js';

/** How one question of one version of a script fares. */
export interface QuestionRow {
  readonly script: string;
  readonly version: number;
  readonly questionId: string;
  readonly ambiguity: Rate;
  readonly unheard: Rate;
  readonly probes: Rate;
  /** How its answers were in doubt. */
  readonly doubts: Readonly<Partial<Record<Clarity, number>>>;
}

/** How the questions of one version of a script fare. */
export function questionRows(script: string, version: number, counts: Counts): readonly QuestionRow[] {
  const of = (what: string, id: string) => countOf(counts, what, id);
  return [...countsBy(counts, 'asked')].map(([questionId, asked]) => ({
    script,
    version,
    questionId,
    ambiguity: rateOf(of('ambiguous', questionId), of('heard', questionId)),
    unheard: rateOf(of('unheard', questionId), asked),
    probes: rateOf(of('probe-helped', questionId), of('probed', questionId)),
    doubts: Object.fromEntries(
      clarities
        .map((clarity) => [clarity, countOf(counts, 'doubt', questionId, clarity)] as const)
        .filter(([, count]) => count > 0),
    ),
  }));
}
