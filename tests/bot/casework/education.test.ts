import type { Education } from '../../../dialogs/casework/education/lesson.js';
import type { LessonView } from '../../../dialogs/casework/education/lesson-view.js';
import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { MailServer, wordsOf } from '../../adapters/email/mail-server.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, reachable } from '../trial-case.js';

const address = 'dana@example.com';
const base = '/api/cases/case-dana/parties/dana';
const withAddress = () =>
  caseOf({}, { contactPoints: [reachable(dana), { kind: 'email', value: address, consents: [] }] });

type Shown = Pick<Education, 'gaps' | 'planned'> & { readonly lessons: readonly LessonView[] };

describe('guides and notices', () => {
  let bot: RunningBot;
  let mail: MailServer;
  const shown = async () => (await bot.api<Shown>('GET', `${base}/education`)).body;
  const give = (over: readonly string[], more: object = {}) =>
    bot.api<LessonView & { error?: { code: string } }>('POST', `${base}/education`, {
      by: 'amy',
      guide: 'repayment-guide',
      over,
      ...more,
    });
  const confirm = (point = 'mobile-1') => bot.api('POST', `${base}/points/${point}/confirm`, { by: 'amy' });
  const tasks = async () => (await bot.api<readonly Task[]>('GET', '/api/tasks')).body;
  const taskKinds = async () => (await tasks()).map(({ kind, about }) => [kind, about]);
  const letters = () => mail.letters.map(wordsOf);

  beforeEach(async () => {
    mail = await MailServer.start();
    bot = await RunningBot.start({
      cases: [withAddress()],
      env: { RINGBACK_SMTP_URL: mail.url, RINGBACK_MAIL_FROM: 'notices@example.com' },
    });
  });
  afterEach(async () => {
    await bot.close();
    await mail.close();
  });

  it('R-EDU-1 sends a guide by SMS and e-mail, and keeps that it arrived and was read', async () => {
    expect((await give(['sms'])).body.error?.code).toBe('point-not-confirmed');
    await confirm();
    const { status, body } = await give(['sms', 'email']);
    expect([status, body.guide, body.version, body.by]).toEqual([201, 'repayment-guide', 1, 'amy']);
    expect((await give(['sms'])).body.error?.code).toBe('lesson-just-given');
    expect(bot.received()).toEqual([
      expect.stringMatching(/^Trial Bank: your payment is due on day 15 .* 212-555-0199/u),
    ]);
    expect(letters()).toEqual([expect.stringContaining('your payment is due on day 15 of each month.')]);
    const [lesson] = (await shown()).lessons;
    expect(lesson?.messages.map(({ over, status: stands }) => [over, stands])).toEqual([
      ['sms', 'delivered'],
      ['email', 'sent'],
    ]);
    expect([lesson?.reached, lesson?.acknowledgedAt]).toEqual([true, undefined]);
    await bot.text('Got it, thanks');
    expect((await shown()).lessons[0]?.acknowledgedAt).toBeDefined();
    expect(bot.received()).toHaveLength(1);
    expect(await bot.conversationIds()).toEqual([]);
    expect((await shown()).planned).toEqual({});
  });

  it('gives who answers 0 a person, and leaves every other answer to be understood', async () => {
    await confirm();
    await give(['sms']);
    await bot.text('0');
    expect(await taskKinds()).toEqual([['help-asked', 'l1']]);
    expect(bot.received().at(-1)).toBe(
      'Trial Bank: a specialist will contact you within 1 business day from 212-555-0199.',
    );
    expect((await shown()).lessons[0]?.acknowledgedAt).toBeUndefined();
    await bot.text('I think I cannot pay this month');
    expect(await bot.conversationIds()).toHaveLength(1);
  });

  it('R-CASE-S1 follows an unread contract by the guide, notes the cause, and looks again before the next due date', async () => {
    await bot.openThread();
    await bot.answer({}, 'B3');
    for (const words of ['I do not remember', 'No idea']) {
      await bot.text(words);
      await bot.advance(4_000);
    }
    await bot.answer();
    expect((await bot.view()).outcome).toBe('resolved-by-education');
    await bot.advance(2_000);
    expect(letters()).toHaveLength(1);
    const { lessons, gaps } = await shown();
    const [conversationId] = await bot.conversationIds();
    expect(gaps).toEqual([{ cause: 'contract-not-read', conversationId, questionIds: ['B3'] }]);
    expect(lessons).toMatchObject([
      { because: 'conversation', conversationId, recheckAt: '2026-03-10T14:00:00.000Z', reached: true },
    ]);
    expect(await taskKinds()).toEqual([]);
    await bot.advanceTo('2026-03-10T14:00:01Z');
    // Two days are left before the next payment is due.
    expect(await tasks()).toMatchObject([
      { kind: 'recheck-understanding', about: 'l1', priority: 'P4', dueAt: '2026-03-13T14:00:00.000Z' },
    ]);
    expect(letters()).toHaveLength(1);
  });

  it('R-EDU-1 explains what late payment means, asks once more, and sends the notice', async () => {
    await bot.openThread();
    await bot.answer({}, 'B13');
    const before = bot.received().length;
    await bot.text('I do not know');
    await bot.advance(4_000);
    const said = bot.received().slice(before).join(' ');
    expect(said).toContain('each day late adds a charge');
    expect(said).toContain('Late payments cost extra');
    await bot.answer();
    await bot.advance(2_000);
    expect((await shown()).lessons.map(({ guide, because }) => [guide, because])).toEqual([
      ['risk-notice', 'conversation'],
    ]);
    expect((await shown()).gaps).toEqual([]);
    expect(letters()).toEqual([expect.stringContaining('A late payment may be reported to the credit bureaus.')]);
  });

  it('R-TIER-2 teaches who is in the low tier instead of asking, every year until somebody stops it', async () => {
    await bot.api('POST', '/api/cases/case-dana/tier', { by: 'amy', tier: 'low', reasons: ['manual'] });
    expect((await bot.contact('voice')).error?.code).toBe('refused-low-tier-education');
    await confirm();
    await give(['sms']);
    expect((await shown()).planned).toEqual({ 'repayment-guide': '2027-03-02T15:00:00.000Z' });
    await bot.advanceTo('2027-03-02T15:00:01Z');
    expect(bot.received()).toHaveLength(2);
    expect((await shown()).lessons.map(({ because, by }) => [because, by])).toEqual([
      ['person', 'amy'],
      ['yearly', 'ringback'],
    ]);
    const stop = () => bot.api('POST', `${base}/education/stop`, { by: 'amy', guide: 'repayment-guide' });
    expect((await stop()).body).toEqual({});
    expect((await stop()).status).toBe(409);
    await bot.advanceTo('2028-03-03T15:00:00Z');
    expect(bot.received()).toHaveLength(2);
    expect(bot.handset().isEngaged).toBe(false);
  });

  it('marks an address that nobody has, and writes to it no more until somebody confirms it', async () => {
    mail.refusals.set(address, [550, '5.1.1 no such user']);
    await give(['email']);
    expect((await shown()).lessons[0]?.messages).toMatchObject([{ status: 'undelivered', code: '5.1.1' }]);
    expect((await give(['email'])).body.error?.code).toBe('point-failed');
    const { body: points } = await bot.api<readonly KnownPoint[]>('GET', `${base}/points`);
    expect(points.map(({ id, failedAt }) => [id, failedAt !== undefined])).toEqual([
      ['mobile-1', false],
      ['email-1', true],
    ]);
    mail.refusals.clear();
    await confirm('email-1');
    await give(['email']);
    expect(letters()).toHaveLength(1);
  });

  it('tries an e-mail again while the mail server will not or cannot take it, also after a restart', async () => {
    const { port } = mail;
    mail.refusals.set(address, [451, 'try again']);
    await give(['email']);
    await mail.close();
    await bot.advance(60_000);
    await bot.restart();
    expect((await shown()).lessons[0]?.messages).toMatchObject([{ status: 'waiting' }]);
    mail = await MailServer.start(port);
    await bot.advance(5 * 60_000);
    expect((await shown()).lessons[0]?.messages).toMatchObject([{ status: 'sent' }]);
    expect(letters()).toHaveLength(1);
    expect(JSON.stringify(bot.log)).not.toContain(address);
  });

  it('writes to nobody who wants nothing more, or whom a person has excluded', async () => {
    for (const channel of ['sms', 'voice'] as const)
      await bot.served.store.commit({
        logId: 'another',
        caseId: 'case-dana',
        partyId: 'dana',
        expectedVersion: channel === 'sms' ? 0 : 1,
        events: [],
        addJobs: [],
        removeJobs: [],
        restrictions: [{ number: dana, channel, reason: 'opted-out', on: true, at: '2026-03-01T15:00:00Z' }],
        index: {},
      });
    await give(['email']);
    expect((await shown()).lessons[0]?.messages).toMatchObject([{ status: 'refused', code: 'opted-out' }]);
    await bot.api('POST', `${base}/exclusions`, { by: 'amy', exclusion: 'legal-hold' });
    await give(['email'], { guide: 'risk-notice' });
    expect((await shown()).lessons[1]?.messages).toMatchObject([{ status: 'refused' }]);
    expect(letters()).toEqual([]);
  });
});

describe('where no mail server is set up', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  it('says what is missing, also where the party is none of the loan', async () => {
    const hr = { id: 'hr', role: 'employer-hr', name: 'Harbour Tools', locale: 'en-US' } as const;
    const file = withAddress();
    bot = await RunningBot.start({
      cases: [{ ...file, parties: [...file.parties, { ...file.parties[0], ...hr } as never] }],
    });
    const code = async (partyId: string, over: string) => {
      const path = `/api/cases/case-dana/parties/${partyId}/education`;
      const { body } = await bot.api<{ error: { code: string; message: string } }>('POST', path, {
        by: 'amy',
        guide: 'repayment-guide',
        over: [over],
      });
      return body.error;
    };
    expect(await code('dana', 'email')).toMatchObject({
      code: 'mail-not-set-up',
      message: expect.stringContaining('RINGBACK_SMTP_URL'),
    });
    expect((await code('hr', 'sms')).code).toBe('not-of-the-loan');
  });
});
