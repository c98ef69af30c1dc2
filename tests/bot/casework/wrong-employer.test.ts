import type { caseFileView } from '../../../bot/views/case-file-view.js';
import type { Calls, PlacedCall } from '../../../dialogs/casework/calls/call.js';
import type { CauseView } from '../../../dialogs/casework/causes/cause-view.js';
import type { Check } from '../../../dialogs/casework/checks/check.js';
import type { Employer } from '../../../dialogs/casework/employer.js';
import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { RunningBot } from '../running-bot.js';
import { dana } from '../trial-case.js';
import { deskCase, harbourTools, misheard, switchboard } from './desk-case.js';

const desk = '+12125550190';
const borrower = '/api/cases/case-dana/parties/dana';
const harbour = '/api/cases/case-dana/parties/harbour';
type CaseFile = ReturnType<typeof caseFileView>;
type ShownCalls = Calls & {
  readonly inVain: readonly string[];
  readonly tryAnotherNumber: boolean;
  readonly independent: Employer['numbers'];
};

describe('an employer that cannot be confirmed', () => {
  let bot: RunningBot;
  const post = <T = CauseView>(path: string, body: object) => bot.api<T>('POST', path, body);
  const code = ({ body }: { readonly body: unknown }) => (body as { error?: { code: string } }).error?.code;
  const view = async () => (await bot.api<CauseView>('GET', `${borrower}/cause`)).body;
  const speaks = async (cause: string) =>
    (await view()).causes.find((one) => one.cause === cause)?.speaks.map(({ code: what }) => what);
  const call = async (pointId: string) => {
    const { body: check } = await post<Check>(`${harbour}/points/${pointId}/check`, { by: 'amy' });
    const { body } = await post<PlacedCall>(`${harbour}/calls`, { by: 'amy', checkId: check.id, agentPhone: desk });
    await bot.handset(desk).answer();
    await bot.press('1', desk);
    return body.id;
  };
  const inVain = async () => {
    await call('landline-1');
    await bot.advance(30_000);
  };
  const says = async (employer: string) => {
    await bot.contact('sms');
    await bot.answer({}, 'A0');
    await bot.answer({ A0: '1', A1: '2', A2: employer }, 'A3');
  };

  const reviewOfA2 = async () => {
    const rows = await bot.queue();
    return rows.flatMap(({ reviews }) => reviews).find(({ questionId }) => questionId === 'A2')?.id ?? '';
  };

  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [deskCase()] });
    await bot.served.store.putEmployer(harbourTools);
  });
  afterEach(async () => await bot.close());

  it('R-ERR-3 looks at the number after three attempts in vain on two days, and never at the client', async () => {
    const calls = async () => (await bot.api<ShownCalls>('GET', `${harbour}/calls`)).body;
    await inVain();
    await inVain();
    expect(await calls()).toMatchObject({ inVain: ['c1', 'c2'], tryAnotherNumber: false });
    expect((await view()).open).toBe(false);
    await bot.advance(24 * 3_600_000);
    await inVain();
    const proposed = await calls();
    expect(proposed.tryAnotherNumber).toBe(true);
    expect(proposed.independent.map(({ value, of, source }) => [value, of, source])).toEqual([
      [switchboard, 'hr', 'directory'],
    ]);
    const tasks = async () =>
      (await bot.api<readonly Task[]>('GET', '/api/tasks')).body.map(({ kind, team }) => [kind, team]);
    expect(await tasks()).toEqual([['check-number', 'desk']]);
    expect((await view()).questions.map(({ because }) => because)).toEqual(['employer-not-reached']);

    const line = { by: 'amy', kind: 'landline', value: switchboard, again: switchboard, source: 'directory' };
    const { body: point } = await post<KnownPoint>(`${harbour}/points`, line);
    const id = await call(point.id);
    await bot.handset(switchboard).answer();
    await bot.settle();
    const outcome = { by: 'amy', outcome: 'confirmed', verifierName: 'Pat Ledger', verifierTitle: 'HR manager' };
    const { body: noted } = await post<PlacedCall>(`${harbour}/calls/${id}/outcome`, {
      ...outcome,
      answers: { E2: 'Harbour Tools', E4: 'yes', E5: 'active', E11: 'Pat Ledger, HR manager' },
    });
    expect(noted.dialled).toEqual({ number: switchboard, agrees: true, source: 'provider' });
    expect(await tasks()).toEqual([]);

    expect((await view()).open).toBe(true);
    expect(await speaks('W4')).toEqual([
      'reached-on-another-number',
      'reached-on-another-number',
      'reached-on-another-number',
    ]);
    expect(await speaks('W3')).toEqual(['a-slip-from-known-number']);
    const { body: settled } = await post(`${borrower}/cause`, { by: 'amy', cause: 'W4' });
    expect([settled.open, settled.chosen?.cause]).toEqual([false, 'W4']);
    const log = (await bot.served.store.load('dossier~case-dana~dana'))?.events ?? [];
    expect(log.map(({ kind }) => kind)).toEqual(['cause-chosen']);
  });

  it('R-DUAL-1 takes what an employer says as another source only on a number that the borrower did not give', async () => {
    await says('Harbour Tools');
    const confirm = async (pointId: string, number: string) => {
      const id = await call(pointId);
      await bot.handset(number).answer();
      await bot.settle();
      const outcome = { by: 'amy', outcome: 'confirmed', verifierName: 'Pat Ledger', verifierTitle: 'HR manager' };
      const answers = { E2: 'Harbour Tools', E4: 'yes', E5: 'active' };
      await post(`${harbour}/calls/${id}/outcome`, { ...outcome, answers });
      await bot.handset(number).hangUp();
      await bot.settle();
    };
    const employer = async () => {
      const { body } = await bot.api<CaseFile>('GET', '/api/cases/case-dana/file');
      return body.parties.find(({ id }) => id === 'dana')?.fields.find(({ name }) => name === 'employer')?.status;
    };
    await confirm('landline-1', misheard);
    expect(await employer()).toBe('single-source');
    const line = { by: 'amy', kind: 'landline', value: switchboard, again: switchboard, source: 'directory' };
    const { body: point } = await post<KnownPoint>(`${harbour}/points`, line);
    await confirm(point.id, switchboard);
    expect(await employer()).toBe('verified');
  });

  it('R-ERR-1 R-ERR-2 keeps a case with another employer from being closed before a cause is found', async () => {
    await says('Northgate Dental Clinic');
    expect(await view()).toMatchObject({
      open: true,
      questions: [{ because: 'employer-named-differs', partyId: 'dana' }],
    });
    const id = await reviewOfA2();
    const close = (body: object) =>
      post(`/api/reviews/${encodeURIComponent(id)}/resolve`, { by: 'amy', kind: 'close', ...body });
    const without = await close({});
    expect([without.status, code(without)]).toEqual([409, 'cause-missing']);
    expect((await close({ cause: 'W12' })).status).toBe(400);
    expect(code(await close({ cause: 'W5' }))).toBe('cause-order');
    expect((await close({ cause: 'W9', note: 'moved in February' })).status).toBe(200);
    expect(await view()).toMatchObject({ open: false, chosen: { cause: 'W9', by: 'amy', note: 'moved in February' } });
  });

  it('R-ERR-1 accepts and corrects another employer only with a cause, which the case then has', async () => {
    await says('Northgate Dental Clinic');
    const id = await reviewOfA2();
    const decide = (body: object) => post(`/api/reviews/${encodeURIComponent(id)}/resolve`, { by: 'amy', ...body });
    expect(code(await decide({ kind: 'accept' }))).toBe('cause-missing');
    expect(code(await decide({ kind: 'correct', value: 'Harbour Tools Inc.' }))).toBe('cause-missing');
    expect(code(await decide({ kind: 'ask-again', cause: 'W3' }))).toBe('body-wrong');
    for (const cause of ['W1', 'W2', 'W3', 'W4'])
      await post(`${borrower}/cause/rule-out`, { by: 'amy', cause, evidence: 'looked it up' });
    expect(code(await decide({ kind: 'accept', cause: 'W5' }))).toBe('cause-accepts-nothing');
    await post(`${borrower}/cause`, { by: 'ben', cause: 'W9' });
    expect((await decide({ kind: 'accept' })).status).toBe(200);
    expect(await view()).toMatchObject({ open: false, chosen: { cause: 'W9', by: 'ben' } });
    const { reviews } = await bot.view();
    expect(reviews.find(({ questionId }) => questionId === 'A2')?.resolved).toMatchObject({ cause: 'W9', by: 'amy' });
  });

  it('R-ERR-W5 suspects only by a person, after W1 to W4 were ruled out, and with a second person’s yes', async () => {
    await says('Northgate Dental Clinic');
    const choose = () => post(`${borrower}/cause`, { by: 'amy', cause: 'W5' });
    const early = await choose();
    expect([early.status, code(early)]).toEqual([409, 'cause-order']);
    for (const cause of ['W1', 'W2', 'W4'])
      await post(`${borrower}/cause/rule-out`, { by: 'amy', cause, evidence: 'looked it up' });
    expect((await choose()).body).toMatchObject({ error: { message: expect.stringContaining('W3') } });
    expect((await post(`${borrower}/cause/rule-out`, { by: 'amy', cause: 'W3' })).status).toBe(400);
    await post(`${borrower}/cause/rule-out`, { by: 'amy', cause: 'W3', evidence: 'the form is legible' });
    expect((await choose()).body.open).toBe(true);
    const approve = (by: string) => post(`${borrower}/cause/approve`, { by, cause: 'W5' });
    expect(code(await approve('amy'))).toBe('approval-by-another');
    expect((await approve('ben')).body.open).toBe(false);
    expect(code(await approve('cleo'))).toBe('cause-approved');
    expect(await speaks('W5')).toEqual([]);
  });

  it('R-ERR-W2 takes a name that the employer has by now for the one on file', async () => {
    await bot.served.store.putEmployer({ ...harbourTools, successor: 'Meridian Instruments Ltd.' });
    await says('Meridian Instruments Ltd.');
    const a2 = (await bot.view()).answers.find(({ questionId }) => questionId === 'A2');
    expect(a2).toMatchObject({ status: 'clear' });
    expect((await view()).open).toBe(false);
    expect(bot.received(dana).join()).not.toContain('Meridian');
    expect(bot.handset(misheard).call).toBeUndefined();
  });
});
