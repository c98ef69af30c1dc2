import { alertsIn } from '../../../dialogs/insights/alerts.js';
import { cellId, cellWithId } from '../../../dialogs/insights/cell.js';
import { type CellCounts, fits } from '../../../dialogs/insights/cell-counts.js';
import { type Counts, plus } from '../../../dialogs/insights/counts.js';
import { bucketOf, bucketsOf, quantile } from '../../../dialogs/insights/lengths.js';
import { rateOf } from '../../../dialogs/insights/rate.js';
import { reportOf } from '../../../dialogs/insights/report.js';

function cell(counts: Counts, of: Partial<CellCounts['cell']> = {}): CellCounts {
  return {
    cell: {
      day: '2026-11-20',
      script: 'borrower-before',
      version: 1,
      locale: 'en-US',
      channel: 'voice',
      market: 'us',
      ...of,
    },
    counts,
  };
}

describe('a rate', () => {
  it('is hidden below thirty, and told with its interval from there on', () => {
    expect(rateOf(29, 29)).toEqual({ count: 29, of: 29, rate: 'too-few' });
    expect(rateOf(0, 30)).toMatchObject({ rate: { value: 0, low: 0, high: expect.closeTo(0.1135, 3) } });
    // Wilson's interval, 15 of 100: Newcombe 1998 gives 0.0931 to 0.2328.
    expect(rateOf(15, 100)).toMatchObject({
      rate: { value: 0.15, low: expect.closeTo(0.0931, 3), high: expect.closeTo(0.2328, 3) },
    });
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '5'],
    [5 * 60_000, '5'],
    [5 * 60_000 + 1, '15'],
    [14 * 86_400_000, '20160'],
    [14 * 86_400_000 + 1, 'longer'],
  ])('puts %i ms into the bucket %s', (ms, bucket) => {
    expect(bucketOf(ms)).toBe(bucket);
  });

  it('tells within what half of them and nine of ten were done', () => {
    const buckets = bucketsOf(
      new Map([
        ['5', 10],
        ['15', 80],
        ['longer', 10],
      ]),
    );
    expect(quantile(buckets, 0.5)).toBe(10);
    expect(quantile(buckets, 0.9)).toBe(15);
    expect(quantile(buckets, 0.95)).toBeUndefined();
    expect(quantile([], 0.5)).toBeUndefined();
  });
});

describe('counts', () => {
  it('add up and are taken back without a trace', () => {
    const one = { attempt: 2, 'heard A2': 1 };
    const both = plus(one, { attempt: 1, contact: 4 });
    expect(both).toEqual({ attempt: 3, 'heard A2': 1, contact: 4 });
    expect(plus(both, { attempt: 1, contact: 4 }, -1)).toEqual(one);
  });

  it('lie in cells that are found by their ids', () => {
    const { cell: place } = cell({});
    expect(cellWithId(cellId(place))).toEqual(place);
    expect(cellWithId('2026-11-20|x|1|fr-FR|voice|us')).toBeUndefined();
  });

  it('are narrowed by what a cell says', () => {
    const { cell: place } = cell({});
    const span = { from: '2026-11-20', to: '2026-11-20' };
    expect(fits(place, span)).toBe(true);
    expect(fits(place, { ...span, from: '2026-11-21', to: '2026-11-22' })).toBe(false);
    expect(fits(place, { ...span, version: 2 })).toBe(false);
    expect(fits(place, { ...span, version: 1, locale: 'en-US', channel: 'voice', market: 'us' })).toBe(true);
  });
});

