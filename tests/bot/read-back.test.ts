import { RunningBot } from './running-bot.js';

const day = 24 * 3_600_000;

describe('a read-back that nobody answers', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'read-back');
  });
  afterEach(() => bot.close());

  async function staySilent(): Promise<void> {
    for (let times = 0; times < 3; times += 1) await bot.handset().staySilent();
    await bot.advance(60_000);
  }

  const reviews = async () => (await bot.queue()).flatMap((row) => row.reviews);

  it('is put by text after the call, and holds nothing for confirmed', async () => {
    await staySilent();
    expect(bot.heard().at(-1)).toContain('send you a text');
    expect(bot.received().at(-1)).toMatch(/Please check: .*15.*Reply 1 if right/u);
    expect(await bot.view()).toMatchObject({ status: 'open', open: { kind: 'read-back' } });
  });

  it('takes the reply to the text as its answer', async () => {
    await staySilent();
    await bot.text('1');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified', reviews: [] });
  });

  it('reminds of it in its own words, and at last shows a person its items with their values', async () => {
    await staySilent();
    const before = bot.received().length;
    await bot.advance(day + 60_000);
    expect(bot.received().slice(before)).toEqual([expect.stringContaining('Once more, so that we have it right: ')]);
    await bot.advance(4 * day);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'expired' });
    const [review, ...others] = await reviews();
    expect(others).toEqual([]);
    expect(review).toMatchObject({ reason: 'read-back-unanswered', acceptable: true });
    expect(review?.items).toContainEqual({ questionId: 'B3', type: 'day', name: 'due day', value: 'day 15' });
  });

  it('still takes a late "right" as its answer, and then needs nobody', async () => {
    await staySilent();
    await bot.advance(5 * day);
    expect((await bot.view()).outcome).toBe('expired');
    await bot.text('1');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
    expect(await reviews()).toEqual([]);
  });

  it('may be confirmed by a person instead', async () => {
    await staySilent();
    await bot.advance(5 * day);
    const [review] = await reviews();
    const path = `/api/reviews/${review?.id}/resolve`;
    expect((await bot.api('POST', path, { kind: 'accept', by: 'agent-1' })).status).toBe(200);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
  });

  it('may be decided item by item: one taken as right, one put right, one asked again', async () => {
    await staySilent();
    await bot.advance(5 * day);
    const [review] = await reviews();
    const decide = (items: readonly object[]) =>
      bot.api('POST', `/api/reviews/${review?.id}/resolve`, { kind: 'each', by: 'agent-1', items });
    const others = (review?.items ?? []).map(({ questionId }) => questionId).filter((id) => id !== 'B3' && id !== 'B4');
    expect((await decide([{ questionId: 'B3', kind: 'accept' }])).status).toBe(400);

    const answered = await decide([
      { questionId: 'B3', kind: 'correct', value: 'the 16th' },
      { questionId: 'B4', kind: 'ask-again' },
      ...others.map((questionId) => ({ questionId, kind: 'accept' })),
    ]);
    expect(answered.status).toBe(200);
    await bot.advance(2 * 60_000);
    const { open, answers } = await bot.view();
    expect(open?.questionId).toBe('B4');
    expect(answers.find(({ questionId }) => questionId === 'B3')).toMatchObject({
      status: 'set-by-person',
      value: 'day 16',
    });
    await bot.text('2143');
    await bot.advance(60_000);
    expect(bot.received().at(-1)).toContain('2,143');
    expect(bot.received().at(-1)).not.toContain('16');
    await bot.text('1');
    expect(await bot.view()).toMatchObject({ status: 'closed', reviews: [{ resolved: { resolution: 'each' } }] });
  });

  it('lets what stands read back go when a person has put an item right', async () => {
    await staySilent();
    for (const words of ['well', 'it depends', 'who knows']) await bot.text(words);
    const [review] = await reviews();
    const items = (review?.items ?? []).map(({ questionId, choices }) => ({
      questionId,
      kind: 'correct',
      value: choices?.[0]?.id ?? '16',
    }));
    const path = `/api/reviews/${review?.id}/resolve`;
    expect((await bot.api('POST', path, { kind: 'each', by: 'agent-1', items })).status).toBe(200);
    await bot.advance(2 * 60_000);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
  });

  it('is put once more when a person asks for that', async () => {
    await staySilent();
    await bot.advance(5 * day);
    const [review] = await reviews();
    await bot.api('POST', `/api/reviews/${review?.id}/resolve`, { kind: 'ask-again', by: 'agent-1' });
    await bot.advance(2 * 60_000);
    expect(await bot.view()).toMatchObject({ status: 'open' });
    await bot.answer();
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
  });

  it('goes to a person when three texts leave it open, and still stands for the answer', async () => {
    await staySilent();
    for (const words of ['well', 'it depends', 'who knows', 'well well']) await bot.text(words);
    expect(await bot.view()).toMatchObject({ status: 'open', open: { kind: 'read-back' } });
    expect(await reviews()).toMatchObject([{ reason: 'read-back-unanswered', said: 'who knows\nwell well' }]);
    await bot.text('1');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
    expect(await reviews()).toEqual([]);
  });

  it('does not end as verified when the party says twice that it is wrong', async () => {
    await bot.press('2#');
    await bot.answer({ 'which-item': '1' }, 'read-back');
    await bot.press('2#');
    await bot.advance(60_000);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'ambiguous' });
    expect(await reviews()).toMatchObject([{ reason: 'record-disputed', items: expect.anything() }]);
  });
});
