import { spawn } from 'node:child_process';
import { once } from 'node:events';

it('does what was asked, without a word, when nobody reads on what a command prints', async () => {
  const child = spawn(process.execPath, ['bot/run.mjs', 'bot/main.ts', 'lint']);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  expect([(await once(child, 'close'))[0], said]).toEqual([0, '']);
});
