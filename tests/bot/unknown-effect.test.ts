import { RunningBot } from './running-bot.js';
import { dana, nobody, ours } from './trial-case.js';

const effect = 'nope.1.0';
const message = { MessageSid: `SM${'6'.repeat(32)}`, From: ours };
const call = { CallSid: `CA${'6'.repeat(32)}`, From: ours, Direction: 'outbound-api' };

describe('a webhook that names an effect which no conversation caused', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  // A failed turn is noted, and answered so that Twilio comes again.
  afterEach(async () => {
    expect(bot.log).toEqual([]);
    await bot.close();
  });

  it.each([dana, nobody])(
    'is acknowledged when it tells that a message failed, and changes nothing (%s)',
    async (to) => {
      await bot.openThread();
      const before = await bot.kinds();
      const fields = { ...message, To: to, MessageStatus: 'undelivered', ErrorCode: '30003' };
      expect(await bot.webhook(`/twilio/sms/status?effect=${effect}`, fields)).toContain('<Response/>');
      expect(await bot.kinds()).toEqual(before);
      expect(await bot.conversationIds()).toHaveLength(1);
    },
  );

  it.each([dana, nobody])(
    'is acknowledged when it tells that a call failed, and nobody is called for it (%s)',
    async (to) => {
      await bot.openThread();
      const before = await bot.kinds();
      const fields = { ...call, To: to, CallStatus: 'busy' };
      await bot.webhook(`/twilio/voice/status?effect=${effect}`, fields);
      expect(await bot.kinds()).toEqual(before);
      await bot.advance(24 * 3_600_000);
      expect(bot.handset(to).call).toBeUndefined();
    },
  );

  it('still tells that its number asked the carrier to stop', async () => {
    await bot.openThread();
    const fields = { ...message, To: dana, MessageStatus: 'undelivered', ErrorCode: '21610' };
    await bot.webhook(`/twilio/sms/status?effect=${effect}`, fields);
    expect((await bot.served.store.restrictionsOf(dana)).map(({ reason }) => reason)).toContain('opted-out');
  });

  it('takes a call that was answered to the conversation with its number, and so its end', async () => {
    await bot.openThread();
    const fields = { ...call, To: dana };
    const words = await bot.webhook(`/twilio/voice?effect=${effect}`, { ...fields, CallStatus: 'in-progress' });
    expect(words).toContain('Trial Bank');
    await bot.webhook(`/twilio/voice/status?effect=${effect}`, {
      ...fields,
      CallStatus: 'completed',
      CallDuration: '4',
    });
    expect((await bot.kinds()).filter((kind) => kind === 'call-connected' || kind === 'call-ended')).toEqual([
      'call-connected',
      'call-ended',
    ]);
  });

  it('ends a call to a number that nobody knows', async () => {
    const fields = { ...call, To: nobody, CallStatus: 'in-progress' };
    expect(await bot.webhook(`/twilio/voice?effect=${effect}`, fields)).toMatch(/<Response\/>|<Hangup\/>/u);
    expect(await bot.conversationIds()).toEqual([]);
  });

  it('is acknowledged also when the effect is none at all', async () => {
    const fields = { ...message, To: nobody, MessageStatus: 'failed' };
    expect(await bot.webhook('/twilio/sms/status?effect=nope', fields)).toContain('<Response/>');
    expect(await bot.conversationIds()).toEqual([]);
  });
});
