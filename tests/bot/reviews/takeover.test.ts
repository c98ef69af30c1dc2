import { replayConversation } from '../../../bot/replay/replay-conversation.js';
import { loadScripts } from '../../../bot/scripts/own-scripts.js';
import { engineEvent } from '../../../bot/turn/read-state.js';
import type { ConversationView } from '../../../bot/views/conversation-view.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import type { TimelineEntry } from '../../../bot/views/timeline/timeline-schema.js';
import { apply } from '../../../dialogs/engine/apply.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, ours } from '../trial-case.js';

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

describe('a person in the bot’s place', () => {
  let bot: RunningBot;
  let id: string;
  beforeEach(async () => {
    bot = await RunningBot.start();
    id = await bot.openThread();
  });
  afterEach(() => bot.close());

  const post = async <T = ConversationView>(what: string, body: object = {}, by = 'Kim') => {
    const answer = await bot.api<T>('POST', `/api/conversations/${id}/${what}`, { by, ...body });
    await bot.settle();
    return answer;
  };
  const refused = (what: string, body: object = {}, by = 'Kim') => post<Refused>(what, body, by);
  const lastText = () => bot.received().at(-1) ?? '';
  const entries = async () =>
    (await bot.api<{ entries: TimelineEntry[] }>('GET', `/api/conversations/${id}/timeline`)).body.entries;

  it('writes under the lender’s name, and the bot answers nothing', async () => {
    const { body } = await post('takeover');
    const quarter = new Date(bot.clock.now() + 15 * 60_000).toISOString();
    expect(body.takeover).toEqual({ by: 'Kim', until: quarter, news: [], botIsDone: false });
    await post('messages', { text: 'This is Kim from the desk. How can I help?' });
    expect(lastText()).toBe('Trial Bank: This is Kim from the desk. How can I help?');
    const before = bot.received().length;
    await bot.text('I wonder which day it is due');
    await bot.text('hello?');
    await bot.advance(5 * 60_000);
    expect(bot.received()).toHaveLength(before);
    expect((await entries()).slice(-4)).toMatchObject([
      { kind: 'takeover', step: 'taken-over', by: 'Kim' },
      { kind: 'said', who: 'person', by: 'Kim' },
      { kind: 'said', who: 'party', words: 'I wonder which day it is due', to: 'Kim' },
      { kind: 'said', who: 'party', words: 'hello?', to: 'Kim' },
    ]);
  });

  it('fills in what they were told, and the bot goes on behind it', async () => {
    await post('takeover');
    const { body } = await post('answers', { questionId: 'B1', value: 'yes' });
    expect(body.answers.find(({ questionId }) => questionId === 'B1')).toMatchObject({
      status: 'set-by-person',
      by: 'Kim',
    });
    const sent = bot.received().length;
    expect((await post('hand-back')).body.takeover).toBeUndefined();
    expect(bot.received()).toHaveLength(sent + 1);
    expect(lastText()).toMatch(/What day/u);
    expect((await bot.view()).open?.questionId).toBe('B3');
    await bot.answer();
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
  });

  it('keeps in doubt what differs from the file, until somebody who sees both decides', async () => {
    await post('takeover');
    for (const [questionId, value] of [
      ['B3', '31'],
      ['B4', '9999'],
      ['B6', '3'],
    ]) {
      const { body } = await post('answers', { questionId, value });
      const answer = body.answers.find((one) => one.questionId === questionId);
      expect([questionId, answer?.status, answer?.clarity]).toEqual([questionId, 'doubtful', 'contradicts']);
      expect(body.reviews.find((one) => one.questionId === questionId)).toMatchObject({ reason: 'doubtful-answer' });
    }
    const { body: file } = await bot.api<object>('GET', '/api/cases/case-dana/file');
    expect(JSON.stringify(file)).toContain('"field":"dueDay"');
    expect(JSON.stringify(file)).not.toMatch(/"field":"(dueDay|monthlyPayment|repaymentMethod)","status":"verified"/u);
    await bot.api('POST', `/api/reviews/${id}~r1/resolve`, { by: 'Kim', kind: 'accept' });
    expect((await bot.view()).answers.find(({ questionId }) => questionId === 'B3')).toMatchObject({
      status: 'set-by-person',
    });
  });

  it('thanks them and ends it where everything was filled in', async () => {
    await post('takeover');
    const told = { B1: '1', B3: '15', B4: '2143', B6: '1', B8: '2', B10: '2', B11: '2', B12: '1', B13: '1', B16: '1' };
    for (const [questionId, value] of Object.entries({ ...told, B17: '2' }))
      await post('answers', { questionId, value });
    expect((await bot.view()).stillOpen).toEqual([]);
    await post('hand-back');
    expect((await bot.view()).status).toBe('closed');
    expect(lastText()).toMatch(/all done/u);
  });

  it('asks the party nothing twice when nothing was said', async () => {
    const sent = bot.received().length;
    await post('takeover');
    await post('hand-back');
    expect(bot.received()).toHaveLength(sent);
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
  });

  it('is waited for a quarter of an hour, however often they go on; what they never read waits for a person', async () => {
    await post('takeover');
    await post('messages', { text: 'One moment please.' });
    await bot.text('my brother pays it');
    await bot.advance(10 * 60_000);
    await post('hold/renew');
    await bot.advance(10 * 60_000);
    expect((await bot.view()).takeover?.by).toBe('Kim');
    await bot.advance(6 * 60_000);
    expect(await bot.view()).toMatchObject({ open: { questionId: 'B1' } });
    expect((await bot.view()).takeover).toBeUndefined();
    expect(lastText()).toMatch(/notice/u);
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    expect(reviews).toMatchObject([{ reason: 'said-unasked', said: 'my brother pays it' }]);
  });

  it('is one person at a time, who lets go of all of it at once', async () => {
    await post('takeover');
    expect((await refused('takeover', {}, 'Lee')).body.error.code).toBe('review-claimed');
    expect((await refused('messages', { text: 'hi' }, 'Lee')).body.error.code).toBe('not-taken-over');
    await post('hold/release');
    expect((await bot.view()).takeover).toBeUndefined();
    expect((await refused('messages', { text: 'hi' })).body.error.code).toBe('not-taken-over');
    expect((await post('takeover', {}, 'Lee')).body.takeover?.by).toBe('Lee');
  });

  it('leaves a wish for silence to the bot, which ends it', async () => {
    await post('takeover');
    await bot.text('STOP texting me please');
    expect(await bot.view()).toMatchObject({ status: 'closed', optedOut: true });
    expect((await bot.view()).takeover).toBeUndefined();
    expect((await refused('messages', { text: 'hi' })).body.error.code).toBe('not-taken-over');
    expect((await refused('takeover')).body.error.code).toBe('opted-out');
  });

  it('leaves it to the bot to end all contact with somebody who died, and keeps that a picture came', async () => {
    await post('takeover');
    const death = 'This is her son. Dana passed away last week.';
    await bot.handset().text(death, [{ contentType: 'image/jpeg', url: 'https://example.com/a.jpg' }], ours);
    await bot.settle();
    const { status, takeover, reviews } = await bot.view();
    expect({ status, takeover }).toEqual({ status: 'closed', takeover: undefined });
    expect(reviews.map(({ reason }) => reason).sort()).toEqual(['attachment-received', 'deceased']);
  });

  it('ends when the party calls: the bot answers, as it does any call', async () => {
    await post('takeover');
    await bot.handset().dial(ours);
    await bot.settle();
    expect(bot.heard().length).toBeGreaterThan(0);
    expect((await bot.view()).takeover).toBeUndefined();
    expect((await refused('takeover')).body.error.code).toBe('call-under-way');
    expect((await entries()).some((one) => one.kind === 'takeover' && one.step === 'called')).toBe(true);
  });

  it('is refused words that threaten, links, and answers that do not fit their question', async () => {
    await post('takeover');
    const sent = bot.received().length;
    const threat = await refused('messages', { text: 'Answer, or we take legal action.' });
    expect(threat.body.error).toMatchObject({
      code: 'words-threaten',
      message: expect.stringContaining('legal action'),
    });
    for (const text of ['Upload it at https://bank.example/up', '请看 bank.cn'])
      expect((await refused('messages', { text })).body.error.code).toBe('words-have-link');
    expect((await refused('answers', { questionId: 'B4', value: 'plenty' })).body.error.code).toBe(
      'correction-unreadable',
    );
    expect((await refused('answers', { questionId: 'B99', value: 'yes' })).body.error.code).toBe('question-not-open');
    expect(bot.received()).toHaveLength(sent);
  });

  it.each(['-5', '- 2143', '$-2,143', '-$2143', '(2143)', 'minus 2143', '负2143', -2143, { amount: -2143 }])(
    'is refused an amount less than nothing: %j',
    async (value) => {
      await post('takeover');
      const { status, body } = await refused('answers', { questionId: 'B4', value });
      expect({ status, code: body.error.code }).toEqual({ status: 400, code: 'correction-negative' });
      expect((await bot.view()).stillOpen.map(({ questionId }) => questionId)).toContain('B4');
    },
  );

  it('corrects no amount to less than nothing', async () => {
    await bot.answer({ B4: 'it depends' }, 'B6');
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    const correct = (value: string) =>
      bot.api<Refused>('POST', `/api/reviews/${reviews[0]?.id}/resolve`, { by: 'Kim', kind: 'correct', value });
    expect((await correct('-2143')).body.error.code).toBe('correction-negative');
    expect((await correct('$2,143')).status).toBe(200);
  });

  it('is shown a wish for another language, and switches with one step; the bot goes on in it', async () => {
    await post('takeover');
    const sent = bot.received().length;
    await bot.text('Can we do this in Chinese please? 说中文可以吗');
    expect((await bot.view()).takeover?.wishedLocale).toBe('zh-CN');
    expect((await bot.view()).locale).toBe('en-US');
    expect(bot.received()).toHaveLength(sent);
    expect((await refused('language', { locale: 'zh-CN' }, 'Lee')).body.error.code).toBe('not-taken-over');
    const { body } = await post('language', { locale: 'zh-CN' });
    expect({ locale: body.locale, wished: body.takeover?.wishedLocale }).toEqual({ locale: 'zh-CN' });
    await post('messages', { text: '好的，我们用中文。' });
    expect(lastText()).toBe('【试验银行】好的，我们用中文。');
    await post('hand-back');
    expect(lastText()).toMatch(/通知/u);
    expect(bot.received()).toHaveLength(sent + 2);
  });

  it.each(['I teach Chinese at a school', 'I answered in English, I think'])(
    'is not told of a wish for another language: %s',
    async (words) => {
      await post('takeover');
      await bot.text(words);
      expect((await bot.view()).takeover).not.toHaveProperty('wishedLocale');
    },
  );

  it('asks them itself to send no card numbers', async () => {
    await post('takeover');
    const sent = bot.received().length;
    await bot.text('my card is 4111 1111 1111 1111');
    expect(bot.received()).toHaveLength(sent);
    expect((await bot.view()).takeover?.numberWarning).toMatch(/never send ID or card numbers/u);
    await post('messages', { text: 'One moment please.' });
    expect((await bot.view()).takeover?.numberWarning).toBeDefined();
    const { body } = await post('number-warning');
    expect(lastText()).toMatch(/^Trial Bank: please never send ID or card numbers/u);
    expect(body.takeover).not.toHaveProperty('numberWarning');
    expect((await entries()).at(-1)).toMatchObject({ kind: 'said', who: 'person', by: 'Kim' });
    await bot.advance(16 * 60_000);
    expect(bot.received().filter((text) => /card numbers/u.test(text))).toHaveLength(1);
  });

  it('leaves it to the bot to ask so when they walk away', async () => {
    await post('takeover');
    await bot.text('my card is 4111 1111 1111 1111');
    await bot.advance(16 * 60_000);
    expect(bot.received().filter((text) => /card numbers/u.test(text))).toHaveLength(1);
  });

  it('starts nobody’s contact beside them, and sends no reminder', async () => {
    await post('takeover');
    expect((await bot.contact()).error?.code).toBe('taken-over');
    await post('messages', { text: 'Take your time.' });
    const sent = bot.received().length;
    for (let hours = 0; hours < 30; hours += 1) {
      await bot.advance(10 * 60_000);
      await post('hold/renew');
    }
    expect(bot.received()).toHaveLength(sent);
  });

  it('decides a review in the middle of it, and keeps the conversation', async () => {
    await bot.answer({ B4: 'it depends' }, 'B6');
    await post('takeover');
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    await bot.api('POST', `/api/reviews/${reviews[0]?.id}/resolve`, { by: 'Kim', kind: 'correct', value: '2143' });
    await bot.settle();
    expect((await bot.view()).takeover?.by).toBe('Kim');
    await post('hand-back');
    expect(await bot.view()).toMatchObject({ open: { questionId: 'B6' } });
  });

  it('asks again what it decided to ask again, though it wrote nothing', async () => {
    await bot.answer({ B4: 'it depends' });
    expect((await bot.view()).status).toBe('closed');
    await post('takeover');
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    await bot.api('POST', `/api/reviews/${reviews[0]?.id}/resolve`, { by: 'Kim', kind: 'ask-again' });
    const sent = bot.received().length;
    await post('hand-back');
    await bot.advance(2 * 60_000);
    expect(await bot.view()).toMatchObject({ status: 'open', open: { questionId: 'B4' } });
    expect(bot.received().length).toBeGreaterThan(sent);
  });

  it('knows what was said also when it is taken over once more', async () => {
    await post('takeover');
    await bot.text('which notice?');
    await post('takeover');
    const sent = bot.received().length;
    await post('hand-back');
    expect(bot.received()).toHaveLength(sent + 1);
  });

  it('is told of every message that it came too late', async () => {
    await post('takeover');
    const [, ...written] = await Promise.all([
      post('hand-back'),
      ...['one', 'two', 'three'].map((text) => post('messages', { text })),
    ]);
    const went = bot.received().filter((text) => /: (?:one|two|three)$/u.test(text));
    expect(written.filter(({ status }) => status === 200)).toHaveLength(went.length);
  });

  it('has snippets at hand, in the party’s language', async () => {
    const path = `/api/conversations/${id}/snippets`;
    const { body } = await bot.api<{ id: string; text: string }[]>('GET', path);
    expect(body.find((one) => one.id === 'check-us')?.text).toContain('212-555-0199');
    expect(body.every(({ text }) => !/[{}]/u.test(text))).toBe(true);
  });

  it('is replayed as it was', async () => {
    await post('takeover');
    await bot.text('which notice do you mean?');
    await post('messages', { text: 'The one of the payout.' });
    await bot.text('ah, that one, yes');
    await post('answers', { questionId: 'B1', value: 'yes' });
    await post('hand-back');
    await bot.answer();
    const events = ((await bot.served.store.load(id))?.events ?? []).map(engineEvent);
    const script = loadScripts().latest('borrower-after');
    const replayed = script && replayConversation(script, events);
    const state = events.reduce<ConversationState | undefined>(apply, undefined);
    expect(replayed?.leftOut).toBe(0);
    expect(replayed?.state.answers).toEqual(state?.answers);
    expect(replayed?.state.outcome).toBe('verified');
  });

  it('waits with a call that was agreed upon', async () => {
    await bot.text('can you call me tomorrow at 3 pm');
    await bot.advance(4_000);
    expect((await bot.view()).timers).toContainEqual(expect.objectContaining({ name: 'call-back' }));
    await bot.advance(29 * 3_600_000 - 60_000);
    await post('takeover');
    const calls = bot.phone.ledger.length;
    await bot.advance(10 * 60_000);
    expect(bot.handset().call).toBeUndefined();
    await post('hand-back');
    await bot.advance(20 * 60_000);
    expect(bot.phone.ledger.length).toBeGreaterThan(calls);
    expect(bot.handset().call).toBeDefined();
  });

  it('reaches those whose conversation has ended, and goes on where something was left open', async () => {
    await bot.advance(5 * 24 * 3_600_000);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'expired' });
    await post('takeover');
    await post('messages', { text: 'Are you still there?' });
    await bot.text('yes, sorry');
    expect((await bot.view()).status).toBe('closed');
    await post('hand-back');
    await bot.advance(2 * 60_000);
    expect(await bot.view()).toMatchObject({ status: 'open' });
    expect(bot.received().at(-1)).toMatch(/birth|notice/u);
  });

  it('tells of no loan where they proved long ago who they are: somebody else may have the telephone by now', async () => {
    await bot.answer();
    await bot.advance(10 * 24 * 3_600_000);
    expect((await post('takeover')).body.identified).toBe(false);
    const sent = bot.received().length;
    expect((await refused('messages', { text: 'It is about your mortgage.' })).body.error.code).toBe(
      'words-tell-of-loan',
    );
    expect(bot.received()).toHaveLength(sent);
  });

  it('keeps no birthday that comes with a picture', async () => {
    await post('takeover');
    await bot.handset().text('4 July 1985', [{ contentType: 'image/jpeg', url: 'https://example.com/a.jpg' }], ours);
    await bot.advance(4_000);
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'attachment-received' }]);
    const log = await bot.served.store.load(id);
    expect(JSON.stringify(log?.events)).not.toMatch(/July 1985/u);
  });

  it('keeps no birthday that stands in a sentence, and what was said beside it', async () => {
    await post('takeover');
    await bot.text('My birthday is June 21, 1987. Which payment do you mean?');
    await bot.advance(16 * 60_000);
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    expect(reviews[0]?.said).toContain('Which payment do you mean?');
    const events = (await bot.served.store.load(id))?.events.filter(({ kind }) => kind !== 'conversation-started');
    expect(JSON.stringify(events)).not.toMatch(/June 21|1987/u);
  });

  it('survives a restart', async () => {
    await post('takeover');
    await bot.restart();
    const sent = bot.received().length;
    await bot.text('are you there?');
    expect(bot.received()).toHaveLength(sent);
    await bot.advance(16 * 60_000);
    expect((await bot.view()).takeover).toBeUndefined();
    expect(bot.received().length).toBeGreaterThan(sent);
  });
});

