import type { AnswersReport } from '../../../bot/numbers/hear-answers.js';
import type { ToAsk } from '../../../bot/numbers/numbers-to-ask.js';
import type { CampaignView, MemberView } from '../../../bot/views/campaign-view.js';
import type { Party } from '../../../dialogs/case.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, reachable } from '../trial-case.js';

const day = 24 * 3_600_000;
/** A Monday: the consents of 5 January are five months old. */
const june = Date.parse('2026-06-01T15:00:00Z');
const danas = { number: dana, since: '2026-01-05' };

describe('a number that nobody has confirmed for long', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const start = async (party: Partial<Party> = {}) => {
    bot = await RunningBot.start({ at: june, cases: [caseOf({}, party)] });
  };
  const toAsk = async (query = '') => (await bot.api<ToAsk>('GET', `/api/numbers/to-ask${query}`)).body;
  const answer = async (lines: string, asked = '2026-06-01') => {
    const path = `/api/numbers/answers?by=Kim&asked=${asked}`;
    const response = await bot.ask(path, { method: 'POST', body: lines });
    await bot.settle();
    return { status: response.status, body: (await response.json()) as AnswersReport };
  };
  const calls = () =>
    bot.phone.ledger.filter(
      (entry) => entry.kind === 'rest' && entry.method === 'POST' && entry.path.endsWith('Calls.json'),
    ).length;
  const tasks = async () =>
    ((await bot.served.store.load('dossier~case-dana~dana'))?.events ?? [])
      .filter(({ kind }) => kind.startsWith('task-'))
      .map(({ kind, data }) => `${kind} ${data.kind ?? data.how}`);
  const confirm = () => bot.api('POST', '/api/cases/case-dana/parties/dana/points/mobile-1/confirm', { by: 'Kim' });

  it('R-POL-1 is not dialled before the database was asked, and is once it says that it was not given up', async () => {
    await start();
    const { status, error } = await bot.contact('voice');
    expect({ status, code: error?.code }).toEqual({ status: 409, code: 'refused-number-unconfirmed' });
    expect(error?.message).toContain('ringback numbers list');
    expect(calls()).toBe(0);
    const { body } = await bot.api<{ refusals: object[] }>('GET', '/api/contact-refusals?caseId=case-dana');
    expect(body.refusals).toMatchObject([
      { reason: 'number-unconfirmed', rule: 'number-unconfirmed', setting: 'reassignedAfterDays 90' },
    ]);
    expect(await toAsk()).toEqual({ numbers: [danas], forPeople: [] });

    expect(await answer('2125550141,2026-01-05,no\n')).toEqual({
      status: 200,
      body: { heard: { no: 1, yes: 0, 'no-data': 0 }, faults: [] },
    });
    expect(await toAsk()).toEqual({ numbers: [], forPeople: [] });
    expect((await bot.contact('voice')).status).toBe(201);
    expect(calls()).toBe(1);
  });

  it('R-POL-1 is texted all the same, and confirmed by who proves on it who they are', async () => {
    await start();
    await bot.openThread();
    expect(await toAsk('?caseId=case-dana')).toEqual({ numbers: [], forPeople: [] });
    await bot.advance(80 * day);
    expect((await toAsk()).numbers).toEqual([]);
    await bot.advance(11 * day);
    expect((await toAsk()).numbers).toEqual([{ number: dana, since: expect.stringMatching(/^2026-/u) }]);
  });

  it('R-POL-1 is barred for calls and texts, also a person’s, once it was given up, until somebody confirms it', async () => {
    await start();
    expect((await answer('Phone,Date,Answer\n(212) 555-0141,2026-01-05,yes\n')).body.heard.yes).toBe(1);
    for (const channel of ['sms', 'voice'] as const)
      expect((await bot.contact(channel)).error?.code).toBe('refused-number-reassigned');
    const check = await bot.api<{ passed: boolean; findings: { detail?: string }[] }>(
      'POST',
      '/api/cases/case-dana/parties/dana/points/mobile-1/check',
      { by: 'Kim' },
    );
    expect(check.body).toMatchObject({ passed: false });
    expect(JSON.stringify(check.body)).toContain('number-reassigned');
    expect(await tasks()).toEqual(['task-opened confirm-number']);
    expect((await toAsk()).numbers).toEqual([]);

    expect((await confirm()).status).toBeLessThan(300);
    expect(await tasks()).toEqual(['task-opened confirm-number', 'task-closed done']);
    expect((await bot.contact('voice')).status).toBe(201);
  });

  it('R-POL-1 goes to a person where the database has no data', async () => {
    await start();
    expect((await answer('12125550141,2026-01-05,no_data\n')).body.heard['no-data']).toBe(1);
    const { error } = await bot.contact('voice');
    expect(error).toMatchObject({
      code: 'refused-number-unconfirmed',
      message: expect.stringContaining('knows nothing'),
    });
    expect(await tasks()).toEqual(['task-opened confirm-number']);
    await confirm();
    expect((await bot.contact('voice')).status).toBe(201);
  });

  it('R-POL-1 takes an answer for its own day alone: no answer about later days confirms, and none of old clears', async () => {
    await start();
    const late = await answer('2125550141,2026-03-05,no\n2125550141,2026-01-01,yes\n2125550149,2026-01-05,no\nx,y,z\n');
    expect(late.status).toBe(400);
    expect(late.body.faults.map(({ row }) => row).sort()).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(late.body.faults)).not.toContain('0141');
    expect((await toAsk()).numbers).toEqual([danas]);
    expect((await answer('2125550141,2026-01-05,yes\n')).status).toBe(200);
    await answer('2125550141,2026-01-05,no\n', '2026-05-01');
    expect((await bot.contact('voice')).error?.code).toBe('refused-number-reassigned');
    expect((await answer('2125550141,2026-01-05,no\n', '2026-06-02')).status).toBe(400);
  });

  it('R-POL-1 leaves to people what the database cannot be asked about', async () => {
    await start({ contactPoints: [reachable('+85251230141')] });
    expect(await toAsk()).toEqual({ numbers: [], forPeople: [{ caseId: 'case-dana', partyId: 'dana' }] });
  });

  it('R-POL-1 keeps its place in a campaign until the answer comes', async () => {
    await start();
    const plan = { id: 'june', by: 'Kim', filter: { stage: 'after-disbursement' }, order: ['call'] };
    const planned = await bot.api<CampaignView>('POST', '/api/campaigns', plan);
    expect(planned.body).toMatchObject({ progress: { planned: 1 } });
    const members = async () =>
      (await bot.api<{ members: readonly MemberView[] }>('GET', '/api/campaigns/june/members')).body.members;
    expect(await members()).toMatchObject([{ state: 'waiting', why: 'number-unconfirmed' }]);
    expect(await toAsk('?campaign=june')).toMatchObject({ numbers: [danas] });
    await bot.api('POST', '/api/campaigns/june/start', { by: 'Kim' });
    await bot.advance(day);
    expect(calls()).toBe(0);
    expect(await members()).toMatchObject([{ state: 'waiting', why: 'number-unconfirmed' }]);
    await answer('2125550141,2026-01-05,no\n', '2026-06-02');
    await bot.advance(2 * day);
    expect(calls()).toBeGreaterThan(0);
  });
});
