import type { ContactRefusal } from '../../../bot/contact/contact-record.js';
import type { Check } from '../../../dialogs/casework/checks/check.js';
import { MailServer } from '../../adapters/email/mail-server.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, reachable } from '../trial-case.js';
import { deskCase, harbourTools } from './desk-case.js';

const base = '/api/cases/case-dana/parties/dana';
/** Seven in the evening in New York, and a quarter past nine: texts go out until nine. */
const [evening, night] = [Date.parse('2026-03-03T00:00:00Z'), '2026-03-03T02:15:00Z'];

let bot: RunningBot;

async function refusals(): Promise<readonly ContactRefusal[]> {
  return (await bot.api<{ refusals: readonly ContactRefusal[] }>('GET', '/api/contact-refusals?caseId=case-dana')).body
    .refusals;
}

describe('what the policy refuses of guides', () => {
  let mail: MailServer;
  const give = (over: string) =>
    bot.api('POST', `${base}/education`, { by: 'amy', guide: 'repayment-guide', over: [over] });
  const exclude = () => bot.api('POST', `${base}/exclusions`, { by: 'amy', exclusion: 'legal-hold' });

  beforeEach(async () => {
    mail = await MailServer.start();
    const contactPoints = [reachable(dana), { kind: 'email', value: 'dana@example.com', consents: [] }] as const;
    bot = await RunningBot.start({
      at: evening,
      cases: [caseOf({}, { contactPoints: [...contactPoints] as never })],
      env: { RINGBACK_SMTP_URL: mail.url, RINGBACK_MAIL_FROM: 'notices@example.com' },
    });
    await bot.api('POST', `${base}/points/mobile-1/confirm`, { by: 'amy' });
  });
  afterEach(async () => {
    await bot.close();
    await mail.close();
  });

  it.each(['sms', 'email'])(
    'stands in the record with rule and number while a %s waits, and it goes out then',
    async (over) => {
      await bot.advanceTo(night);
      await give(over);
      expect(await refusals()).toMatchObject([
        {
          partyId: 'dana',
          channel: over,
          at: '2026-03-03T02:15:00.000Z',
          reason: 'outside-hours',
          rule: 'hours',
          setting: expect.stringContaining('hours.sms'),
          until: '2026-03-03T13:00:00.000Z',
          messageId: expect.any(String),
        },
      ]);
      await bot.advanceTo('2026-03-03T13:00:10Z');
      expect(bot.received().length + mail.letters.length).toBe(1);
      expect(await refusals()).toHaveLength(1);
    },
  );

  it.each(['sms', 'email'])('stands there when a %s will never be sent', async (over) => {
    await exclude();
    await give(over);
    expect(await refusals()).toMatchObject([{ channel: over, reason: 'excluded', rule: 'excluded' }]);
    expect((await refusals())[0]).not.toHaveProperty('conversationId');
    const lessons = await bot.api<{ lessons: readonly { messages: readonly object[] }[] }>('GET', `${base}/education`);
    expect(lessons.body.lessons[0]?.messages).toMatchObject([{ status: 'refused', code: 'excluded' }]);
  });
});

describe('what the policy refuses of people’s calls', () => {
  const harbour = '/api/cases/case-dana/parties/harbour';
  const check = async () => (await bot.api<Check>('POST', `${harbour}/points/landline-1/check`, { by: 'amy' })).body;

  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [deskCase()] });
    await bot.served.store.putEmployer(harbourTools);
  });
  afterEach(() => bot.close());

  it('stands in the record, at the check and when the call is placed', async () => {
    const { id: checkId } = await check();
    await bot.advanceTo('2026-03-02T23:00:00Z');
    await bot.api('POST', `${harbour}/calls`, { by: 'amy', checkId, agentPhone: '+12125550190' });
    await check();
    const refused = { partyId: 'harbour', channel: 'voice', reason: 'outside-hours', rule: 'hours' };
    expect(await refusals()).toMatchObject([refused, refused]);
    expect((await refusals())[0]?.setting).toContain('hours.employer');
  });
});
