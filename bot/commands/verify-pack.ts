import { readPack } from '../evidence/read-pack.js';
import { type PackReport, verifyPack } from '../evidence/verify-pack.js';

/** `ringback verify FILE.zip`: checks an evidence pack with nothing but itself. Gives the exit code: 1 on any fault. */
export async function verifyPackCommand(file: string, output: (line: string) => void): Promise<number> {
  let report: PackReport;
  try {
    report = verifyPack(await readPack(file));
  } catch {
    output(`${file} is no evidence pack, or is broken. Get it again from where it was made.`);
    return 1;
  }
  const { caseId, logs, events, closed, faults } = report;
  for (const fault of faults) output(fault);
  if (closed > 0)
    output(
      `${closed} ${closed === 1 ? 'log is' : 'logs are'} here without a key, as after an erasure: only its public part was read.`,
    );
  const counted = `Case ${caseId}: ${logs} ${logs === 1 ? 'log' : 'logs'}, ${events} events`;
  output(faults.length === 0 ? `${counted}: everything in the pack holds.` : `${counted}: do not rely on this pack.`);
  return faults.length === 0 ? 0 : 1;
}
