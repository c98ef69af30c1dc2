import type { TimelineEntry } from '../../../bot/views/timeline/timeline-schema.js';
import { RunningBot } from '../running-bot.js';

interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly seq: number;
}

describe('the timeline of a conversation', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  const read = async (id: string, query = '') =>
    (await bot.api<Timeline>('GET', `/api/conversations/${id}/timeline${query}`)).body;

  it('tells who said what and what was understood, with the words that caused a doubt and the review of it', async () => {
    const id = await bot.openThread();
    await bot.answer({ B13: 'maybe, we will see' }, 'B16');
    const { entries } = await read(id);
    const from = entries.findIndex((one) => one.kind === 'said' && one.words === 'maybe, we will see');
    expect(entries[from]).toMatchObject({ who: 'party', on: 'B13', channel: 'sms', form: 'words' });
    const after = entries.slice(from);
    const verdict = after.find((one) => one.kind === 'understood');
    expect(verdict).toMatchObject({ questionId: 'B13', words: 'maybe, we will see' });
    expect(verdict?.reasons.some(({ words }) => words !== '')).toBe(true);
    expect(after.find((one) => one.kind === 'review')).toMatchObject({ step: 'opened', questionId: 'B13' });
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map(({ seq }) => seq).toSorted((a, b) => a - b));
  });

  it('keeps what proves an identity to itself, and says so', async () => {
    const id = await bot.openThread();
    const { entries } = await read(id);
    const proof = entries.filter((one) => one.kind === 'said' && one.on === 'identity' && one.who === 'party');
    expect(proof).toMatchObject([{ hidden: 'secret' }]);
    expect(proof[0]).not.toHaveProperty('words');
  });

  it('gives only what came after what was read before', async () => {
    const id = await bot.openThread();
    const first = await read(id);
    expect((await read(id, `?after=${first.seq}`)).entries).toEqual([]);
    await bot.answer({}, 'B3');
    const later = await read(id, `?after=${first.seq}`);
    expect(later.entries[0]).toMatchObject({ kind: 'said', who: 'party', on: 'B1' });
    expect((await read(id)).entries).toEqual([...first.entries, ...later.entries]);
  });

  it('names the call, and the second of its recording once the party has agreed to it', async () => {
    const { id } = await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'convenience');
    await bot.advance(2_000);
    await bot.answer({}, 'identity');
    const { entries } = await read(id);
    const said = entries.filter((one) => one.kind === 'said');
    expect(said.every(({ channel, callId }) => channel === 'voice' && callId?.startsWith('CA'))).toBe(true);
    expect(said[0]).not.toHaveProperty('recordedAt');
    expect(said.findLast(({ who }) => who === 'party')?.recordedAt).toBeGreaterThanOrEqual(2);
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'call', step: 'recording', recording: 'accepted' }));
  });

  it('says which person took and decided a review', async () => {
    const id = await bot.openThread();
    await bot.answer({ B13: 'maybe, we will see' }, 'B16');
    const [review] = (await bot.view(id)).reviews;
    const by = 'Mei Lin';
    await bot.api('POST', `/api/reviews/${review?.id}/claim`, { by });
    await bot.api('POST', `/api/reviews/${review?.id}/resolve`, { by, kind: 'close', note: 'Asked the branch.' });
    const steps = (await read(id)).entries.filter((one) => one.kind === 'review' && one.reviewId === review?.id);
    expect(steps).toMatchObject([
      { step: 'opened' },
      { step: 'claimed', by },
      { step: 'decided', by, decision: 'close', words: 'Asked the branch.' },
    ]);
  });

  it('is not there for a conversation that nobody knows, nor behind an event that is no number', async () => {
    expect((await bot.api('GET', '/api/conversations/nobody/timeline')).status).toBe(404);
    const id = await bot.openThread();
    expect((await bot.api('GET', `/api/conversations/${id}/timeline?after=x`)).status).toBe(400);
  });
});
