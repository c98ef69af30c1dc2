import type { Case } from '../../dialogs/case.js';
import { writtenPath } from '../issue-words.js';
import { checkCase } from './check-case.js';
import { csvColumns } from './csv-columns.js';
import { emptyFile, type ImportFault } from './import-report.js';
import { brokenLine, jsonLines } from './json-lines.js';
import type { ReadCases } from './read-csv-cases.js';

/** Reads cases from JSON: one case, or a list of them. */
export function readJsonCases(text: string): ReadCases {
  const plain = text.replace(/^\uFEFF/u, '');
  const read = parsed(plain);
  if ('fault' in read) return { cases: [], faults: [read.fault] };
  const isList = Array.isArray(read.value);
  const list: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const lineOf = jsonLines(plain);
  const cases: Case[] = [];
  const faults: ImportFault[] = [];
  list.forEach((raw, index) => {
    const { file, issues } = checkCase(raw);
    const fault = (path: readonly PropertyKey[], problem: string, remedy: string): ImportFault => {
      const column = writtenPath(path, 'the case');
      const line = lineOf(isList ? [index, ...path] : path);
      return { row: index + 1, line, column, caseId: idOf(raw), message: `${column} ${problem}.`, remedy };
    };
    for (const { path, problem, how } of issues)
      faults.push(fault(path, problem, `write ${hint(path) ?? how ?? 'it as docs/reference/cases.md says'}`));
    if (!file) return;
    if (cases.some((one) => one.id === file.id))
      faults.push(fault(['id'], 'is there twice in this file; the first was taken', 'remove one'));
    else cases.push(file);
  });
  return { cases, faults };
}

function parsed(text: string): { readonly value: unknown } | { readonly fault: ImportFault } {
  if (text.trim() === '') return { fault: emptyFile };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const line = brokenLine(text, error);
    const remedy = 'check the brackets, commas and quotation marks there and before';
    return { fault: { line, message: 'The file is not JSON.', remedy } };
  }
}

function idOf(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;
}

/** How the field is written, where a column of the template says it. */
function hint(path: readonly PropertyKey[]): string | undefined {
  const plain = path
    .filter((key) => typeof key !== 'number' && key !== 'parties')
    .map(String)
    .join('.');
  const of = path[0] === 'parties' ? 'party' : 'case';
  return csvColumns.find((column) => column.of === of && column.at === plain)?.how;
}
