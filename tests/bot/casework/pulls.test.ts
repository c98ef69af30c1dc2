import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flag } from '../../../dialogs/casework/flags/flag.js';
import type { Pull } from '../../../dialogs/casework/pulls/pull.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { sourceRecords } from '../../contracts/verifier-contract.js';
import { RunningBot } from '../running-bot.js';
import { deskCase } from './desk-case.js';

const permission = {
  id: 'a-2',
  scope: 'social-insurance' as const,
  at: '2026-01-05T15:00:00Z',
  source: 'application form',
  wording: 'You may ask the social insurance.',
  expires: '2026-03-03T00:00:00Z',
};

describe('asking a source', () => {
  let bot: RunningBot;
  const pulls = '/api/cases/case-dana/parties/dana/pulls';
  const ask = (authorisationId?: string, source = 'social-insurance') =>
    bot.api<Pull & { error?: { code: string } }>('POST', pulls, {
      by: 'amy',
      source,
      fields: ['employer', 'employed'],
      authorisationId,
    });
  const shown = async () => (await bot.api<readonly Pull[]>('GET', pulls)).body;

  beforeAll(async () => {
    const file = deskCase();
    const [one, two] = file.parties;
    const onFile = { employer: { name: 'Quibblewick Ltd', aliases: [], formerNames: [] } };
    const dana = { ...one, onFile, authorisations: [permission] };
    bot = await RunningBot.start({ cases: [{ ...file, parties: [dana, two] } as typeof file] });
    mkdirSync(join(bot.served.settings.RINGBACK_HOME, 'verifiers'));
    writeRecords();
  });
  afterAll(async () => await bot.close());

  const recordsPath = () => join(bot.served.settings.RINGBACK_HOME, 'verifiers', 'social-insurance.csv');
  const writeRecords = () => writeFileSync(recordsPath(), sourceRecords);

  it('R-AUTO-2 asks nobody without a permission for this source, and keeps that it was wanted', async () => {
    expect((await ask()).body.error?.code).toBe('pull-refused');
    expect((await ask('a-2', 'housing-fund')).status).toBe(409);
    expect(await shown()).toEqual([]);
    const log = (await bot.served.store.load('dossier~case-dana~dana'))?.events ?? [];
    expect(log.map(({ kind, data }) => [kind, data.because])).toEqual([
      ['pull-refused', 'no-permission'],
      ['pull-refused', 'permission-of-another-scope'],
    ]);
  });

  it('R-AUTO-1 shows what came with its evidence and day, and gives a contradiction to a person', async () => {
    expect((await ask('a-2')).status).toBe(202);
    const [pull] = await shown();
    expect(pull?.came?.results).toEqual({
      employer: { status: 'mismatch', found: 'Harbour Tools Inc.', evidence: 'SI-100', asOf: '2026-02-28' },
      employed: { status: 'match', found: true, evidence: 'SI-100', asOf: '2026-02-28' },
    });
    const flags = await bot.api<readonly Flag[]>('GET', '/api/cases/case-dana/parties/dana/flags');
    expect(flags.body).toMatchObject([
      { flag: 'RF-10', evidence: [{ code: 'source-differs:social-insurance:employer' }] },
    ]);
    const { body } = await bot.api<readonly Task[]>('GET', '/api/tasks');
    expect(body).toEqual([expect.objectContaining({ kind: 'source-disagrees', about: 'social-insurance:employer' })]);
  });

  it('asks again when the source was away, and says at last that nothing is known', async () => {
    rmSync(recordsPath());
    await ask('a-2');
    expect((await shown()).at(-1)?.came).toBeUndefined();
    writeRecords();
    await bot.advance(60_000);
    expect((await shown()).at(-1)?.came?.results.employed?.status).toBe('match');
    rmSync(recordsPath());
    await ask('a-2');
    await bot.advance(3 * 3_600_000);
    expect((await shown()).at(-1)?.came?.results.employed).toEqual({ status: 'unavailable' });
    writeRecords();
  });

  it('R-AUTO-2 asks nobody on a permission that has run out', async () => {
    await bot.advanceTo('2026-03-03T15:00:00Z');
    expect((await ask('a-2')).body.error?.code).toBe('pull-refused');
  });
});
