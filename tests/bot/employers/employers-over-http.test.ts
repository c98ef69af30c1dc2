import { readFileSync } from 'node:fs';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { deskCase, harbourTools } from '../casework/desk-case.js';
import { RunningBot } from '../running-bot.js';

type Report = Record<'stored' | 'unchanged' | 'heard', number> & {
  readonly faults: readonly { readonly row?: number; readonly column?: string; readonly remedy: string }[];
};

describe('employers over HTTP', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await RunningBot.start({ cases: [deskCase()] });
  });
  afterAll(async () => await bot.close());

  const send = async (path: string, text: string, type: string) => {
    const response = await bot.ask(path, { method: 'POST', headers: { 'content-type': type }, body: text });
    return { status: response.status, body: (await response.json()) as Report & { error?: { message: string } } };
  };
  const csv = (path: string, text: string) => send(path, text, 'text/csv; charset=utf-8');

  it('R-CON-2 takes a directory as CSV and JSON, tells bad rows, and changes nothing the second time', async () => {
    const example = (format: string) => readFileSync(`docs/examples/employers.${format}`, 'utf8');
    expect(await csv('/api/employers', example('csv'))).toMatchObject({ status: 200, body: { stored: 2, faults: [] } });
    const again = await send('/api/employers', example('json'), 'application/json');
    expect(again).toMatchObject({ status: 200, body: { stored: 0, unchanged: 2, faults: [] } });
    const bad = 'employer_id,name\ngood,Good Ltd.\nbad,\n';
    expect((await csv('/api/employers', bad)).body).toMatchObject({
      stored: 1,
      faults: [{ row: 3, column: 'name', remedy: 'write the name as it is registered' }],
    });
    expect((await csv('/api/employers', 'employer_id,name\nbad,\n')).status).toBe(400);
  });

  it('R-CON-2 hears a partner’s list under the name of who brings it, and opens a task for who has left', async () => {
    await bot.served.store.putEmployer({ ...harbourTools, partner: { everyDays: 180 } });
    const list =
      'employer_id,party_id,status,as_of\nharbour-tools,dana,left,2026-03-01\nharbour-tools,joe,left,2026-03-01';
    const unsigned = await csv('/api/employers/people', list);
    expect([unsigned.status, unsigned.body.error?.message]).toEqual([400, expect.stringContaining('?by=NAME')]);
    expect(await csv('/api/employers/people?by=olga', list)).toMatchObject({
      status: 200,
      body: { heard: 1, faults: [{ row: 3 }] },
    });
    const { body: tasks } = await bot.api<readonly Task[]>('GET', '/api/tasks');
    expect(tasks).toMatchObject([{ kind: 'partner-update', about: 'harbour-tools', priority: 'P2' }]);
    const log = (await bot.served.store.load('dossier~case-dana~dana'))?.events ?? [];
    expect(log.some(({ data }) => data.by === 'olga')).toBe(true);
    expect((await csv('/api/employers/people?by=olga', 'employer_id,party_id,status,as_of\n')).status).toBe(400);
  });
});
