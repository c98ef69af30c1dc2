import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeToken, homeTokenAt } from '../../../bot/access/home-token.js';

describe('the token of this machine', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-token-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  it('is one, however many processes start at once, and stays', async () => {
    expect(await homeTokenAt(home)).toBeUndefined();
    const tokens = await Promise.all(Array.from({ length: 8 }, () => homeToken(home)));
    expect(new Set([...tokens, await homeToken(home), await homeTokenAt(home)]).size).toBe(1);
    expect(tokens[0]).toMatch(/^[\w-]{43}$/u);
  });

  it('is readable by its owner alone', async () => {
    await homeToken(home);
    expect((await stat(join(home, 'api-token'))).mode & 0o777).toBe(0o600);
  });
});
