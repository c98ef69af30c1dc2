import type { Rate } from '../../dialogs/insights/rate.js';
import type { InsightsView } from '../api/insights-answer.js';

/** The tables that can be taken out. */
export const tableNames = [
  'figures',
  'questions',
  'ambiguity',
  'hang-ups',
  'reviews',
  'review-times',
  'supplement-times',
  'causes',
  'days',
] as const;
export type TableName = (typeof tableNames)[number];

type Row = Readonly<Record<string, string | number>>;

/** One table of the insights, row by row; what is hidden stays empty. */
export function tableOf(name: TableName, view: InsightsView): readonly Row[] {
  switch (name) {
    case 'figures':
      return view.figures.map(({ id, ...rate }) => ({ figure: id, ...cells(rate) }));
    case 'questions':
      return view.questions.map(({ script, version, questionId, type = '', ambiguity, unheard, probes, doubts }) => ({
        script,
        version,
        question: questionId,
        type,
        ...cells(ambiguity, 'ambiguous'),
        omitted: doubts.omitted ?? 0,
        unclear: doubts.unclear ?? 0,
        evasive: doubts.evasive ?? 0,
        refused: doubts.refused ?? 0,
        contradicts: doubts.contradicts ?? 0,
        ...cells(unheard, 'unheard'),
        ...cells(probes, 'probe-helped'),
      }));
    case 'ambiguity':
      return view.ambiguity.map(({ by, group, ...rate }) => ({ by, group, ...cells(rate) }));
    case 'hang-ups':
      return view.hangUps.map(({ script, step, ...rate }) => ({ script, step, ...cells(rate) }));
    case 'reviews':
      return view.reviews.map(({ priority, opened, total, median = '', p90 = '', inTime }) => ({
        priority,
        opened,
        decided: total,
        'median-minutes': median,
        'p90-minutes': p90,
        ...cells(inTime, 'in-time'),
      }));
    case 'review-times':
      return view.reviews.flatMap(({ priority, buckets }) =>
        buckets.map(({ upTo = 'longer', count }) => ({ priority, 'up-to-minutes': upTo, count })),
      );
    case 'supplement-times':
      return view.supplements.buckets.map(({ upTo = 'longer', count }) => ({ 'up-to-minutes': upTo, count }));
    case 'causes':
      return view.causes.map(({ cause, ...rate }) => ({ cause, ...cells(rate) }));
    case 'days':
      return view.days.map((day) => ({ ...day }));
  }
}

function cells({ count, of, rate }: Rate, name = ''): Row {
  const at = (part: string) => (name === '' ? part : `${name}-${part}`);
  const [value, low, high] = rate === 'too-few' ? ['', '', ''] : [rate.value, rate.low, rate.high].map(rounded);
  return {
    [at('count')]: count,
    [at('of')]: of,
    [at('rate')]: value ?? '',
    [at('low')]: low ?? '',
    [at('high')]: high ?? '',
  };
}

function rounded(part: number): number {
  return Math.round(part * 10_000) / 10_000;
}
