import { byVersion, type CellCounts, groupedBy, together } from './cell-counts.js';
import { countOf, totalOf } from './counts.js';
import { type QuestionRow, questionRows } from './question-rows.js';
import { fewest, type Rate, rateOf, shown } from './rate.js';
import { hangUpRows } from './report.js';

/** Days that alerts look back upon, today among them. */
export const alertDays = 14;

/** From these numbers on somebody has to look. Source: policies.md §8, "Ops alerts". */
export const alertLimits = {
  ambiguity: 0.15,
  /** So many answers that were heard, of each version. */
  ambiguityFrom: 50,
  /** Points more than the version before. */
  ambiguityMore: 0.05,
  unheard: 0.1,
  hangUp: 0.08,
  optOut: 0.03,
} as const;

/** Something that ops have to look at. The wording is the first thing to doubt. */
export type Alert =
  | ({ readonly kind: 'ambiguity' | 'unheard' } & OfQuestion & Measured)
  | ({ readonly kind: 'ambiguity-risen'; readonly before: number; readonly versionBefore: number } & OfQuestion &
      Measured)
  | ({ readonly kind: 'hang-up'; readonly script: string; readonly step: string } & Measured)
  | ({ readonly kind: 'opt-out'; readonly day: string } & Measured)
  | { readonly kind: 'filtered'; readonly count: number };

interface OfQuestion {
  readonly script: string;
  readonly version: number;
  readonly questionId: string;
}

/** `rate` 0 to 1. */
interface Measured {
  readonly count: number;
  readonly of: number;
  readonly rate: number;
}

/** What needs a look, of the cells of the last days; `before` are those of the days before, which earlier versions ran on. */
export function alertsIn(cells: readonly CellCounts[], before: readonly CellCounts[]): readonly Alert[] {
  const versions = byVersion(cells);
  const rows = questionRowsOf(versions);
  const earlier = questionRowsOf(byVersion([...byVersion(before), ...versions]));
  return [
    ...filtered(versions),
    ...groupedBy(cells.map(contactsAlone), ({ day }) => day).flatMap(([day, { counts }]) =>
      measured(rateOf(countOf(counts, 'opted-out'), countOf(counts, 'contact')), alertLimits.optOut).map((found) => ({
        kind: 'opt-out' as const,
        day,
        ...found,
      })),
    ),
    ...rows.flatMap((row) => alertsOfQuestion(row, earlier)),
    ...groupedBy(versions, ({ script }) => script).flatMap(([script, { counts }]) =>
      hangUpRows(script, counts).flatMap((row) =>
        measured(row, alertLimits.hangUp).map((found) => ({
          kind: 'hang-up' as const,
          script,
          step: row.step,
          ...found,
        })),
      ),
    ),
  ];
}

function contactsAlone({ cell, counts }: CellCounts): CellCounts {
  return { cell, counts: { contact: counts.contact ?? 0, 'opted-out': counts['opted-out'] ?? 0 } };
}

function questionRowsOf(versions: readonly CellCounts[]): readonly QuestionRow[] {
  return versions.flatMap(({ cell: { script, version }, counts }) => questionRows(script, version, counts));
}

function alertsOfQuestion(row: QuestionRow, earlier: readonly QuestionRow[]): readonly Alert[] {
  const { script, version, questionId, ambiguity, unheard } = row;
  const question = { script, version, questionId };
  const high = measured(ambiguity, alertLimits.ambiguity, alertLimits.ambiguityFrom);
  const last = earlier
    .filter((one) => one.script === script && one.questionId === questionId && one.version < version)
    .toSorted((one, other) => other.version - one.version)[0];
  return [
    ...high.map((found) => ({ kind: 'ambiguity' as const, ...question, ...found })),
    ...(high.length === 0 && last ? risen(row, last) : []),
    ...measured(unheard, alertLimits.unheard).map((found) => ({ kind: 'unheard' as const, ...question, ...found })),
  ];
}

function risen({ ambiguity, ...row }: QuestionRow, last: QuestionRow): readonly Alert[] {
  const [now, before] = [shown(ambiguity), shown(last.ambiguity)];
  const enough = Math.min(ambiguity.of, last.ambiguity.of) >= alertLimits.ambiguityFrom;
  if (!enough || now === undefined || before === undefined) return [];
  if (now - before < alertLimits.ambiguityMore - 1e-9) return [];
  const { script, version, questionId } = row;
  const { count, of } = ambiguity;
  return [
    {
      kind: 'ambiguity-risen',
      script,
      version,
      questionId,
      count,
      of,
      rate: now,
      before,
      versionBefore: last.version,
    },
  ];
}

function filtered(cells: readonly CellCounts[]): readonly Alert[] {
  const count = totalOf(together(cells), 'filtered');
  return count > 0 ? [{ kind: 'filtered', count }] : [];
}

/** A rate above its limit, where there are enough to tell. */
function measured({ count, of, rate }: Rate, limit: number, from: number = fewest): readonly Measured[] {
  return rate === 'too-few' || of < from || rate.value <= limit ? [] : [{ count, of, rate: rate.value }];
}
