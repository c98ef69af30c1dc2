import { campaignLogId } from '../../bot/campaigns/campaign-id.js';
import type { CampaignView, MemberView } from '../../bot/views/campaign-view.js';
import type { Case, Party } from '../../dialogs/case.js';
import { RunningBot } from './running-bot.js';
import { caseOf, reachable } from './trial-case.js';

const numberOf = (at: number) => `+1212555${String(1_000 + at)}`;

/** A case with a borrower of its own. */
function member(at: number, changes: Partial<Party> = {}): Case {
  return caseOf({ id: `case-${at}` }, { id: `party-${at}`, contactPoints: [reachable(numberOf(at))], ...changes });
}

describe('a campaign', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const cases = [
    ...[0, 1, 2, 3, 4, 5].map((at) => member(at)),
    member(6, { contactPoints: [reachable(numberOf(6), ['voice'])] }),
    // Another case of somebody who is in it already.
    { ...member(7), parties: member(0).parties.map((party) => ({ ...party, id: 'party-7' })) },
  ];
  const plan = (rest: object = {}) =>
    bot.api<CampaignView>('POST', '/api/campaigns', {
      id: 'spring',
      by: 'Kim',
      filter: { stage: 'after-disbursement' },
      order: ['notice-sms'],
      pace: { perMinute: 2 },
      ...rest,
    });
  const act = (action: string, id = 'spring') =>
    bot.api<CampaignView>('POST', `/api/campaigns/${id}/${action}`, { by: 'Kim' });
  const show = async (id = 'spring') => (await bot.api<CampaignView>('GET', `/api/campaigns/${id}`)).body;
  const membersOf = async (state = '') =>
    (await bot.api<{ members: readonly MemberView[] }>('GET', `/api/campaigns/spring/members${state}`)).body.members;
  const notices = () => cases.map((_, at) => bot.received(numberOf(at)).length);

  it('takes a list of ids that is longer than other bodies may be', async () => {
    bot = await RunningBot.start({ cases: [member(0)] });
    const ids = Array.from({ length: 15_000 }, (_, at) => `case-${String(at).padStart(300, '0')}`);
    const { progress } = (await plan({ cases: ['case-0', ...ids] })).body;
    expect(progress).toMatchObject({ planned: 1, leftOut: { members: 15_000, by: { 'case-unknown': 15_000 } } });
  });

  it('leaves out whose number no numbering plan has, and says so', async () => {
    const wrong = member(8, { contactPoints: [reachable('+19990000000')] });
    bot = await RunningBot.start({ cases: [member(0), wrong] });
    const { progress } = (await plan()).body;
    expect(progress).toMatchObject({ planned: 1, leftOut: { members: 1, by: { 'no-such-number': 1 } } });
  });

  it('shows what it would do, then contacts each once through pause, a restart and resume, and counts how each went', async () => {
    bot = await RunningBot.start({ cases });
    const v1 = { script: 'borrower-after', version: 1 };
    const { status, body } = await plan({ scripts: ['borrower-after'] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'planned',
      plan: { arms: [v1] },
      progress: { planned: 7, leftOut: { members: 1, by: { 'no-consent': 1 } }, begun: 0 },
      estimate: { minutes: 4, days: 1 },
    });
    expect(body.arms.map(({ progress }) => progress.planned)).toEqual([7]);
    await bot.advance(60_000);
    expect(notices()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);

    // One at once, and two a minute.
    expect((await act('start')).body.status).toBe('running');
    expect(notices()).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    await bot.advance(10_000);
    expect(notices()).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    await bot.advance(30_000);
    expect(notices()).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);

    expect((await act('pause')).body).toMatchObject({ status: 'paused', by: 'Kim' });
    await bot.advance(60_000);
    await bot.restart();
    expect(notices()).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    await act('resume');
    await bot.advance(3 * 60_000);
    // The other case on the first number waits for that conversation to end.
    expect(notices()).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
    expect((await show()).progress).toMatchObject({ begun: 6, waiting: { members: 1, by: { 'number-busy': 1 } } });

    await bot.text('STOP', numberOf(1));
    await bot.text('1', numberOf(2));
    expect((await show()).progress).toMatchObject({
      reached: 2,
      inProgress: 5,
      withPeople: { by: { 'opted-out': 1 } },
    });
    const [stopped] = await membersOf('?state=with-people');
    expect(stopped).toMatchObject({ caseId: 'case-1', why: 'opted-out', reached: true });
    const [started] = (await bot.served.store.load(stopped?.conversationId ?? ''))?.events ?? [];
    expect(started?.data).toMatchObject({ campaign: { id: 'spring', place: 1, arm: stopped?.arm } });

    for (const at of [0, 2, 3, 4, 5]) await bot.text('STOP', numberOf(at));
    await bot.advance(31 * 60_000);
    expect(await show()).toMatchObject({
      status: 'ended',
      because: 'all-done',
      progress: { withPeople: { members: 6 }, refused: { by: { 'opted-out': 1 } }, inProgress: 0 },
    });
    expect((await bot.conversationIds()).length).toBe(7);
    expect((await bot.served.store.verify()).faults).toEqual([]);
  });

  it('begins none when it is stopped, and calls off what was not sent', async () => {
    bot = await RunningBot.start({ cases });
    await plan({ pace: { perMinute: 600 } });
    bot.phone.faults.refuseCreate({ status: 429, code: 21_611 }, 6);
    await act('start');
    expect((await act('stop')).body.status).toBe('stopped');
    await bot.advance(30 * 60_000);
    expect((await show()).progress).toMatchObject({ begun: 6, inProgress: 0, done: { by: { 'called-off': 6 } } });
    expect(notices()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect((await act('resume')).status).toBe(409);
  });

  it('pauses when the provider lets nothing out, and says what to do', async () => {
    bot = await RunningBot.start({ cases });
    await plan();
    bot.phone.faults.refuseCreate({ status: 400, code: 21_408 });
    await act('start');
    await bot.advance(20_000);
    const { status, because, by, progress } = await show();
    expect({ status, by, begun: progress.begun }).toEqual({ status: 'paused', by: 'ringback', begun: 1 });
    expect(because).toContain('Enable the country');
    // Nobody else was even tried.
    expect(progress.waiting.by).toEqual({ 'their-turn': 6 });
  });

  const lift = (id: string) => bot.api('POST', '/api/stops/lift', { id, by: 'ops' });
  const pausedIn = async () =>
    (await bot.served.store.load(campaignLogId('spring')))?.events.findLast(({ kind }) => kind === 'campaign-paused')
      ?.data;

  it('is held by a sender that is not let out, in the middle of those who were begun, and goes on once it is lifted', async () => {
    bot = await RunningBot.start({ cases });
    await plan({ pace: { perMinute: 600 } });
    await act('start');
    await bot.advance(10_000);
    expect((await show()).progress.begun).toBe(6);
    bot.phone.faults.refuseCreate({ status: 400, code: 21_408 });
    // A reminder, a day later, is what the provider refuses.
    await bot.advanceTo('2026-03-03T18:00:00Z');
    const held = { id: 'sms:US', code: 21_408, hint: expect.stringContaining('Enable the country') };
    const { status, heldBy, because } = await show();
    expect({ status, heldBy }).toMatchObject({ status: 'paused', heldBy: held });
    expect(because).toContain(`since ${heldBy?.since}`);
    expect(await pausedIn()).toMatchObject({ by: 'ringback', because, heldBy: held });
    const before = notices();

    await bot.restart();
    await bot.advance(2 * 3_600_000);
    expect((await show()).heldBy).toEqual(heldBy);
    expect(notices()).toEqual(before);

    await lift('sms:US');
    await bot.advance(31 * 60_000);
    expect(await show()).toMatchObject({ status: 'running', by: 'ringback' });
    expect((await show()).heldBy).toBeUndefined();
    expect(notices().slice(0, 6)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('is held by a wording that a carrier filtered: nobody is called instead, in this campaign or another', async () => {
    const notice = 'wording:borrower-after.v1/en-US/first-notice';
    bot = await RunningBot.start({ cases });
    bot.handset(numberOf(0)).behaviour = { messages: 30_007, calls: 'no-answer' };
    const scripts = ['borrower-after.v1'];
    await plan({ scripts, order: ['notice-sms', 'call'] });
    await act('start');
    await bot.advance(60_000);
    const { heldBy, progress } = await show();
    expect(heldBy).toMatchObject({ id: notice, code: 30_007, hint: expect.stringContaining('change them') });
    const { begun } = progress;
    expect(begun).toBeLessThan(3);

    await plan({ id: 'other', scripts, order: ['notice-sms', 'call'], pace: { perMinute: 600 } });
    await act('start', 'other');
    await bot.advance(60_000);
    expect(await show('other')).toMatchObject({ status: 'paused', heldBy: { id: notice }, progress: { begun: 0 } });

    // A person's wish to pause outlasts the stop.
    expect((await act('pause', 'other')).body).toMatchObject({ status: 'paused', by: 'Kim' });
    await lift(notice);
    await bot.advance(32 * 60_000);
    expect((await show('other')).status).toBe('paused');
    expect((await show()).status).toBe('running');
    await bot.advance(5 * 60_000);
    expect((await show()).progress.begun).toBeGreaterThan(begun);
  });

  it('keeps to its own hours, and to the policy’s', async () => {
    bot = await RunningBot.start({ cases });
    await plan({ window: { from: '2026-03-03', hours: { from: '11:00', to: '12:00' } }, pace: { perMinute: 60 } });
    await act('start');
    await bot.advanceTo('2026-03-03T15:59:00Z');
    expect((await show()).progress).toMatchObject({ begun: 0, waiting: { by: { 'campaign-hours': 7 } } });
    expect((await show()).next).toBe('2026-03-03T16:00:00.000Z');
    await bot.advanceTo('2026-03-03T16:01:00Z');
    expect((await show()).progress.begun).toBe(6);
  });

  it.each([
    ['a script twice', { scripts: ['borrower-after.v1', 'borrower-after'] }, 'borrower-after.v1 is named twice'],
    [
      'hours after the last of the policy',
      { filter: { market: 'cn' }, window: { hours: { from: '21:00', to: '22:00' } } },
      'Messages in the market cn go out 08:00-21:00 (hours.sms), and never 21:00-22:00.',
    ],
    [
      'hours in which its calls never go out',
      {
        filter: { market: 'cn' },
        order: ['notice-sms', 'call'],
        window: { hours: { from: '12:00', to: '14:00' } },
      },
      'Calls in the market cn go out 09:00-12:00 and 14:00-20:00 (hours.voice)',
    ],
    ['hours that are nobody’s', { window: { hours: { from: '05:00', to: '08:00' } } }, 'in the market us'],
  ])('is not planned with %s, and its name stays free', async (_, wish, words) => {
    bot = await RunningBot.start({ cases });
    const { status, body } = await plan(wish);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(words);
    expect((await plan()).status).toBe(201);
  });

  it('leaves out those in whose market its hours never open', async () => {
    bot = await RunningBot.start({ cases });
    // Over noon nobody is called in China, while these are in the United States.
    const china = { ...member(8), market: 'cn' as const };
    await bot.served.store.putCase(china);
    const { body } = await plan({ order: ['call'], window: { hours: { from: '12:00', to: '14:00' } } });
    expect(body.progress.leftOut.by).toMatchObject({ 'hours-never-open': 1 });
    expect(body.progress.planned).toBeGreaterThan(0);
  });

  it('leaves out, with the reason, whom the policy never has open in its hours, and reckons with the hours of the others', async () => {
    const lax = (at: number, channels?: readonly ('sms' | 'voice')[]) =>
      member(at, { contactPoints: [reachable(`+1213555${1_000 + at}`, channels)] });
    // Between 11 and 12 in New York those in Los Angeles may be texted, and nobody there may be called.
    bot = await RunningBot.start({
      cases: [member(0), member(1, { zone: undefined }), lax(2), lax(3, ['sms'])],
    });
    const { body } = await plan({ order: ['notice-sms', 'call'], window: { hours: { from: '11:00', to: '12:00' } } });
    expect(body.progress.leftOut).toEqual({ members: 2, by: { 'hours-need-zone': 1, 'hours-never-open': 1 } });
    expect((await membersOf('?state=waiting')).map(({ caseId }) => caseId)).toEqual(['case-0', 'case-3']);
    expect(body).toMatchObject({ minutesADay: 60, estimate: { minutes: 1, days: 1 } });

    // Without hours of its own it takes in whose zone is not known as well: they have eight a day.
    const { body: other } = await plan({ id: 'other', cases: ['case-1'] });
    expect(other).toMatchObject({ progress: { planned: 1 }, minutesADay: 480 });

    // Once somebody has noted where they were last, they have the hours of that place.
    await bot.api('POST', '/api/cases/case-1/parties/party-1/last-zone', { by: 'Kim', zone: 'America/New_York' });
    const { body: again } = await plan({ id: 'again', window: { hours: { from: '11:00', to: '12:00' } } });
    expect(again.progress.leftOut.by).toEqual({});
  });

  it('contacts nobody twice who stands in two campaigns', async () => {
    bot = await RunningBot.start({ cases });
    await plan({ pace: { perMinute: 600 } });
    await plan({ id: 'other', pace: { perMinute: 600 } });
    await Promise.all([act('start'), act('start', 'other')]);
    await bot.advance(60_000);
    expect(notices()).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('begins nobody again whom it had begun when it was killed', async () => {
    bot = await RunningBot.start({ cases });
    await plan({ pace: { perMinute: 600 } });
    await act('start');
    const { campaigns } = bot.served.store;
    // As if it had been killed before it could note that the conversations were begun.
    for (const { id } of await membersOf('?state=in-progress')) {
      const member = await campaigns.member('spring', Number(id));
      const waiting = {
        state: 'waiting',
        dueAt: bot.clock.now(),
        begunAt: undefined,
        conversationId: undefined,
      } as const;
      if (member) await campaigns.change('spring', { ...member, ...waiting });
    }
    await act('pause');
    await act('resume');
    // One message a second leaves.
    await bot.advance(10_000);
    expect((await show()).progress).toMatchObject({ begun: 6, inProgress: 6 });
    expect(await bot.conversationIds()).toHaveLength(6);
    expect(notices()).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });
});
