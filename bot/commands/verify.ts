import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VerifyReport } from '../../data/store.js';
import { runner } from '../processes/run-file.js';
import type { VerifyOutcome } from './verify-process.js';
import type { StorePlace } from './with-store.js';

/**
 * `ringback verify [PATH]`: checks every log against its chain, and the chains against the list of heads. Names the first
 * bad event of each conversation. Gives the exit code: 1 on any fault.
 */
export async function verifyCommand(place: StorePlace, output: (line: string) => void): Promise<number> {
  // Opening would begin a new store there, and a wrong path would pass as sound.
  if (!existsSync(join(place.home, 'store'))) {
    output(`Nothing is kept in ${place.home}. Name the folder that RINGBACK_HOME stands for.`);
    return 1;
  }
  const outcome = await verifyElsewhere(place);
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

const crashes: ReadonlySet<NodeJS.Signals> = new Set(['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGILL', 'SIGFPE']);

/** LMDB trusts its file; one that is cut off or overwritten can end the process that reads it. So another one does. */
async function verifyElsewhere({ home, encryptionKey }: StorePlace): Promise<VerifyOutcome> {
  const child = fork(runner, [fileURLToPath(new URL('./verify-process.ts', import.meta.url))], {
    execArgv: [],
    // What LMDB writes while it fails is of no use to anybody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return await new Promise((resolve, reject) => {
    child.once('message', (outcome: VerifyOutcome) => resolve(outcome));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal !== null && crashes.has(signal)) resolve({ kind: 'damaged', why: `reading it ended with ${signal}` });
      else reject(new Error(`Verifying ended with ${signal ?? code} before it told anything.`));
    });
    // A process that ended before it could read has told so by then.
    child.send({ home, encryptionKey } satisfies StorePlace, () => undefined);
  });
}

function lineOf({ conversationId, seq, fault, message }: VerifyReport['faults'][number]): string {
  const place = [conversationId === '' ? 'the store' : conversationId, seq === undefined ? '' : ` event ${seq}`].join(
    '',
  );
  return `${place}: ${fault}. ${message}`;
}

function summary({ conversations, events, faults }: VerifyReport): string {
  const counted = `${conversations} ${conversations === 1 ? 'conversation' : 'conversations'}, ${events} events`;
  if (faults.length === 0) return `${counted}: every chain holds.`;
  return `${counted}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Restore what they name from a backup, and find out who could write there.`;
}
