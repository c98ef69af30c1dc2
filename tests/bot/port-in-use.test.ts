import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../bot/serve.js';

it('says that the port is in use, and begins no home', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringback-port-'));
  const home = join(folder, 'home');
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  try {
    await expect(serve({ env: { PORT: String(port), RINGBACK_HOME: home }, bare: true })).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} is in use. Set PORT to another one, or stop what uses it.`,
    });
    expect(existsSync(home)).toBe(false);
  } finally {
    await new Promise((resolve) => other.close(resolve));
    rmSync(folder, { recursive: true });
  }
});
