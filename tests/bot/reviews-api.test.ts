import type { ReviewView } from '../../bot/views/review-view.js';
import { RunningBot } from './running-bot.js';

describe('the agents’ queue', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
  });
  afterEach(() => bot.close());

  const rows = async () => await bot.queue();
  const first = async () => {
    const review = (await rows())[0]?.reviews[0];
    if (!review) throw new Error('no review');
    return review;
  };
  const claim = (id: string, by = 'agent-1') => bot.api<ReviewView>('POST', `/api/reviews/${id}/claim`, { by });
  const resolve = (id: string, body: object, by = 'agent-1') =>
    bot.api<{ error?: { code: string; message: string } }>('POST', `/api/reviews/${id}/resolve`, { by, ...body });

  /** Income: "somewhat different" is no choice; after two probes a person has to look. */
  const vague = { B4: 'a fair bit, depends' };

  it('R-REV-1 shows a doubtful answer with the words that caused the doubt, names covered until it is claimed', async () => {
    await bot.answer(vague);
    const [row] = await rows();
    expect(row?.name).toBe('D. T.');
    expect(row?.reviews).toMatchObject([{ questionId: 'B4', reason: 'doubtful-answer', said: vague.B4 }]);
    expect(row?.reviews[0]?.reasons.length).toBeGreaterThan(0);
    expect(row?.reviews[0]?.onFile).toBeUndefined();
    const claimed = await claim((await first()).id);
    expect(claimed.body).toMatchObject({ claimedBy: 'agent-1', onFile: expect.stringContaining('2,143') });
    expect((await rows())[0]?.name).toBe('Dana Trialname');
  });

  it('shows the question in the words that were sent, and after it the probes in order', async () => {
    await bot.answer({ B3: 'some day' });
    const review = (await rows())[0]?.reviews.find(({ questionId }) => questionId === 'B3');
    const sent = [review?.question, ...(review?.probes ?? [])];
    expect(sent.length).toBeGreaterThan(1);
    expect(bot.received().filter((message) => sent.includes(message))).toEqual(sent);
    expect(review?.question).toMatch(/^Trial Bank \d+\/\d+: What day/u);
    const viewed = (await bot.view()).reviews.find(({ questionId }) => questionId === 'B3');
    expect(viewed?.question).toBe(review?.question);
    expect((await claim(review?.id ?? '')).body.question).toBe(review?.question);
  });

  it('shows of a call how sure the machine was of what it heard', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B4');
    for (let tries = 0; tries < 4; tries += 1) {
      await bot.handset().speak('it depends on the month', { confidence: 0.61 });
      await bot.settle();
    }
    await bot.answer();
    const said = (await rows()).flatMap(({ reviews }) => reviews).find(({ questionId }) => questionId === 'B4');
    expect(said?.sayings[0]).toMatchObject({ said: 'it depends on the month', confidence: 0.61 });
  });

  it('shows every saying to the question, oldest first', async () => {
    await bot.text('1');
    for (const words of ['some day', 'around the middle', 'who knows']) {
      await bot.text(words);
      await bot.advance(4_000);
    }
    await bot.answer({ B3: 'some time' });
    const review = (await rows())[0]?.reviews.find(({ questionId }) => questionId === 'B3');
    const said = review?.sayings.map((saying) => saying.said) ?? [];
    expect(said.slice(0, 3)).toEqual(['some day', 'around the middle', 'who knows']);
    expect(review?.sayings[0]).toMatchObject({ clarity: 'unclear', reasons: [{ words: expect.any(String) }] });
  });

  it('has its words in both languages, a probe too, whatever the conversation is held in', async () => {
    await bot.answer({ B3: 'some day' });
    const review = (await rows())[0]?.reviews.find(({ questionId }) => questionId === 'B3');
    expect(review?.inLanguages['en-US']).toMatchObject({ goal: review?.goal, question: review?.question });
    expect(review?.inLanguages['zh-CN'].goal).toMatch(/^\p{Script=Han}+$/u);
    expect(review?.inLanguages['zh-CN'].question).toMatch(/\p{Script=Han}/u);
    expect(review?.inLanguages['zh-CN'].question).not.toContain('{');
    for (const probe of review?.inLanguages['zh-CN'].probes ?? []) expect(probe).toMatch(/^\p{Script=Han}/u);
  });

  it('reads a correction in either language', async () => {
    await bot.answer({ B3: 'some day' });
    const { id } = (await rows())[0]?.reviews.find(({ questionId }) => questionId === 'B3') ?? { id: '' };
    expect((await resolve(id, { kind: 'correct', value: '十五号' })).status).toBe(200);
  });

  it('gives a review to the first who claims it, and to that person again', async () => {
    await bot.answer(vague);
    const { id } = await first();
    const answers = await Promise.all(['agent-1', 'agent-2', 'agent-3'].map((by) => claim(id, by)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const winner = (await first()).claimedBy ?? '';
    expect((await claim(id, winner)).status).toBe(200);
    expect((await resolve(id, { kind: 'accept' }, 'somebody-else')).status).toBe(409);
    expect((await resolve(id, { kind: 'correct', value: '2143' }, winner)).status).toBe(200);
  });

  it('accepts no words as a value, and says what to do instead', async () => {
    await bot.answer(vague);
    const refused = await resolve((await first()).id, { kind: 'accept' });
    expect(refused.status).toBe(409);
    expect(refused.body.error?.message).toMatch(/correct/i);
    expect((await rows())[0]?.reviews).toHaveLength(1);
  });

  it('accepts the value that was understood', async () => {
    await bot.answer({ B4: '3000' });
    expect((await resolve((await first()).id, { kind: 'accept' })).status).toBe(200);
    expect(await rows()).toEqual([]);
    const { answers, status } = await bot.view();
    expect(answers.find(({ questionId }) => questionId === 'B4')).toMatchObject({
      status: 'set-by-person',
      by: 'agent-1',
    });
    expect(status).toBe('closed');
  });

  it.each([{ value: 2143 as unknown }, { value: '$2,143' }, { value: { amount: 2143 } }])(
    'corrects it, also in words: %j',
    async ({ value }) => {
      await bot.answer(vague);
      expect((await resolve((await first()).id, { kind: 'correct', value })).status).toBe(200);
      expect((await bot.view()).answers.find(({ questionId }) => questionId === 'B4')?.value).toContain('2,143');
    },
  );

  it('says how to write a correction that cannot be read, and changes nothing', async () => {
    await bot.answer(vague);
    const { id } = await first();
    const before = await bot.kinds();
    const { status, body } = await resolve(id, { kind: 'correct', value: 'a fair bit' });
    expect(status).toBe(400);
    expect(body.error?.message).toContain('cannot be read as one amount of money');
    expect((await resolve(id, { kind: 'correct', value: true })).status).toBe(400);
    expect((await resolve(id, { kind: 'shrug' })).body.error?.message).toBe(
      'The body does not fit: kind is none of the values that are known (write one of: accept, correct, ask-again, each, close).',
    );
    expect(await bot.kinds()).toEqual(before);
  });

  it('asks again for both, together, a minute after the last decision', async () => {
    await bot.answer({ ...vague, B3: 'some day' });
    const before = bot.received().length;
    const ids = (await rows())
      .flatMap(({ reviews }) => reviews)
      .filter(({ questionId }) => questionId === 'B3' || questionId === 'B4');
    expect(ids).toHaveLength(2);
    for (const { id } of ids) expect((await resolve(id, { kind: 'ask-again' })).status).toBe(200);
    expect(bot.received()).toHaveLength(before);
    await bot.advance(60_000);
    expect(bot.received().slice(before)).toEqual([
      expect.stringMatching(/two more small questions\. .*payment due\?/u),
    ]);
    await bot.answer();
    expect((await bot.view()).answers.find(({ questionId }) => questionId === 'B4')).toMatchObject({ status: 'clear' });
    expect((await bot.view()).status).toBe('closed');
  });

  it('closes with a cause and a note', async () => {
    await bot.answer(vague);
    const { id } = await first();
    expect((await resolve(id, { kind: 'close', cause: 'W1', note: 'rang the party' })).status).toBe(200);
    expect((await bot.view()).reviews[0]?.resolved).toMatchObject({ resolution: 'close', cause: 'W1' });
  });

  it('decides a review once', async () => {
    await bot.answer(vague);
    const { id } = await first();
    const answers = await Promise.all([resolve(id, { kind: 'accept' }), resolve(id, { kind: 'close' }, 'agent-2')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await resolve(id, { kind: 'accept' })).status).toBe(409);
    expect((await bot.kinds()).filter((kind) => kind === 'review-resolved')).toHaveLength(1);
  });

  it('gives a decided review to nobody, and says who decided it', async () => {
    await bot.answer(vague);
    const { id } = await first();
    await resolve(id, { kind: 'close' }, 'agent-2');
    for (const by of ['agent-1', 'agent-2'])
      expect(await claim(id, by)).toMatchObject({
        status: 409,
        body: { error: { code: 'review-resolved', message: 'agent-2 has already decided this review.' } },
      });
  });

  it('knows only its own reviews', async () => {
    for (const id of ['nothing', 'a~b', 'a~b~c', '%00', '..%2f..']) expect((await claim(id)).status).toBe(404);
    await bot.answer(vague);
    const { id } = await first();
    expect((await claim(`${id}9`)).status).toBe(404);
    expect((await bot.api('POST', `/api/reviews/${id}/claim`, {})).status).toBe(400);
    expect((await bot.api('GET', '/api/conversations/nothing')).status).toBe(404);
  });
});
