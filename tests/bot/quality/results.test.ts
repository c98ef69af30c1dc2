import { resultsOf } from '../../../bot/quality/results.js';
import type { KeptSample } from '../../../bot/quality/sample.js';
import { itemIds, type Mark } from '../../../dialogs/quality/score-sheet.js';

const sheet = (missed?: string) => ({
  marks: Object.fromEntries(itemIds.map((id): [string, Mark] => [id, id === missed ? 'missed' : 'met'])),
  notes: '',
  at: '2026-03-02T15:00:00.000Z',
  handedIn: true,
});

function sample(at: number, sheets: KeptSample['sheets']): KeptSample {
  return {
    id: `2026-03.${at}`,
    month: '2026-03',
    conversationId: `conversation-${at}`,
    agent: 'Amy',
    why: ['agent'],
    day: '2026-03-02',
    script: { id: 'borrower-after', version: 1 },
    role: 'borrower',
    locale: 'en-US',
    calibration: false,
    sheets,
  };
}

describe('R-QA-1 what assessments come to', () => {
  const fine = [0, 1, 2, 3].map((at) => sample(at, { quinn: sheet() }));

  it('is nothing for a conversation in which anybody found a fatal item', () => {
    const { agents, fatal } = resultsOf([...fine, sample(4, { quinn: sheet(), rae: sheet('no-threat') })]);
    expect(agents).toEqual([{ agent: 'Amy', assessed: 5, total: 80, compliance: 80, fatal: 1 }]);
    expect(fatal).toMatchObject([{ id: '2026-03.4', items: ['no-threat'] }]);
  });

  it('is the mean of those who assessed the same', () => {
    const { agents } = resultsOf([...fine, sample(4, { quinn: sheet(), rae: sheet('cause-matches') })]);
    expect(agents).toMatchObject([{ total: 99, compliance: 100, fatal: 0 }]);
  });

  it('is hidden for fewer than five', () => {
    expect(resultsOf(fine).agents).toMatchObject([{ assessed: 4, total: 'too-few', compliance: 'too-few' }]);
  });
});
