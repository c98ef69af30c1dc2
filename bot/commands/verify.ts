import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VerifyReport } from '../../data/store.js';
import type { StorePlace } from '../open-store.js';
import { runner } from '../processes/run-file.js';
import type { VerifyOutcome } from './verify-process.js';

/**
 * `ringback verify [PATH]`: checks every log against its chain, and the chains against the list of heads. Names the first
 * bad event of each conversation. Gives the exit code: 1 on any fault. `file` runs as the process that reads.
 */
export async function verifyCommand(
  place: StorePlace,
  output: (line: string) => void,
  file = fileURLToPath(new URL('./verify-process.ts', import.meta.url)),
): Promise<number> {
  // Opening would begin a new store there, and a wrong path would pass as sound.
  if (place.databaseUrl === undefined && !existsSync(join(place.home, 'store'))) {
    output(`Nothing is kept in ${place.home}. Name the folder that RINGBACK_HOME stands for.`);
    return 1;
  }
  const outcome = await verifyElsewhere(place, file);
  switch (outcome.kind) {
    case 'verified':
      for (const fault of outcome.report.faults) output(lineOf(fault));
      output(summary(outcome.report));
      return outcome.report.faults.length === 0 ? 0 : 1;
    case 'refused':
      output(outcome.message);
      return 1;
    case 'damaged':
      output(`The store file in ${place.home} is damaged (${outcome.why}). Restore it from a backup.`);
      return 1;
  }
}

const mostTold = 2_000;

/** A process that could not be compiled or started has said so in its first line; what LMDB writes as it crashes is not shown. */
function couldNotRun(end: string | number | null, told: string): string {
  const [why = `it ended with ${end}`] = told.split('\n').filter((line) => line.trim() !== '');
  return `Nothing was verified, because the process that reads the store could not run: ${why.trim()}`;
}

const crashes: ReadonlySet<NodeJS.Signals> = new Set(['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGILL', 'SIGFPE']);

/** LMDB trusts its file; one that is cut off or overwritten can end the process that reads it. So another one does. */
async function verifyElsewhere(place: StorePlace, file: string): Promise<VerifyOutcome> {
  const child = fork(runner, [file], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told = (told + text).slice(0, mostTold);
  });
  return await new Promise((resolve, reject) => {
    child.once('message', (outcome: VerifyOutcome) => resolve(outcome));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal !== null && crashes.has(signal)) resolve({ kind: 'damaged', why: `reading it ended with ${signal}` });
      else resolve({ kind: 'refused', message: couldNotRun(signal ?? code, told) });
    });
    // A process that ended before it could read has told so by then.
    child.send(place, () => undefined);
  });
}

function lineOf({ logId, seq, fault, message }: VerifyReport['faults'][number]): string {
  const place = logId === '' ? 'the store' : logId;
  return `${place}${seq === undefined ? '' : ` event ${seq}`}: ${fault}. ${message}`;
}

function summary({ logs, events, faults }: VerifyReport): string {
  const counted = `${logs} ${logs === 1 ? 'log' : 'logs'}, ${events} events`;
  if (faults.length === 0) return `${counted}: every chain holds.`;
  return `${counted}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Restore what they name from a backup, and find out who could write there.`;
}
