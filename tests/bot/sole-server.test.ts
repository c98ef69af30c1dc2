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

  // A process that opens one LMDB environment twice at once can wait for itself; so those at once are processes.
  function elsewhere() {
    const code = [
      "import { openLowdbStore } from './data/lowdb/open-lowdb-store.ts';",
      `const store = await openLowdbStore({ home: ${JSON.stringify(home)} });`,
      "await store.serveAlone().then(() => console.log('serving'), (error) => console.log(error.code));",
      'setInterval(() => {}, 1_000);',
    ].join('\n');
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code]);
    const told = once(child.stdout, 'data').then(([words]) => String(words).trim());
    const kill = async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    };
    return { pid: child.pid, told, kill };
  }

  it('is served by one server at a time, and free again when that one has closed', async () => {
    const first = await start();
    try {
      await expect(start()).rejects.toMatchObject(refusal(process.pid));
    } finally {
      await first.close();
    }
    await (await start()).close();
  });

  it('is taken by one of two that start at the same moment', async () => {
    const both = [elsewhere(), elsewhere()];
    try {
      expect((await Promise.all(both.map((one) => one.told))).sort()).toEqual(['already-served', 'serving']);
    } finally {
      for (const one of both) await one.kill();
    }
  });

  it('is refused while another process serves it, and taken over when that one was killed', async () => {
    const other = elsewhere();
    try {
      expect(await other.told).toBe('serving');
      await expect(start()).rejects.toMatchObject(refusal(other.pid));
    } finally {
      await other.kill();
    }
    await (await start()).close();
  });

  it('is not held by a server that could not listen', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    try {
      await expect(start(typeof address === 'object' ? address?.port : 0)).rejects.toThrow();
    } finally {
      taken.close();
    }
    await (await start()).close();
  });
});
