import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs botbuilder-dialogs for this benchmark alone, once, without running its install scripts. False when it cannot
 * be had, for instance offline.
 */
export async function installWaterfall(say: (line: string) => void): Promise<boolean> {
  if (existsSync(`${folder}node_modules/botbuilder-dialogs`)) return true;
  say('installing botbuilder-dialogs for the comparison');
  const code = await new Promise<number | null>((resolve) => {
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
    npm.once('error', () => resolve(null));
    npm.once('exit', resolve);
  });
  if (code !== 0) say('botbuilder-dialogs could not be installed (is this machine offline?): not measured against it');
  return code === 0;
}
