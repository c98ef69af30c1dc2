import { open } from 'node:fs/promises';
import { AppError } from '../../dialogs/app-error.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { StorePlace } from '../open-store.js';
import { exportResults } from '../results/export-results.js';
import { formatCsv } from '../results/format-csv.js';
import { formatJson } from '../results/format-json.js';
import type { ResultRow } from '../results/result-row.js';
import { ScriptBook } from '../scripts/script-book.js';
import { withStore } from './with-store.js';

/** What is exported, and where to. */
export interface ExportOptions {
  /** JSON unless given. */
  readonly format?: 'csv' | 'json';
  readonly caseId?: string;
  /** A file; without one the results are the output. */
  readonly file?: string;
}

/** `ringback export`: how every field stands, with where it came from, one case after another. Gives the exit code. */
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
    const scripts = await ScriptBook.read(store, parts.scripts);
    let count = 0;
    const results = counted(exportResults({ caseId }, { store, scripts }), (rows) => {
      count += rows;
    });
    const pieces = format === 'csv' ? formatCsv(results) : formatJson(results, 2);
    if (file === undefined) await print(pieces, output);
    else {
      await write(file, format === 'csv' ? '\uFEFF' : '', pieces);
      output(`${count} fields written to ${file}.`);
    }
    return 0;
  });
}

async function* counted(
  results: AsyncIterable<readonly ResultRow[]>,
  count: (rows: number) => void,
): AsyncGenerator<readonly ResultRow[], void> {
  for await (const rows of results) {
    count(rows.length);
    yield rows;
  }
}

/** Whole lines at a time, as the output takes them. */
async function print(pieces: AsyncIterable<string>, output: (line: string) => void): Promise<void> {
  let begun = '';
  for await (const piece of pieces) {
    const text = begun + piece;
    const end = text.lastIndexOf('\n');
    begun = text.slice(end + 1);
    if (end >= 0) output(text.slice(0, end));
  }
}

/** Spreadsheets take a file for UTF-8 only by its byte-order mark. Results are personal, so the owner alone may read them. */
async function write(file: string, mark: string, pieces: AsyncIterable<string>): Promise<void> {
  const unwritable = (): never => {
    throw new AppError(
      'file-unwritable',
      `${file} cannot be written: see that its folder is there, may be written to and has room.`,
    );
  };
  const target = await open(file, 'w', 0o600).catch(unwritable);
  try {
    await target.appendFile(mark).catch(unwritable);
    for await (const piece of pieces) await target.appendFile(piece).catch(unwritable);
  } finally {
    await target.close();
  }
}