describe('a party to whom nothing may be written', () => {
  it('is not taken over, and the reason is told before', async () => {
    const bot = await RunningBot.start();
    const id = await bot.openThread();
    const mayWrite = async () =>
      (await bot.api<{ reason?: string }>('GET', `/api/conversations/${id}/may-write`)).body.reason;
    expect(await mayWrite()).toBeUndefined();
    const exclusion = 'represented-by-attorney';
    await bot.api('POST', '/api/cases/case-dana/parties/dana/exclusions', { by: 'amy', exclusion });
    await bot.settle();
    expect(await mayWrite()).toBe('excluded');
    const { status, body } = await bot.api<Refused>('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });
    expect({ status, code: body.error.code }).toEqual({ status: 409, code: 'refused-excluded' });
    expect((await bot.view()).takeover).toBeUndefined();
    await bot.close();
  });
});

describe('beside a person who writes, the bot', () => {
  let bot: RunningBot;
  let id: string;
  const item = 'new-employment-proof';
  beforeEach(async () => {
    bot = await RunningBot.start();
    id = await bot.openThread();
    await bot.answer({ B10: '1', B10a: 'I would rather not say', B10b: 'accountant' });
    await bot.api('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });
  });
  afterEach(() => bot.close());

  const post = async (what: string, body: object = {}) => {
    const answer = await bot.api('POST', `/api/conversations/${id}/${what}`, { by: 'Kim', ...body });
    await bot.settle();
    return answer;
  };

  it.each(['hand-back', 'lapse'])('says why a paper will not do when the takeover ends by %s', async (how) => {
    const before = bot.received().length;
    await post('supplements', { item, status: 'rejected', reason: 'incomplete' });
    expect(bot.received()).toHaveLength(before);
    expect((await bot.view()).takeover?.news).toMatchObject([{ item, status: 'rejected' }]);
    if (how === 'lapse') await bot.advance(16 * 60_000);
    else await post('hand-back');
    expect(bot.received().slice(before)).toEqual([expect.stringContaining('new signed employment letter')]);
  });

  it('tells of the last that was made of a paper, and once', async () => {
    const before = bot.received().length;
    await post('messages', { text: 'I am looking at it.' });
    await post('supplements', { item, status: 'rejected' });
    await post('supplements', { item, status: 'received' });
    expect(bot.received()).toHaveLength(before + 1);
    await post('hand-back');
    expect(bot.received().slice(before + 1)).toEqual([expect.stringMatching(/all done/u)]);
    expect((await bot.view()).status).toBe('closed');
  });

  it('says nothing of a paper once they want to hear no more', async () => {
    await post('supplements', { item, status: 'rejected' });
    await bot.text('STOP');
    expect(bot.received().at(-1)).not.toContain('employment letter');
  });
});

describe('before the party proved who they are', () => {
  it('a person may not tell of a loan', async () => {
    const bot = await RunningBot.start();
    const { id } = await bot.contact();
    await bot.api('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });
    const write = (text: string) => bot.api<Refused>('POST', `/api/conversations/${id}/messages`, { by: 'Kim', text });
    expect((await write('It is about your mortgage.')).body.error.code).toBe('words-tell-of-loan');
    expect((await write('Please confirm who you are first.')).status).toBe(200);
    await bot.settle();
    expect(bot.received(dana).at(-1)).toContain('confirm who you are');
    await bot.close();
  });
});

describe('whoever was reached by mistake', () => {
  it.each([
    ['Sorry, you have the wrong number', 'en-US'],
    ['你打错了', 'zh-CN'],
  ] as const)('%s: is asked nothing more', async (words, locale) => {
    const bot = await RunningBot.start({ cases: [caseOf({}, { locale })] });
    const { id } = await bot.contact();
    await bot.api('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });
    await bot.text(words);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'wrong-number' });
    expect((await bot.view()).takeover).toBeUndefined();
    const sent = bot.received().length;
    await bot.advance(48 * 3_600_000);
    expect(bot.received()).toHaveLength(sent);
    await bot.close();
  });
});

describe('where the identity check is closed', () => {
  it('nothing is asked when a takeover is handed back', async () => {
    const bot = await RunningBot.start();
    const { id } = await bot.contact();
    for (const words of ['1', '0101', '0202', '0303']) await bot.text(words);
    await bot.api('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });
    await bot.text('I gave you the right one');
    const sent = bot.received().length;
    await bot.api('POST', `/api/conversations/${id}/hand-back`, { by: 'Kim' });
    expect(bot.received()).toHaveLength(sent);
    await bot.close();
  });
});

describe('where two conversations share a number', () => {
  let bot: RunningBot;
  let first: string;
  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [caseOf(), caseOf({ id: 'case-two' })] });
    first = await bot.openThread();
    await bot.answer();
  });
  afterEach(() => bot.close());

  const takeOver = (id: string) => bot.api<Refused>('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });

  it('nobody writes in one while the bot goes on in the other', async () => {
    const { id } = await bot.contact('sms', 'case-two');
    expect((await takeOver(first)).body.error.code).toBe('number-busy');
    expect((await takeOver(id)).status).toBe(200);
  });

  it('who took one over reads what is written, also when the other ended later', async () => {
    const { id } = await bot.contact('sms', 'case-two');
    await bot.advance(5 * 24 * 3_600_000);
    const { status, reviews } = await bot.view(id);
    expect(status).toBe('closed');
    await takeOver(first);
    const sent = bot.received().length;
    await bot.text('hello?');
    expect(bot.received()).toHaveLength(sent);
    const timeline = await bot.api<{ entries: TimelineEntry[] }>('GET', `/api/conversations/${first}/timeline`);
    expect(timeline.body.entries.at(-1)).toMatchObject({ kind: 'said', words: 'hello?', to: 'Kim' });
    expect(await bot.view(id)).toMatchObject({ status: 'closed', reviews });
  });
});
