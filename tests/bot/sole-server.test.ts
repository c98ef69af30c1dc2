import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../bot/serve.js';

describe('a home', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-sole-'));
  });
  afterEach(async () => await rm(home, { recursive: true, force: true }));

  const start = (port = 0) => serve({ env: { RINGBACK_HOME: home, PORT: String(port) }, bare: true });
  const refusal = (pid: number | undefined) => ({
    code: 'already-served',
    message: `Process ${pid} already serves ${home}. Stop it first, or set RINGBACK_HOME to another folder.`,
  });

  it('is served by one server at a time, and free again when that one has closed', async () => {
    const tries = await Promise.allSettled([start(), start()]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const tried of tries) {
      if (tried.status === 'rejected') expect(tried.reason).toMatchObject(refusal(process.pid));
      else await tried.value.close();
    }
    await (await start()).close();
  });

  it('is refused while another process serves it, and taken over when that one was killed', async () => {
    const code = [
      "import { openLowdbStore } from './data/lowdb/open-lowdb-store.ts';",
      `await (await openLowdbStore({ home: ${JSON.stringify(home)} })).serveAlone();`,
      "console.log('serving');",
      'setInterval(() => {}, 1_000);',
    ].join('\n');
    const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code]);
    try {
      await once(other.stdout, 'data');
      await expect(start()).rejects.toMatchObject(refusal(other.pid));
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
    await (await start()).close();
  });

  it('is not held by a server that could not listen', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    await expect(start(typeof address === 'object' ? address?.port : 0)).rejects.toThrow();
    taken.close();
    await (await start()).close();
  });
});
