import { writtenPath } from '../issue-words.js';
import { checkCase } from './check-case.js';
import { csvColumns } from './csv-columns.js';
import { emptyFile, type ImportFault, type ReadCase } from './import-report.js';
import { jsonLines } from './json-lines.js';
import { type JsonBreak, type JsonValue, jsonValues } from './json-values.js';
import type { TextSource } from './text-source.js';

/** Reads cases from JSON: one case, or a list of them, which need not fit into memory. */
export async function* readJsonCases(source: TextSource): AsyncGenerator<ReadCase, void> {
  const seen = new Set<string>();
  let row = 0;
  for await (const found of jsonValues(source)) {
    if (found.kind === 'break') return yield { faults: [breakFault(found, row)] };
    row += 1;
    yield { ...caseFrom(found, row, seen), share: found.read / source.bytes };
  }
}

function caseFrom(found: JsonValue, row: number, seen: Set<string>): ReadCase {
  const { value, text, inList } = found;
  const { file, issues } = checkCase(value);
  const lineOf = jsonLines(text);
  const fault = (path: readonly PropertyKey[], problem: string, remedy: string): ImportFault => {
    const column = writtenPath(path, 'the case');
    const inValue = lineOf(path);
    const line = inValue === undefined ? undefined : found.line + inValue - 1;
    return { row, line, column, caseId: idOf(value), message: `${column} ${problem}.`, remedy };
  };
  const faults = issues.map(({ path, problem, how }) =>
    fault(path, problem, `write ${hint(path) ?? how ?? 'it as docs/reference/cases.md says'}`),
  );
  if (!file) return { faults };
  if (inList && seen.has(file.id))
    return { faults: [fault(['id'], 'is there twice in this file; the first was taken', 'remove one')] };
  seen.add(file.id);
  return { file, faults };
}

function breakFault({ because, line }: JsonBreak, before: number): ImportFault {
  switch (because) {
    case 'empty':
      return emptyFile;
    case 'not-json': {
      const remedy = 'check the brackets, commas and quotation marks there and before';
      if (before === 0) return { line, message: 'The file is not JSON.', remedy };
      return { row: before + 1, line, message: 'The file is not JSON from here on; the rest was not read.', remedy };
    }
    case 'too-long':
      return {
        line,
        message: 'One value is longer than any case is; nothing was read from there on.',
        remedy: 'write a list of cases, [ … ], with nothing around it',
      };
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
