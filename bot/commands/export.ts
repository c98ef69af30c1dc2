import { writeFile } from 'node:fs/promises';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { exportResults } from '../results/export-results.js';
import { formatCsv } from '../results/format-csv.js';
import { type StorePlace, withStore } from './with-store.js';

/** What is exported, and where to. */
export interface ExportOptions {
  /** JSON unless given. */
  readonly format?: 'csv' | 'json';
  readonly caseId?: string;
  /** A file; without one the results are the output. */
  readonly file?: string;
}

/** `ringback export`: how every field stands, with where it came from. Gives the exit code. */
export async function exportCommand(
  options: ExportOptions,
  parts: { readonly place: StorePlace; readonly scripts: ScriptLibrary },
  output: (line: string) => void,
): Promise<number> {
  const { caseId, file, format = file?.toLowerCase().endsWith('.csv') ? 'csv' : 'json' } = options;
  return await withStore(parts.place, output, async (store) => {
    if (caseId !== undefined && !(await store.getCase(caseId))) {
      output(
        `There is no case ${caseId}. See that the id is written as in the file that was imported; without --case all are exported.`,
      );
      return 1;
    }
    const rows = await exportResults({ caseId }, { store, scripts: parts.scripts });
    const text = format === 'csv' ? formatCsv(rows).trimEnd() : JSON.stringify(rows, null, 2);
    if (file === undefined) {
      output(text);
      return 0;
    }
    return await write(file, format, text, rows.length, output);
  });
}

/** Spreadsheets take a file for UTF-8 only by its byte-order mark. Results are personal, so the owner alone may read them. */
async function write(
  file: string,
  format: string,
  text: string,
  count: number,
  output: (line: string) => void,
): Promise<number> {
  try {
    await writeFile(file, `${format === 'csv' ? '\uFEFF' : ''}${text}\n`, { mode: 0o600 });
  } catch {
    output(`${file} cannot be written: see that its folder is there and may be written to.`);
    return 1;
  }
  output(`${count} fields written to ${file}.`);
  return 0;
}
