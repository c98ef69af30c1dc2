import { extname } from 'node:path';
import { sourceOfFile, type TextSource, type Unreadable } from '../cases/text-source.js';

/** Works with a file that was named on the command line, or says why it cannot be read and gives the exit code 1. */
export async function withFile(
  file: string,
  output: (line: string) => void,
  work: (source: TextSource) => Promise<number>,
): Promise<number> {
  const source = await sourceOfFile(file);
  if (typeof source !== 'string') return await work(source);
  output(`${file} ${unreadable[source]}`);
  return 1;
}

/** The same for a file that is read by its name: a table as CSV, or a list as JSON. */
export async function withTable(
  file: string,
  output: (line: string) => void,
  work: (source: TextSource, format: 'csv' | 'json') => Promise<number>,
): Promise<number> {
  const format = formats[extname(file).toLowerCase()];
  if (format) return await withFile(file, output, (source) => work(source, format));
  output(`${file}: the name must end in .csv or .json, so that it is clear how to read it.`);
  return 1;
}

const formats: Readonly<Record<string, 'csv' | 'json'>> = { '.csv': 'csv', '.json': 'json' };

/** Why a file cannot be read, after its name. */
export const unreadable: Readonly<Record<Unreadable, string>> = {
  'no-file': 'cannot be read: see that the path is right and the file may be opened.',
  'no-utf-8':
    'is not in UTF-8, so that names might come out wrong; nothing was read. In Excel, save it as "CSV UTF-8".',
};
