import type { Case } from '../../dialogs/case.js';
import type { ImportFault, ReadCase } from './import-report.js';

/** A short file as a whole: its cases, and what stood in the way of others. */
export async function allCases(
  read: AsyncIterable<ReadCase>,
): Promise<{ readonly cases: readonly Case[]; readonly faults: readonly ImportFault[] }> {
  const cases: Case[] = [];
  const faults: ImportFault[] = [];
  for await (const one of read) {
    if (one.file) cases.push(one.file);
    faults.push(...one.faults);
  }
  return { cases, faults };
}
