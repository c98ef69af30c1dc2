import { audioKeptUntil } from '../../../dialogs/policy/audio-kept-until.js';

const keptAt = '2026-03-02T15:00:00.000Z';

describe('how long audio is kept', () => {
  it('half a year, when nothing speaks for more', () => {
    const until = audioKeptUntil({ keptAt, isDoubtful: false, endedAt: '2026-05-01T00:00:00.000Z' });
    expect(until).toBe('2026-08-29T15:00:00.000Z');
  });

  it('two years after the end where something was flagged or complained about, and for as long as that is open', () => {
    const endedAt = '2026-05-01T00:00:00.000Z';
    expect(audioKeptUntil({ keptAt, isDoubtful: true, endedAt })).toBe('2028-04-30T00:00:00.000Z');
    expect(audioKeptUntil({ keptAt, isDoubtful: true })).toBeUndefined();
  });
});
