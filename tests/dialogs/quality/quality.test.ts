import { agreementOf } from '../../../dialogs/quality/agreement.js';
import { agentShare, drawnOfAgent, isDrawnOfBot, lotOf } from '../../../dialogs/quality/draw.js';
import { scoreOf } from '../../../dialogs/quality/score.js';
import { itemIds, type Mark, type Marks, scoreSheet } from '../../../dialogs/quality/score-sheet.js';

const all = (mark: Mark): Marks => Object.fromEntries(itemIds.map((id) => [id, mark]));

describe('R-QA-1 a score sheet', () => {
  it('has the points of the policy', () => {
    const points: Record<string, number> = {};
    for (const { section, points: more } of scoreSheet) points[section] = (points[section] ?? 0) + more;
    expect(points).toEqual({ compliance: 30, accuracy: 30, procedure: 20, communication: 20 });
  });

  const rows: readonly [string, Marks, ReturnType<typeof scoreOf>][] = [
    ['everything met', all('met'), { total: 100, compliance: 100, fatal: [] }],
    [
      'a cause that does not match',
      { ...all('met'), 'cause-matches': 'missed' },
      { total: 85, compliance: 100, fatal: [] },
    ],
    ['a threat', { ...all('met'), 'no-threat': 'missed' }, { total: 0, compliance: 0, fatal: ['no-threat'] }],
    [
      'no cause to be set, and late',
      { ...all('met'), 'cause-matches': 'not-applicable', 'in-time': 'missed' },
      { total: 94, compliance: 100, fatal: [] },
    ],
    [
      'no compliance item that applies',
      Object.fromEntries(scoreSheet.map(({ id, fatal }) => [id, fatal ? 'not-applicable' : 'met'])),
      { total: 100, fatal: [] },
    ],
    ['an item that is not marked', { ...all('met'), 'in-time': undefined } as unknown as Marks, undefined],
    ['nothing that applies', all('not-applicable'), undefined],
  ];
  it.each(rows)('with %s', (_, marks, score) => expect(scoreOf(marks)).toEqual(score));

  it('is compared item by item', () => {
    expect(agreementOf([all('met')])).toBeUndefined();
    expect(agreementOf([all('met'), { ...all('met'), 'in-time': 'missed' }])).toEqual({
      alike: 11,
      of: 12,
      apart: ['in-time'],
    });
  });
});

describe('R-QA-1 samples', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `conversation-${at}`);

  it('are two of a hundred that the bot closed alone, by lot', () => {
    const drawn = ids.filter((id) => isDrawnOfBot('2026-03', id)).length;
    expect(drawn).toBeGreaterThan(150);
    expect(drawn).toBeLessThan(250);
  });

  it.each([
    ['2026-03', '2026-03-01', 1],
    ['2026-03', '2026-03-16', 3],
    ['2026-03', '2026-03-31', 5],
    ['2026-02', '2026-03-01', 5],
    ['2026-12', '2027-01-02', 5],
  ])('of an agent in %s are by %s so many: %i', (month, today, count) => expect(agentShare(month, today)).toBe(count));

  it('of an agent are drawn by lot, and no more than their share', () => {
    const sessions = ids.slice(0, 12);
    const first = drawnOfAgent('2026-03', '2026-03-10', { sessions, drawn: [] });
    expect(first).toHaveLength(2);
    const lots = sessions.map((id) => lotOf('2026-03', id)).sort((a, b) => a - b);
    expect(first.map((id) => lotOf('2026-03', id))).toEqual(lots.slice(0, 2));
    const rest = drawnOfAgent('2026-03', '2026-04-02', { sessions, drawn: first });
    expect(rest).toHaveLength(3);
    expect(rest.filter((id) => first.includes(id))).toEqual([]);
    expect(drawnOfAgent('2026-03', '2026-04-02', { sessions, drawn: [...first, ...rest] })).toEqual([]);
  });
});
