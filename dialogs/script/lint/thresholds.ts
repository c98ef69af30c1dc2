import { type AnswerType, type Market, markets } from '../../vocabulary.js';
import type { Path } from '../fault.js';
import type { Question } from '../question.js';
import { defineCheck, type Finding } from './check.js';

/** The widest differences that the policies let pass as agreement: income ±15 %, dates ±3 months, pay days ±3 days. */
const widest = { percent: 15, months: 3, days: 3 } as const;
/** Which tolerances mean anything for which type of answer. */
const fitting: Readonly<Record<keyof typeof widest | 'spokenRounding', readonly AnswerType[]>> = {
  percent: ['money', 'number', 'percent', 'years'],
  months: ['month', 'date'],
  days: ['day', 'date'],
  spokenRounding: ['money', 'number'],
};
/** Two neutral probes, then the answer is kept as it is (vui.md §3). */
const mostProbes = 2;
/** A courtesy request must end before the lender's 30-day letter does (policies.md §0.5). */
const longestSupplement = 30;

/** Numbers outside what the policies allow: tolerances, probes, bands and due days. */
export const thresholds = defineCheck('thresholds', ({ questions, supplements }) => [
  ...questions.flatMap((question, index) => [
    ...wideTolerances(question, ['questions', index, 'compare', 'tolerance']),
    ...manyProbes(question, ['questions', index, 'probes']),
    ...question.probes.flatMap(({ bands = [] }, at) =>
      crookedBands(bands, ['questions', index, 'probes', at, 'bands']),
    ),
  ]),
  ...Object.entries(supplements).flatMap(([name, { days }]) =>
    days <= longestSupplement
      ? []
      : [
          {
            path: ['supplements', name, 'days'],
            message: `${days} days are too long to wait for a document`,
            remedy: `give at most ${longestSupplement}`,
          },
        ],
  ),
]);

function wideTolerances({ type, compare }: Question, path: Path): readonly Finding[] {
  const tolerance = compare?.tolerance;
  if (!tolerance || type === 'say') return [];
  return (['percent', 'months', 'days', 'spokenRounding'] as const).flatMap((name): Finding[] => {
    const value = tolerance[name];
    if (value === undefined || value === false) return [];
    if (!fitting[name].includes(type))
      return [
        {
          path: [...path, name],
          message: `${name} means nothing for an answer of type ${type}`,
          remedy: `use it with ${fitting[name].join(', ')}`,
        },
      ];
    if (name === 'spokenRounding' || Number(value) <= widest[name]) return [];
    return [
      {
        path: [...path, name],
        message: `a difference of ${value} ${name} is too wide to call agreement`,
        remedy: `give at most ${widest[name]}`,
      },
    ];
  });
}

function manyProbes({ probes }: Question, path: Path): readonly Finding[] {
  const kinds = ['omitted', 'unclear', 'evasive'] as const;
  const counts = markets.flatMap((market: Market) =>
    kinds.map(
      (kind) =>
        probes.filter((probe) => (probe.market ?? market) === market && (probe.after ?? kinds).includes(kind)).length,
    ),
  );
  const most = Math.max(0, ...counts);
  return most <= mostProbes
    ? []
    : [
        {
          path,
          message: `${most} probes can follow one vague answer; ${mostProbes} are the most`,
          remedy: 'keep an open probe and one with bands',
        },
      ];
}

function crookedBands(
  bands: readonly { readonly from: number; readonly to?: number | undefined }[],
  path: Path,
): readonly Finding[] {
  return bands.flatMap(({ from, to }, index) => {
    const next = bands[index + 1];
    const isCrooked = (to !== undefined && to <= from) || (next !== undefined && (to === undefined || next.from < to));
    return isCrooked
      ? [
          {
            path: [...path, index],
            message: 'the bands overlap or run backwards',
            remedy: 'order them upwards: `from` inclusive, `to` exclusive, only the last without `to`',
          },
        ]
      : [];
  });
}
