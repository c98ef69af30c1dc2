import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { faultLine } from '../cases/fault-line.js';
import { importCases } from '../cases/import-cases.js';
import type { ImportFault } from '../cases/import-report.js';
import { type StorePlace, withStore } from './with-store.js';

/**
 * `ringback import FILE`: stores the cases of a CSV or JSON file and lists what will not do, with its place and what to
 * do. Gives the exit code: 1 when something was left out.
 */
export async function importCommand(file: string, place: StorePlace, output: (line: string) => void): Promise<number> {
  const format = formats[extname(file).toLowerCase()];
  if (!format) {
    output(`${file}: the name must end in .csv or .json, so that it is clear how to read it.`);
    return 1;
  }
  const text = await readText(file, output);
  if (text === undefined) return 1;
  return await withStore(place, output, async (store) => {
    const { stored, unchanged, faults } = await importCases(text, format, store);
    for (const fault of faults) output(faultLine(file, fault));
    output(`${cases(stored)} stored, ${unchanged} already there and unchanged${leftOut(faults)}.`);
    return faults.length === 0 ? 0 : 1;
  });
}

const formats: Readonly<Record<string, 'csv' | 'json'>> = { '.csv': 'csv', '.json': 'json' };

async function readText(file: string, output: (line: string) => void): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    output(`${file} cannot be read: see that the path is right and the file may be opened.`);
    return undefined;
  }
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    output(
      `${file} is not in UTF-8, so that names might come out wrong; nothing was read. In Excel, save it as "CSV UTF-8".`,
    );
    return undefined;
  }
}

function leftOut(faults: readonly ImportFault[]): string {
  const left = new Set(faults.map(({ caseId, row }) => caseId ?? row).filter((one) => one !== undefined));
  if (faults.length === 0) return '';
  return left.size === 0 ? '; see above' : `; ${cases(left.size)} left out, see above`;
}

function cases(count: number): string {
  return `${count} ${count === 1 ? 'case' : 'cases'}`;
}
