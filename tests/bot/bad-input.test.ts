import { RunningBot } from './running-bot.js';
import { caseOf, dana, ours } from './trial-case.js';

describe('input that nobody expects', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  it.each([
    ['very long', 'word '.repeat(2_000)],
    ['very long and Chinese', '很'.repeat(10_000)],
    ['emoji', '🏠👍🏽👨‍👩‍👧‍👦'.repeat(50)],
    ['control characters', 'a\u0000b\u0007c\u001b[31m\u202e\ufeff'],
    ['half a character', 'x\ud83d'],
    ['markup', '<Response><Dial>+15551234567</Dial></Response>{{name}}'],
    ['nothing', ''],
    ['blanks', ' \n\t　'],
  ])('is a turn all the same: %s', async (_, body) => {
    await bot.openThread();
    await bot.text(body);
    await bot.advance(4_000);
    expect(bot.log).toEqual([]);
    expect(await bot.view()).toMatchObject({ status: 'open', open: { questionId: 'B1' } });
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
    for (const message of bot.received()) expect(message).not.toMatch(/undefined|\{\{|NaN|<Dial/u);
  });

  it('keeps an attachment from stopping the conversation and shows it to a person', async () => {
    await bot.openThread();
    await bot.handset().text('', [{ contentType: 'image/jpeg', url: 'https://example.com/a.jpg' }], ours);
    await bot.advance(4_000);
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'attachment-received' }]);
    const [noted = '', again = ''] = bot.received().slice(-2);
    expect(`${noted} ${again}`).toMatch(/we have your file.*1\/11: /u);
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
  });

  it('takes strange sounds and keys in a call', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    for (const words of ['🏠', '', 'x'.repeat(5_000)]) await bot.speak(words);
    expect(bot.log).toEqual([]);
    // Nobody could be heard: the call is ended, and the neutral notice goes out by text.
    expect((await bot.view()).open?.kind).toBe('notice');
  });

  it.each([
    ['no JSON', '{"caseId":'],
    ['no object', '"case-dana"'],
    ['a wrong party', '{"caseId":"case-dana","party":"pet"}'],
    ['something more', '{"caseId":"case-dana","force":true}'],
  ])('tells who asks over the API what is wrong: %s', async (_, body) => {
    const response = await bot.ask('/api/conversations', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'body-wrong', message: expect.any(String) } });
    expect(await bot.conversationIds()).toEqual([]);
  });

  it('knows no case whose id holds a percent sign, and says so', async () => {
    const { status, body } = await bot.api<{ error: { code: string } }>(
      'GET',
      '/api/cases/50%25/parties/dana/standing',
    );
    expect([status, body.error.code]).toEqual([404, 'case-unknown']);
  });

  it('tells in plain words what is wrong with a body', async () => {
    await bot.openThread();
    await bot.text('I want to talk to a person');
    const [review] = (await bot.view()).reviews;
    const path = `/api/reviews/${encodeURIComponent(review?.id ?? '')}/claim`;
    const bodies = [
      ['{"by":""}', 'by is empty'],
      ['{"by":" "}', 'by is empty'],
      ['{}', 'by is missing'],
      [JSON.stringify({ by: 'x'.repeat(500) }), 'by is too long (write 80 characters at most)'],
      ['{"by":7,"now":true}', 'by must be text; now is not known'],
      ['[]', 'it must be an object with fields'],
    ] as const;
    for (const [body, words] of bodies) {
      const response = await bot.ask(path, { method: 'POST', body });
      const message = `The body does not fit: ${words}.`;
      expect([response.status, await response.json()]).toEqual([400, { error: { code: 'body-wrong', message } }]);
    }
  });

  it('says of what is too short that it is, and of a fact what is wrong with its value', async () => {
    const path = '/api/cases/case-dana/parties/dana';
    const email = { by: 'Kim', kind: 'email', value: 'x', again: 'x', source: 'borrower' };
    expect(await bot.api('POST', `${path}/points`, email)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('value is too short (write 3 characters at least)') } },
    });
    const said = async (value: unknown) =>
      await bot.api('POST', `${path}/claims`, { by: 'Kim', field: 'monthlyIncome', value, source: 'pay-slip' });
    expect((await said('much')).body).toMatchObject({
      error: { message: 'value does not fit monthlyIncome: it must be a number.' },
    });
    expect((await said(-5)).body).toMatchObject({
      error: { message: 'value does not fit monthlyIncome: it is too small.' },
    });
  });

  it('refuses the sign U+0000, which not every store can even look for', async () => {
    const { status, body } = await bot.api('POST', '/api/conversations', { caseId: 'a\0b' });
    const message = 'The body holds the sign U+0000. Leave it out.';
    expect({ status, body }).toEqual({ status: 400, body: { error: { code: 'body-wrong', message } } });
  });

  it('refuses a body that is too long, and a case or party that is not there', async () => {
    const long = JSON.stringify({ caseId: 'x'.repeat(5_000_000) });
    const response = await bot.ask('/api/conversations', { method: 'POST', body: long });
    expect(response.status).toBe(400);
    expect((await bot.contact('sms', 'nothing')).status).toBe(404);
    expect((await bot.contact('sms', 'case-dana', 'guarantor')).status).toBe(404);
  });

  it('does not open a chat, which only the party can', async () => {
    const { status, body } = await bot.api<{ error: { code: string } }>('POST', '/api/conversations', {
      caseId: 'case-dana',
      channel: 'chat',
    });
    expect({ status, code: body.error.code }).toEqual({ status: 409, code: 'party-writes-first' });
    expect(bot.received()).toEqual([]);
  });

  it('never has the bot call those whom a person calls', async () => {
    await bot.served.store.putCase(
      caseOf({ id: 'case-hr', parties: [{ ...caseOf().parties[0], id: 'hr', role: 'employer-hr' } as never] }),
    );
    expect((await bot.contact('voice', 'case-hr', 'employer-hr')).error?.code).toBe('placed-by-agent');
    expect(bot.handset(dana).call).toBeUndefined();
  });

  it.each([
    ['/api/nothing', {}],
    [`/api/conversations/${'x'.repeat(500)}`, {}],
    ['/<script>alert(1)</script>', { accept: 'text/html' }],
    ['/nothing', { accept: 'image/png' }],
    ['/api/conversations/%zz', {}],
    ['/%ff', {}],
    ['/api/cases/%00/file', {}],
    ['/api/conversations?caseId=a%00', {}],
  ])('answers an address that does not exist as it answers every error: %s', async (path, headers) => {
    const { status, body } = await bot.api('GET', path, undefined, headers);
    expect(status).toBe(404);
    expect(body).toEqual({ error: { code: 'route-unknown', message: expect.stringMatching(/^There is nothing at/u) } });
  });

  it('says which ways of asking an address takes', async () => {
    const answers = [await bot.api('DELETE', '/api/reviews'), await bot.api('GET', '/twilio/sms')];
    expect(answers.map(({ status }) => status)).toEqual([405, 405]);
    expect(answers.map(({ body }) => body)).toMatchObject([
      { error: { code: 'method-unknown', message: 'This address does not take DELETE, only GET.' } },
      { error: { code: 'method-unknown', message: 'This address does not take GET, only POST.' } },
    ]);
  });
});
