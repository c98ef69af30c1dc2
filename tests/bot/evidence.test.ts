import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { evidenceCommand } from '../../bot/commands/evidence.js';
import { verifyPackCommand } from '../../bot/commands/verify-pack.js';
import type { Manifest } from '../../bot/evidence/manifest.js';
import { readPack } from '../../bot/evidence/read-pack.js';
import { loadLibrary } from '../../dialogs/script/library.js';
import { signedInAs } from './access/browser.js';
import { png } from './documents/papers.js';
import { RunningBot } from './running-bot.js';

const { scripts } = loadLibrary(['dialogs/scripts']);
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const packed = join(folder, 'pack.zip');

async function verify(file: string) {
  const lines: string[] = [];
  return { code: await verifyPackCommand(file, (line) => lines.push(line)), output: lines.join('\n') };
}

/** The pack with some of its files changed, taken out or added. */
async function changedPack(change: (files: Map<string, string>) => void): Promise<string> {
  const files = new Map([...(await readPack(packed))].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  change(files);
  const zip = new ZipFile();
  for (const [path, text] of files) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  const file = join(folder, 'changed.zip');
  writeFileSync(file, await buffer(zip.outputStream));
  return file;
}

describe('an evidence pack', () => {
  let bot: RunningBot;
  const textOf = async (path: string) => (await readPack(packed)).get(path)?.toString('utf8') ?? '';

  beforeAll(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.text('I have not seen any notice at all');
    await bot.api('POST', '/api/cases/case-dana/parties/dana/points/mobile-1/check', { by: 'amy' });
    const brought = `/api/cases/case-dana/parties/dana/documents?by=amy&handedOver=branch`;
    expect((await bot.ask(brought, { method: 'POST', body: new Uint8Array(png) })).ok).toBe(true);
    const place = { home: bot.served.settings.RINGBACK_HOME };
    expect(await evidenceCommand('case-dana', packed, { place, scripts }, () => undefined)).toBe(0);
  });
  afterAll(async () => await bot.close());

  it('R-REC-2 R-Q-4 holds every log, the words as they were sent and said, and the script, and is checked offline', async () => {
    expect(await verify(packed)).toEqual({
      code: 0,
      output: expect.stringMatching(/^Case case-dana: 2 logs, \d+ events: everything in the pack holds\.$/u),
    });
    const transcript = (await textOf('transcripts/1.txt')) + (await textOf('transcripts/2.txt'));
    expect(transcript).toContain('> I have not seen any notice at all');
    expect(transcript).toContain(`> ${bot.received()[0]}`);
    expect(transcript).toContain('point-checked');
    expect(await textOf('scripts/borrower-after.v1.json')).toContain('Did you get our notice?');
    expect(JSON.parse(await textOf('case.json')).parties[0].contactPoints[0].consents).toHaveLength(2);
  });

  it('R-REC-2 names the first event that was changed, and a transcript that says something else', async () => {
    const said = await changedPack((files) => {
      for (const [path, text] of files)
        if (path.startsWith('transcripts/')) files.set(path, text.replace('have not seen', 'have seen'));
    });
    expect(await verify(said)).toMatchObject({ code: 1, output: expect.stringContaining('does not say what logs/') });
    const event = await changedPack((files) => {
      for (const [path, text] of files)
        if (path.startsWith('logs/')) files.set(path, text.replace('identity-passed', 'identity-failed'));
    });
    expect((await verify(event)).output).toMatch(
      /^logs\/\d\.jsonl event \d+: Event \d+ \(identity-failed\) is not what/mu,
    );
  });

  it('R-REC-2 holds the papers as they came, and finds one that was exchanged or left out', async () => {
    const paper = [...(await readPack(packed)).keys()].find((path) => path.startsWith('documents/')) ?? '';
    expect((await readPack(packed)).get(paper)?.equals(png)).toBe(true);
    const exchanged = await changedPack((files) => files.set(paper, 'another paper'));
    expect((await verify(exchanged)).output).toContain(`${paper}: is not the paper that came.`);
    const left = await changedPack((files) => {
      const manifest = files.get('manifest.json') ?? '';
      files.set('manifest.json', manifest.replace(/"documents": \[[^\]]*\]/u, '"documents": []'));
    });
    expect((await verify(left)).output).toMatch(
      /^logs\/\d\.jsonl event \d+: the paper that came is not in the pack\.$/mu,
    );
  });

  it('R-REC-2 finds a manifest that names another case, leaves a log out, or keeps a key back', async () => {
    const withManifest = async (change: (manifest: Manifest) => Partial<Manifest>) =>
      await verify(
        await changedPack((files) => {
          const manifest = JSON.parse(files.get('manifest.json') ?? '');
          files.set('manifest.json', JSON.stringify({ ...manifest, ...change(manifest) }));
        }),
      );
    expect(await withManifest(() => ({ caseId: 'case-other' }))).toMatchObject({
      code: 1,
      output: expect.stringContaining('case.json: is of another case than case-other.'),
    });
    expect(await withManifest(({ logs }) => ({ logs: logs.slice(1) }))).toMatchObject({
      code: 1,
      output: expect.stringContaining('logs/1.jsonl: the manifest tells of no such log.'),
    });
    const closed = ({ logs }: Manifest) => ({
      logs: logs.map(({ key: _, transcript: __, documents: ___, ...log }) => log),
    });
    expect((await withManifest(closed)).output).toContain('2 logs are here without a key');
  });

  it('R-REC-2 misses a file, finds one that was slipped in, and a script that was not asked', async () => {
    const other = await changedPack((files) => {
      files.delete('case.json');
      files.set('note.txt', 'trust me');
      files.set('scripts/borrower-after.v1.json', '{}');
    });
    const { code, output } = await verify(other);
    expect(code).toBe(1);
    for (const fault of [
      'case.json: is gone.',
      'note.txt: was not packed.',
      'scripts/borrower-after.v1.json: is not what was asked.',
    ])
      expect(output).toContain(fault);
  });

  it('says that a file is no pack', async () => {
    const file = join(folder, 'none.zip');
    writeFileSync(file, readFileSync('package.json'));
    expect(await verify(file)).toMatchObject({ code: 1, output: expect.stringContaining('is no evidence pack') });
    expect((await verify(join(folder, 'missing.zip'))).code).toBe(1);
  });

  it('is taken out by people for a reason, which the audit log keeps', async () => {
    const amy = await signedInAs(bot, 'amy', 'agent');
    const { status, body } = await amy.ask('GET', '/api/cases/case-dana/evidence');
    expect([status, body.error.code]).toEqual([400, 'reason-needed']);
    const reason = encodeURIComponent('The court asked for it');
    expect((await amy.ask('GET', `/api/cases/case-dana/evidence?reason=${reason}`)).status).toBe(200);
    const cleo = await signedInAs(bot, 'cleo', 'compliance');
    const entries = JSON.stringify((await cleo.ask('GET', '/api/audit')).body);
    expect(entries).toContain('The court asked for it');
  });

  it('comes over HTTP for who says who asks, and for no case that is not there', async () => {
    const response = await bot.ask('/api/cases/case-dana/evidence?by=amy');
    expect(response.headers.get('content-type')).toBe('application/zip');
    const file = join(folder, 'http.zip');
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    expect((await verify(file)).code).toBe(0);
    expect((await bot.api('GET', '/api/cases/case-dana/evidence')).status).toBe(400);
    expect((await bot.api('GET', '/api/cases/none/evidence?by=amy')).status).toBe(404);
  });

  it('still verifies when a party was erased, and tells nothing of them', async () => {
    await bot.served.store.erase('dana');
    const place = { home: bot.served.settings.RINGBACK_HOME };
    const file = join(folder, 'erased.zip');
    expect(await evidenceCommand('case-dana', file, { place, scripts }, () => undefined)).toBe(0);
    expect((await verify(file)).code).toBe(0);
    const all = [...(await readPack(file)).values()].join('');
    expect(all).not.toContain('have not seen any notice');
    expect(all).not.toContain('Trialname');
  });
});
