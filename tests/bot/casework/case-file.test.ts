import type { caseFileView } from '../../../bot/views/case-file-view.js';
import type { Field } from '../../../dialogs/casework/fields/fields-of.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { RunningBot } from '../running-bot.js';
import { deskCase, harbourTools } from './desk-case.js';

type CaseFile = ReturnType<typeof caseFileView>;

const contract = {
  source: 'labour-contract',
  reference: 'K-17',
  values: { employer: { name: 'Lakeside Bakery', aliases: [], formerNames: [] } },
} as const;

function withContract() {
  const file = deskCase({ disburseBy: '2026-03-13T14:00:00Z' });
  const [one, two] = file.parties;
  return { ...file, parties: [{ ...one, records: [contract] }, two] } as typeof file;
}

describe('the file of a case', () => {
  let bot: RunningBot;
  const dana = '/api/cases/case-dana/parties/dana';
  const field = async (name: string): Promise<Field | undefined> => {
    const { body } = await bot.api<CaseFile>('GET', '/api/cases/case-dana/file');
    return body.parties[0]?.fields.find((one) => one.name === name);
  };
  const code = async (path: string, body: object) => {
    const answer = await bot.api<{ error?: { code: string } }>('POST', path, body);
    return [answer.status, answer.body.error?.code];
  };

  beforeAll(async () => {
    bot = await RunningBot.start({ cases: [withContract()] });
    await bot.served.store.putEmployer(harbourTools);
  });
  afterAll(async () => await bot.close());

  it('R-FLOW-1 R-PRE-1 compares records before a call, opens a task for a reviewer, and blocks no call', async () => {
    const { body } = await bot.api<{ passed: boolean }>(
      'POST',
      '/api/cases/case-dana/parties/harbour/points/landline-1/check',
      { by: 'amy' },
    );
    expect(body.passed).toBe(true);
    const tasks = (await bot.api<readonly (Task & { partyId: string })[]>('GET', '/api/tasks')).body;
    expect(tasks).toMatchObject([{ caseId: 'case-dana', partyId: 'dana', kind: 'compare-records', about: 'employer' }]);
    expect(await bot.queue()).toEqual([]);
    expect(await field('employer')).toMatchObject({
      status: 'mismatch',
      sources: [
        { source: 'file', value: { name: 'Harbour Tools Inc.' } },
        { source: 'labour-contract', value: { name: 'Lakeside Bakery' }, reference: 'K-17' },
      ],
    });
  });

  it('lets one person take a task, and another not close it', async () => {
    const assigned = await bot.api<Task>('POST', `${dana}/tasks/t1/assign`, { by: 'amy', owner: 'ben' });
    expect(assigned.body).toMatchObject({ owner: 'ben' });
    expect(await code(`${dana}/tasks/t1/close`, { by: 'amy', how: 'done' })).toEqual([409, 'task-taken']);
    expect(await code(`${dana}/tasks/t9/close`, { by: 'amy', how: 'done' })).toEqual([404, 'task-unknown']);
    await bot.api('POST', `${dana}/tasks/t1/close`, { by: 'ben', how: 'done' });
    expect((await bot.api('GET', '/api/tasks')).body).toEqual([]);
  });

  it('R-DUAL-1 verifies an employer only once a second person has seen the same source', async () => {
    const ref = (await field('employer'))?.sources.find(({ source }) => source === 'labour-contract')?.ref;
    const aside = `${dana}/sources/set-aside`;
    expect(await code(aside, { by: 'amy', ref: 'file:pay-slip:9:employer', because: 'outdated' })).toEqual([
      404,
      'source-unknown',
    ]);
    await bot.api('POST', aside, { by: 'amy', ref, because: 'about-somebody-else' });
    expect(await field('employer')).toMatchObject({ status: 'mismatch' });
    expect((await bot.api('GET', '/api/tasks')).body).toMatchObject([{ kind: 'confirm-set-aside', about: ref }]);
    expect(await code(`${aside}/confirm`, { by: 'Amy ', ref })).toEqual([409, 'same-person']);
    await bot.api('POST', `${aside}/confirm`, { by: 'ben', ref });
    expect(await code(`${aside}/confirm`, { by: 'cy', ref })).toEqual([409, 'source-set-aside']);
    expect(await field('employer')).toMatchObject({ status: 'not-asked' });
    expect((await bot.api('GET', '/api/tasks')).body).toEqual([]);

    const name = 'Harbour Tools';
    const claim = { by: 'amy', field: 'employer', value: name, again: name, source: 'pay-slip', reference: 'slip 2' };
    expect((await bot.api('POST', `${dana}/claims`, claim)).status).toBe(201);
    expect(await field('employer')).toMatchObject({ status: 'unknown' });
    expect(await code(`${dana}/claims/c1/confirm`, { by: 'amy' })).toEqual([409, 'same-person']);
    await bot.api('POST', `${dana}/claims/c1/confirm`, { by: 'ben' });
    await bot.restart();
    expect(await field('employer')).toMatchObject({
      key: true,
      status: 'verified',
      sources: [
        { source: 'file' },
        {
          source: 'labour-contract',
          setAside: { by: 'amy', because: 'about-somebody-else', confirmed: { by: 'ben' } },
        },
        { source: 'pay-slip', by: 'amy', confirmedBy: 'ben', value: { name }, reference: 'slip 2' },
      ],
    });
  });

  it('R-FLOW-2 keeps an employer’s letter with who confirmed, and says what it lacks and whether it is in time', async () => {
    const letter = {
      by: 'amy',
      byTitle: 'Verification officer',
      over: 'letter',
      on: '2026-02-20',
      foundIn: 'application',
      address: 'HR, Harbour Tools, New York',
      verifierName: 'Pat Ledger',
      verifierTitle: 'HR manager',
      status: 'in-post',
      title: 'accountant',
    };
    expect((await bot.api('POST', `${dana}/steps/employer`, letter)).status).toBe(201);
    const byDirectory = { ...letter, foundIn: 'directory', foundInDetail: 'Business pages 2026', on: '2026-03-02' };
    await bot.api('POST', `${dana}/steps/employer`, byDirectory);
    const { body } = await bot.api<CaseFile>('GET', '/api/cases/case-dana/file');
    expect(body.parties[0]?.steps?.employer).toMatchObject({
      state: 'done',
      confirmations: [
        { verifierName: 'Pat Ledger', lacks: ['independent-source'], noteDate: '2026-03-13', windowOk: false },
        { verifierTitle: 'HR manager', lacks: [], windowOk: true },
      ],
    });
    expect(await field('inPost')).toMatchObject({ status: 'single-source', sources: [{ source: 'employer-hr' }, {}] });
  });

  it('refuses to approve while key facts are open, and says which', async () => {
    const { status, body } = await bot.api<{ error: { code: string; message: string } }>(
      'POST',
      `${dana}/steps/approval`,
      { by: 'amy' },
    );
    expect([status, body.error.code]).toEqual([409, 'not-resolved']);
    expect(body.error.message).toContain('dana inPost (single-source)');
    expect(body.error.message).not.toContain('dana employer');
  });

  it('R-FLOW-1 shows an approval as overtaken once a contract names another employer, and puts it on a list', async () => {
    const values = { inPost: 'in-post', title: 'accountant', monthlyIncome: 5200 };
    for (const [at, [name, value]] of Object.entries(values).entries()) {
      await bot.api('POST', `${dana}/claims`, { by: 'amy', field: name, value, source: 'bank-statement' });
      await bot.api('POST', `${dana}/claims/c${at + 2}/confirm`, { by: 'ben' });
    }
    const before = (await bot.api<CaseFile>('GET', '/api/cases/case-dana/file')).body;
    expect(before.openBeforeApproval).toEqual([]);
    expect((await bot.api('POST', `${dana}/steps/approval`, { by: 'cy' })).status).toBe(201);

    const contract = { by: 'amy', type: 'labour-contract', status: 'verified', employerName: 'Lakeside Bakery' };
    await bot.api('POST', `${dana}/steps/documents`, contract);
    await bot.settle();
    const { body } = await bot.api<CaseFile>('GET', '/api/cases/case-dana/file');
    expect(body.parties[0]?.steps?.approval).toMatchObject({
      state: 'overtaken',
      by: 'cy',
      overtaken: { because: expect.arrayContaining(['dana employer (mismatch)']) },
    });
    expect(body.parties[0]?.tasks).toContainEqual(
      expect.objectContaining({ kind: 'look-at-approval', priority: 'P1' }),
    );
    expect(await code(`${dana}/steps/approval`, { by: 'cy' })).toEqual([409, 'not-resolved']);

    await bot.api('POST', `${dana}/steps/documents`, { ...contract, documentId: 'd1', status: 'rejected' });
    expect((await bot.api('POST', `${dana}/steps/approval`, { by: 'di' })).status).toBe(201);
    expect((await bot.api('GET', '/api/tasks')).body).toEqual([]);
  });

  it('R-CASE-2 says of the employer that it tells of who somebody is, and of whether they can repay', async () => {
    expect(await field('employer')).toMatchObject({ usedFor: ['identity', 'capacity'] });
    expect(await field('monthlyIncome')).toMatchObject({ usedFor: ['capacity'] });
  });

  it('R-CASE-2 brings what has waited for days to the top on the last day before the money goes out', async () => {
    const contract = { by: 'amy', type: 'labour-contract', status: 'received', employerName: 'Lakeside Bakery' };
    await bot.api('POST', `${dana}/steps/documents`, contract);
    const papers = async () =>
      (await bot.api<readonly Task[]>('GET', '/api/tasks')).body.find(({ kind }) => kind === 'look-into-step');
    expect(await papers()).toMatchObject({ priority: 'P3', dueAt: '2026-03-03T15:00:00.000Z' });
    await bot.advanceTo('2026-03-12T15:00:00Z');
    expect(await papers()).toMatchObject({ priority: 'P1', dueAt: '2026-03-03T15:00:00.000Z' });
    await bot.advanceTo('2026-03-13T15:00:00Z');
    expect(await papers()).toMatchObject({ priority: 'P3' });
  });

  it('says what fits when a value does not', async () => {
    const wrong = { by: 'amy', field: 'startDate', value: 'last spring', source: 'pay-slip' };
    const { status, body } = await bot.api<{ error: { message: string } }>('POST', `${dana}/claims`, wrong);
    expect([status, body.error.message]).toEqual([
      400,
      'value does not fit startDate: it is not written as it must be (write YYYY-MM).',
    ]);
    expect((await bot.api('GET', '/api/cases/nobody/file')).status).toBe(404);
  });
});
