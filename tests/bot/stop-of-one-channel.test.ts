import type { ContactRefusal } from '../../bot/contact/contact-record.js';
import { RunningBot } from './running-bot.js';
import { caseOf, dana, reachable } from './trial-case.js';

const asSaid = { RINGBACK_REVOCATION_SCOPE: 'as-said' };
const halfAnHour = 30 * 60_000;

let bot: RunningBot;

afterEach(async () => {
  await bot.close();
});

async function refusals(): Promise<readonly ContactRefusal[]> {
  return (await bot.api<{ refusals: readonly ContactRefusal[] }>('GET', '/api/contact-refusals?caseId=case-dana')).body
    .refusals;
}

describe('a stop of one channel', () => {
  it('R-POL-1 ends everything unless the installation chose otherwise', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.text('stop calling me');
    expect(bot.received().at(-1)).toContain('no more automated texts or calls');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'opted-out', optedOut: true });
  });

  it('R-POL-1 ends calls alone, says so, and goes on by text at the question that stood open', async () => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.openThread();
    const before = bot.received().length;
    await bot.text('no more calls, texts are fine');
    expect(bot.received().slice(before)).toEqual([
      expect.stringContaining('no more automated calls from us, only texts'),
      bot.received()[before - 1],
    ]);
    expect(await bot.view()).toMatchObject({ status: 'open', optedOut: false, optedOutOf: 'voice' });
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
    expect((await bot.contact('sms')).error?.code).not.toBe('refused-opted-out');
    expect((await refusals()).at(-1)?.words).toContain('no automated calls any more');
  });

  it('R-POL-1 ends texts alone, and half an hour later calls about what is open', async () => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.contact();
    await bot.text('please stop texting me');
    expect(bot.received().at(-1)).toContain('no more automated texts from us. We may still call');
    const texts = bot.received().length;
    await bot.advance(halfAnHour - 60_000);
    expect(bot.handset().call).toBeUndefined();
    await bot.advance(65_000);
    await bot.handset().answer();
    await bot.answer();
    expect(bot.heard().length).toBeGreaterThan(5);
    expect((await bot.view()).optedOutOf).toBe('sms');
    expect(bot.received()).toHaveLength(texts);
  });

  it('R-POL-1 calls no sooner than the policy allows', async () => {
    // Twenty to eight in the evening in New York.
    bot = await RunningBot.start({ env: asSaid, at: Date.parse('2026-03-03T00:40:00Z') });
    await bot.openThread();
    await bot.text('please stop texting me');
    await bot.advanceTo('2026-03-03T13:59:00Z');
    expect((await refusals()).map(({ channel, reason }) => [channel, reason])).toEqual([['voice', 'outside-hours']]);
    await bot.advance(65_000);
    expect(bot.handset().call?.state).toBe('ringing');
  });

  it('R-POL-1 leaves the rest to a person where nobody agreed to calls', async () => {
    const file = caseOf({}, { contactPoints: [reachable(dana, ['sms'])] });
    bot = await RunningBot.start({ env: asSaid, cases: [file] });
    await bot.openThread();
    await bot.text("don't text me");
    await bot.advance(24 * 3_600_000);
    expect(bot.handset().call).toBeUndefined();
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'contact-not-allowed' }]);
    expect((await refusals()).map(({ channel, reason }) => [channel, reason])).toEqual([['voice', 'no-consent']]);
  });

  it('R-POL-1 hangs up on who wants no calls, and writes', async () => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B1');
    await bot.speak('stop calling me');
    expect(bot.heard().at(-1)).toContain('no more automated calls');
    expect(bot.handset().call?.state).toBe('ended');
    await bot.advance(10_000);
    expect(bot.received()).toEqual([expect.stringContaining('STOP'), expect.stringContaining('1/11')]);
    expect((await bot.view()).optedOutOf).toBe('voice');
    await bot.advance(3 * 24 * 3_600_000);
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
  });

  it('R-POL-1 goes on with a call when texts are stopped in it', async () => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B1');
    await bot.speak("don't text me");
    expect(bot.handset().call?.state).toBe('in-progress');
    expect(bot.heard().some((words) => words.includes('no more automated texts'))).toBe(true);
    expect((await bot.view()).open?.questionId).toBe('B1');
  });

  it('R-POL-1 takes both, one after the other, for all of it', async () => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.openThread();
    await bot.text('stop calling me');
    await bot.text("don't text me");
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'opted-out', optedOut: true });
    expect(bot.received().at(-1)).toContain('no more automated texts or calls');
    for (const channel of ['sms', 'voice'] as const)
      expect((await bot.contact(channel)).error?.code).toBe('refused-opted-out');
  });

  it.each(['STOP', 'leave me alone', 'stop calling or texting me'])('R-POL-1 ends all with %s', async (said) => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.openThread();
    await bot.text(said);
    expect((await bot.view()).outcome).toBe('opted-out');
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
  });

  it('R-POL-1 ends all with key 9 and a 2', async () => {
    bot = await RunningBot.start({ env: asSaid });
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.press('9#');
    await bot.answer({ 'stop-choice': '2' });
    expect((await bot.view()).outcome).toBe('opted-out');
    expect((await bot.contact('sms')).error?.code).toBe('refused-opted-out');
  });

  it('R-POL-1 reads Chinese wishes, and confirms them in Chinese', async () => {
    bot = await RunningBot.start({ env: asSaid, cases: [caseOf({}, { locale: 'zh-CN' })] });
    await bot.openThread();
    await bot.text('别打电话发短信就行');
    expect(bot.received().some((words) => words.includes('已为您停止自动来电'))).toBe(true);
    expect(await bot.view()).toMatchObject({ status: 'open', optedOutOf: 'voice' });
  });

  it('R-POL-1 tries the other channel in the party’s other conversations', async () => {
    bot = await RunningBot.start({
      env: asSaid,
      cases: [caseOf(), caseOf({ id: 'case-again', product: 'other-personal' })],
    });
    await bot.openThread();
    await bot.text('stop calling me');
    await bot.answer();
    const before = bot.received().length;
    await bot.api('POST', '/api/campaigns', {
      id: 'spring',
      by: 'Kim',
      filter: { product: 'other-personal' },
      order: ['call', 'self-service-sms', 'agent'],
    });
    await bot.api('POST', '/api/campaigns/spring/start', { by: 'Kim' });
    expect(bot.handset().call).toBeUndefined();
    expect(bot.received()).toHaveLength(before + 1);
  });
});
