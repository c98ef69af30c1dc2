import { type Priority, priorities } from '../vocabulary.js';
import { ambiguityGroups, type GroupRow, type TypeOf } from './ambiguity-groups.js';
import { byVersion, type CellCounts, groupedBy, together } from './cell-counts.js';
import { type Counts, countOf, countsBy, totalOf } from './counts.js';
import { definitions, type FigureId, figureIds } from './definitions.js';
import { bucketsOf, type LengthBucket, quantile } from './lengths.js';
import { type QuestionRow, questionRows } from './question-rows.js';
import { fewest, type Rate, rateOf, worstFirst } from './rate.js';

/** A rate by its definition. */
export interface Figure extends Rate {
  readonly id: FigureId;
}

/** Calls in which one step stood open, and those that ended there. */
export interface HangUpRow extends Rate {
  readonly script: string;
  /** A question’s id, or a step of the opening or the end. */
  readonly step: string;
}

/** How long something took. */
export interface Lengths {
  readonly buckets: readonly LengthBucket[];
  readonly total: number;
  /** Minutes in which half of them, and nine of ten, were done; absent for too few, and beyond the longest bucket. */
  readonly median?: number | undefined;
  readonly p90?: number | undefined;
}

/** Reviews of one priority. */
export interface ReviewRow extends Lengths {
  readonly priority: Priority;
  readonly opened: number;
  readonly inTime: Rate;
}

/** What happened on one day. */
export interface DayRow {
  readonly day: string;
  readonly attempts: number;
  readonly answered: number;
  readonly rightParty: number;
  readonly completed: number;
}

/** Everything that the cells tell. */
export interface Report {
  readonly figures: readonly Figure[];
  /** The worst first. */
  readonly questions: readonly QuestionRow[];
  readonly ambiguity: readonly GroupRow[];
  /** The worst first. */
  readonly hangUps: readonly HangUpRow[];
  readonly reviews: readonly ReviewRow[];
  /** Of all priorities. */
  readonly reviewTimes: Lengths;
  readonly supplements: Lengths;
  /** The commonest first. */
  readonly causes: readonly (Rate & { readonly cause: string })[];
  readonly days: readonly DayRow[];
}

/** What cells tell together. */
export function reportOf(cells: readonly CellCounts[], typeOf: TypeOf = () => undefined): Report {
  const versions = byVersion(cells);
  const all = together(versions);
  const questions = versions
    .flatMap(({ cell: { script, version }, counts }) => questionRows(script, version, counts))
    .toSorted((one, other) => worstFirst(one.ambiguity, other.ambiguity));
  return {
    figures: figureIds.map((id) => figureOf(id, all)),
    questions,
    ambiguity: ambiguityGroups(cells, all, questions, typeOf),
    hangUps: groupedBy(versions, ({ script }) => script)
      .flatMap(([script, { counts }]) => hangUpRows(script, counts))
      .toSorted(worstFirst),
    reviews: priorities.map((priority) => reviewRow(priority, all)),
    reviewTimes: lengthsOf(reviewsTook(all)),
    supplements: lengthsOf(countsBy(all, 'supplement-took')),
    causes: [...countsBy(all, 'second-look-for')]
      .map(([cause, count]) => ({ cause, ...rateOf(count, countOf(all, 'past-identity')) }))
      .toSorted((one, other) => other.count - one.count || (one.cause < other.cause ? -1 : 1)),
    days: dayRows(cells),
  };
}

/** One rate by its definition. */
export function figureOf(id: FigureId, counts: Counts): Figure {
  const { part, whole } = definitions[id].counted;
  return { id, ...rateOf(totalOf(counts, part), totalOf(counts, whole)) };
}

/** Where people hang up in calls by one script. */
export function hangUpRows(script: string, counts: Counts): readonly HangUpRow[] {
  return [...countsBy(counts, 'put')].map(([step, put]) => ({
    script,
    step,
    ...rateOf(countOf(counts, 'hung-up', step), put),
  }));
}

/** How long reviews took, by bucket; of one priority, where it is told. */
function reviewsTook(counts: Counts, priority?: Priority): ReadonlyMap<string, number> {
  const took = new Map<string, number>();
  for (const [name, count] of Object.entries(counts)) {
    const [what, of, bucket = ''] = name.split(' ');
    if (what === 'decided' && (priority ?? of) === of) took.set(bucket, (took.get(bucket) ?? 0) + count);
  }
  return took;
}

function reviewRow(priority: Priority, counts: Counts): ReviewRow {
  return {
    priority,
    opened: countOf(counts, 'review', priority),
    inTime: rateOf(countOf(counts, 'decided-in-time', priority), countOf(counts, 'review-due', priority)),
    ...lengthsOf(reviewsTook(counts, priority)),
  };
}

function lengthsOf(took: ReadonlyMap<string, number>): Lengths {
  const buckets = bucketsOf(took);
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  if (total < fewest) return { buckets, total };
  return { buckets, total, median: quantile(buckets, 0.5), p90: quantile(buckets, 0.9) };
}

function dayRows(cells: readonly CellCounts[]): readonly DayRow[] {
  const names = ['attempt', 'attempt-answered', 'attempt-right-party', 'completed'] as const;
  const small = cells.map(({ cell, counts }) => ({
    cell,
    counts: Object.fromEntries(names.map((name) => [name, counts[name] ?? 0])),
  }));
  return groupedBy(small, ({ day }) => day).map(([day, { counts }]) => ({
    day,
    attempts: countOf(counts, 'attempt'),
    answered: countOf(counts, 'attempt-answered'),
    rightParty: countOf(counts, 'attempt-right-party'),
    completed: countOf(counts, 'completed'),
  }));
}
