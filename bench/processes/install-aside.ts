import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what a folder of the benchmark measures against, for it alone and once, without running install scripts.
 * False when it cannot be had, for instance offline.
 */
export async function installAside(folder: URL, library: string, say: (line: string) => void): Promise<boolean> {
  const cwd = fileURLToPath(folder);
  if (existsSync(`${cwd}node_modules/${library}`)) return true;
  say(`installing ${library} for the comparison`);
  const code = await new Promise<number | null>((resolve) => {
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, stdio: 'ignore' });
    npm.once('error', () => resolve(null));
    npm.once('exit', resolve);
  });
  if (code !== 0) say(`${library} could not be installed (is this machine offline?): not measured against it`);
  return code === 0;
}