describe('a report', () => {
  const cells = [
    cell({ attempt: 60, 'attempt-answered': 30, 'heard A2': 40, 'asked A2': 50, 'unheard A2': 10, 'ambiguous A2': 4 }),
    cell(
      {
        attempt: 40,
        'attempt-answered': 20,
        'heard A8': 100,
        'asked A8': 100,
        'ambiguous A8': 30,
        'doubt A8 unclear': 30,
      },
      { locale: 'zh-CN', channel: 'sms', day: '2026-11-21' },
    ),
    cell({ 'past-identity': 100, 'second-look': 9, 'second-look-for W1': 6, 'second-look-for unclear': 3 }),
    cell({ 'review P2': 41, 'decided P2 30': 20, 'decided P2 60': 20, 'review-due P2': 40, 'decided-in-time P2': 30 }),
    cell({ 'put A2': 29, 'hung-up A2': 10, 'put A8': 100, 'hung-up A8': 2, 'put A1': 100, 'hung-up A1': 5 }),
  ];
  const types: Readonly<Record<string, string>> = { A2: 'organization', A8: 'money' };
  const report = reportOf(cells, ({ questionId }) => types[questionId]);

  it('adds up cells to rates by their definitions', () => {
    const figure = (id: string) => report.figures.find((one) => one.id === id);
    expect(figure('contact')).toMatchObject({ count: 50, of: 100, rate: { value: 0.5 } });
    expect(figure('ambiguity')).toMatchObject({ count: 34, of: 140 });
    expect(figure('unheard')).toMatchObject({ count: 10, of: 150 });
    expect(figure('completion')).toEqual({ id: 'completion', count: 0, of: 0, rate: 'too-few' });
  });

  it('R-MET-1 R-MET-2 has the worst question first, what is hidden last, and second verifications by cause', () => {
    expect(report.questions.map(({ questionId }) => questionId)).toEqual(['A8', 'A2']);
    expect(report.questions[0]).toMatchObject({ doubts: { unclear: 30 }, ambiguity: { count: 30, of: 100 } });
    expect(report.hangUps.map(({ step }) => step)).toEqual(['A1', 'A8', 'A2']);
    expect(report.hangUps[2]).toMatchObject({ count: 10, of: 29, rate: 'too-few' });
    expect(report.causes.map(({ cause, count, of }) => [cause, count, of])).toEqual([
      ['W1', 6, 100],
      ['unclear', 3, 100],
    ]);
  });

  it('tells how long reviews took where enough were decided', () => {
    const [, two, three] = report.reviews;
    expect(two).toMatchObject({
      priority: 'P2',
      opened: 41,
      total: 40,
      median: 30,
      p90: 54,
      inTime: { count: 30, of: 40 },
    });
    expect(three).toMatchObject({ priority: 'P3', total: 0 });
    expect(three).not.toHaveProperty('median');
  });

  it('R-MET-2 splits ambiguity by kind, language, channel, version and type', () => {
    expect(report.ambiguity.map(({ by, group, count, of }) => [by, group, count, of])).toEqual([
      ['clarity', 'unclear', 30, 140],
      ['locale', 'en-US', 4, 40],
      ['locale', 'zh-CN', 30, 100],
      ['channel', 'sms', 30, 100],
      ['channel', 'voice', 4, 40],
      ['version', 'borrower-before 1', 34, 140],
      ['type', 'money', 30, 100],
      ['type', 'organization', 4, 40],
    ]);
  });
});

describe('alerts', () => {
  const heard = (of: number, count: number, version = 1) =>
    cell({ 'asked A2': of, 'heard A2': of, 'ambiguous A2': count }, { version });

  it.each<[title: string, cells: readonly CellCounts[], before: readonly CellCounts[], kinds: readonly string[]]>([
    ['nothing', [heard(1_000, 150)], [], []],
    ['ambiguity above 15 % of 50', [heard(50, 8)], [], ['ambiguity']],
    ['not of 49', [heard(49, 40)], [], []],
    ['five points more than the version before', [heard(100, 10, 2)], [heard(100, 5)], ['ambiguity-risen']],
    ['not four', [heard(100, 9, 2)], [heard(100, 5)], []],
    ['against the version before alone', [heard(100, 10, 3)], [heard(100, 8, 2), heard(100, 1)], []],
    ['not against a version of few', [heard(100, 14, 2)], [heard(49, 0)], []],
    ['unheard above 10 %', [cell({ 'asked A2': 30, 'unheard A2': 4, 'heard A2': 26 })], [], ['unheard']],
    ['not at 10 %', [cell({ 'asked A2': 40, 'unheard A2': 4, 'heard A2': 36 })], [], []],
    ['hang-ups above 8 % at one step', [cell({ 'put identity': 100, 'hung-up identity': 9 })], [], ['hang-up']],
    ['opt-outs above 3 % of a day', [cell({ contact: 100, 'opted-out': 4 })], [], ['opt-out']],
    [
      'not of two days together',
      [cell({ contact: 100, 'opted-out': 3 }), cell({ contact: 100, 'opted-out': 3 }, { day: '2026-11-21' })],
      [],
      [],
    ],
    ['whatever a carrier filtered', [cell({ filtered: 1 })], [], ['filtered']],
  ])('tell of %s', (_, cells, before, kinds) => {
    expect(alertsIn(cells, before).map(({ kind }) => kind)).toEqual(kinds);
  });
});
