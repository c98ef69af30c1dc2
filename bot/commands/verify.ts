import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VerifyReport } from '../../data/store.js';
import { type StorePlace, withStore } from './with-store.js';

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
  return await withStore(place, output, async (store) => {
    const report = await store.verify();
    for (const fault of report.faults) output(lineOf(fault));
    output(summary(report));
    return report.faults.length === 0 ? 0 : 1;
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
