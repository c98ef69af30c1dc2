import type { Case } from '../../dialogs/case.js';
import { checkCase } from './check-case.js';
import { csvColumns } from './csv-columns.js';
import type { ImportFault } from './import-report.js';
import type { ReadCases } from './read-csv-cases.js';

/** Reads cases from JSON: one case, or a list of them. */
export function readJsonCases(text: string): ReadCases {
  const list = parsed(text);
  if (list === undefined) {
    return {
      cases: [],
      faults: [{ message: 'The file is not JSON.', remedy: 'check its brackets, commas and quotation marks' }],
    };
  }
  const cases: Case[] = [];
  const faults: ImportFault[] = [];
  list.forEach((raw, index) => {
    const { file, issues } = checkCase(raw);
    const caseId = idOf(raw);
    const row = index + 1;
    for (const { path, problem, how } of issues) {
      const column = written(path);
      faults.push({ row, column, caseId, message: `${column} ${problem}.`, remedy: `write ${how ?? hint(path)}` });
    }
    if (!file) return;
    if (cases.some((one) => one.id === file.id))
      faults.push({
        row,
        column: 'id',
        caseId,
        message: 'id is there twice in this file; the first was taken.',
        remedy: 'remove one',
      });
    else cases.push(file);
  });
  return { cases, faults };
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return Array.isArray(read) ? read : [read];
  } catch {
    return undefined;
  }
}

function idOf(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;
}

/** A path as one would write it: `parties[0].birthDate`. */
function written(path: readonly PropertyKey[]): string {
  return (
    path.reduce<string>(
      (text, key) =>
        typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
      '',
    ) || 'the case'
  );
}

/** How the field is written, where a column of the template says it. */
function hint(path: readonly PropertyKey[]): string {
  const plain = path
    .filter((key) => typeof key !== 'number' && key !== 'parties')
    .map(String)
    .join('.');
  const of = path[0] === 'parties' ? 'party' : 'case';
  return (
    csvColumns.find((column) => column.of === of && column.at === plain)?.how ?? 'it as docs/reference/cases.md says'
  );
}
