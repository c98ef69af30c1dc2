import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runner } from '../../bot/processes/run-file.js';
import { accountSid, ourNumber, signing } from '../load/requests.js';

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
const withTwilio = {
  PUBLIC_URL: signing.publicUrl,
  TWILIO_ACCOUNT_SID: accountSid,
  TWILIO_AUTH_TOKEN: signing.authToken,
  TWILIO_PHONE_NUMBER: ourNumber,
  // Whatever would be sent finds nobody.
  TWILIO_API_URL: 'http://127.0.0.1:9',
};

/** Starts a server over a home as `ringback start` does, and stops it: seconds until it said that it was ready. */
export async function timedStart(home: string, network: 'emulator' | 'twilio'): Promise<number> {
  const startedAt = performance.now();
  const server = spawn(process.execPath, [runner, main, 'start'], {
    env: { PATH: process.env.PATH, PORT: '0', RINGBACK_HOME: home, ...(network === 'twilio' && withTwilio) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
  const [line] = await Promise.race([once(server.stdout, 'data'), ended]);
  const [url] = /http:\/\/[\d.:]+/u.exec(String(line)) ?? [];
  const { status } = await fetch(`${url}/readyz`);
  const seconds = (performance.now() - startedAt) / 1_000;
  server.kill('SIGTERM');
  await ended.catch(() => undefined);
  if (status !== 200) throw new Error(`the server says that it is ready, and answers with ${status}`);
  return seconds;
}
