import type { Flag } from '../../../dialogs/casework/flags/flag.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, reachable } from '../trial-case.js';
import { deskCase, misheard } from './desk-case.js';

describe('red flags', () => {
  let bot: RunningBot;
  const at = '/api/cases/case-dana/parties/dana/flags';
  const flags = async () => (await bot.api<readonly Flag[]>('GET', at)).body;
  const seen = async () => (await flags()).map(({ flag }) => flag);

  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(async () => await bot.close());

  it('R-AMB-5 are there within two seconds of the turn, with its words, while the conversation goes on', async () => {
    await bot.openThread();
    await bot.answer({}, 'B8');
    expect(await flags()).toEqual([]);
    await bot.text('yes, some of it went into my brother’s shop');
    await bot.advance(2_000);
    expect(await flags()).toMatchObject([
      {
        flag: 'RF-25',
        severity: 'high',
        ruleOut: { 'en-US': expect.any(String), 'zh-CN': expect.any(String) },
        evidence: [{ questionId: 'B8', words: expect.stringContaining('brother') }],
      },
    ]);
    expect((await bot.view()).status).toBe('open');
    const tasks = await bot.api<readonly Task[]>('GET', '/api/tasks');
    expect(tasks.body).toMatchObject([{ kind: 'look-into-flag', about: 'f1', priority: 'P2' }]);
  });

  it('R-REV-2 answers 409 to who closes one without a next action, or after somebody else', async () => {
    const set = { by: 'amy', flag: 'RF-17', words: 'a second voice said the sum' };
    const { status, body } = await bot.api<Flag>('POST', at, set);
    expect([status, body.id]).toEqual([201, 'f1']);
    const close = async (by: string) =>
      await bot.api<{ error?: { code: string; message: string } }>('POST', `${at}/f1/close`, {
        by,
        verdict: 'rejected',
      });
    expect(await close('amy')).toMatchObject({ status: 409, body: { error: { code: 'flag-without-action' } } });
    const plan = { by: 'amy', action: 're-call', owner: 'amy', due: '2026-03-04' };
    expect((await bot.api('POST', `${at}/f1/plan`, plan)).status).toBe(200);
    const both = await Promise.all([close('amy'), close('ben')]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    const late = both.find((one) => one.status === 409)?.body.error;
    expect([late?.code, late?.message]).toEqual(['flag-closed', expect.stringContaining('was faster')]);
    await bot.restart();
    expect((await flags())[0]?.closed?.verdict).toBe('rejected');
  });

  it('counts what people find for the rule, and nothing for what people set themselves', async () => {
    await bot.served.store.putCase(caseOf({ id: 'case-other' }, { id: 'somebody', contactPoints: [reachable(dana)] }));
    await bot.openThread();
    await bot.text('I want to file a complaint');
    await bot.advance(2_000);
    const raised = await flags();
    expect(raised.map(({ flag }) => flag).sort()).toEqual(['RF-27', 'RF-34']);
    expect(raised.find(({ flag }) => flag === 'RF-34')?.evidence).toMatchObject([
      { code: 'number-in-other-cases', cases: ['case-other'] },
    ]);
    const plan = { by: 'amy', action: 'close-no-action', owner: 'amy', due: '2026-03-02' };
    for (const { id, flag } of raised) {
      await bot.api('POST', `${at}/${id}/plan`, plan);
      await bot.api('POST', `${at}/${id}/close`, { by: 'amy', verdict: flag === 'RF-27' ? 'upheld' : 'rejected' });
    }
    const { body } = await bot.api<readonly { flag: string; upheld: number; rejected: number }[]>(
      'GET',
      '/api/flags/rules',
    );
    const counted = body.filter(({ upheld, rejected }) => upheld + rejected > 0);
    expect(counted).toMatchObject([
      { flag: 'RF-27', upheld: 1, rejected: 0, shadow: false },
      { flag: 'RF-34', upheld: 0, rejected: 1, shadow: false },
    ]);
    const lift = await bot.api('POST', '/api/flags/rules/RF-27/lift', { by: 'ops' });
    expect(lift).toMatchObject({ status: 409, body: { error: { code: 'rule-not-shadowed' } } });
    expect((await bot.served.store.verify()).faults).toEqual([]);
  });

  it('R-AUTO-3 show who tells in the words of somebody in another case, once both have told them to the end', async () => {
    const other = '+12125550148';
    const somebody = { id: 'somebody', contactPoints: [reachable(other)] };
    const plan = 'First we finish the kitchen floor, then my sister moves in and pays half of it every month';
    await bot.served.store.putCase(caseOf({ id: 'case-other' }, somebody));
    const tell = async (number: string, words: string, caseId?: string) => {
      await bot.contact('sms', caseId);
      await bot.answer({ B8: '1', B8a: words, B18: words }, undefined, number);
      await bot.advance(2_000);
    };
    await tell(other, plan, 'case-other');
    await tell(dana, `  ${plan.toUpperCase()}!`);
    const [same] = (await flags()).filter(({ flag }) => flag === 'RF-34');
    expect(same?.evidence).toMatchObject([
      { code: 'wording-in-other-cases', cases: ['case-other'], questionId: 'B8a' },
    ]);
    const kept = JSON.stringify((await bot.served.store.load('dossier~case-dana~dana'))?.events);
    expect(kept).not.toContain('somebody');
  });

  it('are not raised by doubt, questions, slowness, silence, dialect or "about", and help is no suspicion', async () => {
    await bot.openThread();
    await bot.text('are you a scam?');
    await bot.advance(4_000);
    await bot.text('why do you ask?');
    await bot.advance(3_600_000);
    await bot.text('uh... yeah I guess so, sure, got it');
    await bot.advance(4_000);
    await bot.answer({ B4: 'about 2143' });
    expect(await seen()).toEqual([]);
  });

  it('R-CARE-1 asks for help, and for nothing else, when somebody fears not to be able to pay', async () => {
    await bot.openThread();
    await bot.text('I lost my job and may not be able to pay next month');
    await bot.advance(2_000);
    expect((await flags()).map(({ flag, severity }) => [flag, severity])).toEqual([['RF-26', 'care']]);
    expect((await bot.view()).outcome).toBe('hardship');
  });

  it('R-AUTO-3 tells of the borrower what HR said, and keeps HR’s words with HR', async () => {
    await bot.served.store.putCase(deskCase({ id: 'case-work' }));
    const hr = '/api/cases/case-work/parties/harbour';
    const check = await bot.api<{ id: string }>('POST', `${hr}/points/landline-1/check`, { by: 'amy' });
    await bot.api('POST', `${hr}/calls`, { by: 'amy', checkId: check.body.id, desk: true });
    const read = { by: 'amy', number: misheard, again: misheard, source: 'telephone-display' };
    await bot.api('POST', `${hr}/calls/c1/dialled`, read);
    const noted = { by: 'amy', outcome: 'not-known', answers: { E4: 'no, nobody of that name here' } };
    expect((await bot.api('POST', `${hr}/calls/c1/outcome`, noted)).status).toBe(200);
    const { body } = await bot.api<readonly Flag[]>('GET', '/api/cases/case-work/parties/dana/flags');
    const evidence = { partyId: 'harbour', from: 'c1', questionId: 'E4', words: 'no, nobody of that name here' };
    expect(body.filter(({ flag }) => flag === 'RF-01')).toMatchObject([{ evidence: [evidence] }]);
    const kept = (await bot.served.store.load('dossier~case-work~dana'))?.events;
    expect(JSON.stringify(kept)).not.toContain('nobody of that name');
  });

  it('cost an ordinary turn nothing: one write, and no job', async () => {
    await bot.openThread();
    const id = (await bot.conversationIds())[0] ?? '';
    const before = await bot.served.store.load(id);
    await bot.text('1');
    const after = await bot.served.store.load(id);
    expect([after?.version, after?.jobs.map((job) => job.id).filter((job) => job === 'observe')]).toEqual([
      (before?.version ?? 0) + 1,
      [],
    ]);
  });
});
