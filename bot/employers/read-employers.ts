import { type Employer, employerSchema } from '../../dialogs/casework/employer.js';
import { checkHeader, headerOf, isBlank, rowUnder } from '../cases/csv-header.js';
import { csvRecords } from '../cases/csv-records.js';
import type { ImportFault } from '../cases/import-report.js';
import { jsonLines } from '../cases/json-lines.js';
import { jsonValues } from '../cases/json-values.js';
import type { TextSource } from '../cases/text-source.js';
import { type IssueWords, issueInWords, writtenPath } from '../issue-words.js';
import { employerColumns } from './employer-columns.js';

/** One employer of a file, or what stands in its way. */
export interface ReadEmployer {
  readonly employer?: Employer;
  readonly faults: readonly ImportFault[];
}

const empty = {
  message: 'There is no employer in the file.',
  remedy: 'begin with one of the templates: docs/examples/employers.csv or docs/examples/employers.json',
};
const template = {
  columns: employerColumns,
  see: 'docs/reference/employers.md for all columns; docs/examples/employers.csv is a template',
};

/** Reads employers from JSON: one, or a list of them. */
export async function* readJsonEmployers(source: TextSource): AsyncGenerator<ReadEmployer, void> {
  let row = 0;
  for await (const found of jsonValues(source)) {
    if (found.kind === 'break') {
      const remedy = 'check the brackets, commas and quotation marks there and before';
      const broken = { line: found.line, message: 'From here on the file is no list of employers in JSON.', remedy };
      return yield { faults: [found.because === 'empty' ? empty : broken] };
    }
    row += 1;
    const lineOf = jsonLines(found.text);
    yield checked(found.value, ({ path, problem, how }) => {
      const inValue = lineOf(path);
      const line = inValue === undefined ? undefined : found.line + inValue - 1;
      const column = writtenPath(path, 'the employer');
      const remedy = `write ${how ?? 'it as docs/reference/employers.md says'}`;
      return { row, line, column, message: `${column} ${problem}.`, remedy };
    });
  }
}

/** Reads employers from CSV: one row a number; rows with the same `employer_id` belong together. */
export async function* readCsvEmployers(source: TextSource): AsyncGenerator<ReadEmployer, void> {
  const records = csvRecords(source);
  const first = await records.next();
  if (first.done) return yield { faults: [empty] };
  const header = headerOf(first.value);
  const { faults, readable } = checkHeader(header, template);
  if (faults.length > 0) yield { faults };
  if (!readable) return;
  const byId = new Map<string, Row[]>();
  for (let next = await records.next(); ; next = await records.next()) {
    if (next.done) {
      if (!next.value) yield { faults: [neverClosed] };
      break;
    }
    if (isBlank(next.value)) continue;
    const row = rowUnder(header, next.value);
    const id = row.cells.get('employer_id') ?? '';
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  for (const rows of byId.values()) yield employerOf(rows);
}

type Row = ReturnType<typeof rowUnder>;

const neverClosed = {
  message: 'A quotation mark is opened and never closed; nothing from there on was read.',
  remedy: 'close it, and double a quotation mark inside text',
};

function employerOf(rows: readonly Row[]): ReadEmployer {
  const shifted = rows.filter(({ fit }) => fit !== 'fits');
  if (shifted.length > 0)
    return {
      faults: shifted.map(({ row, fit }) => ({
        row,
        message: `There are ${fit === 'too-few' ? 'fewer' : 'more'} cells in this row than columns.`,
        remedy: 'give every column a cell, and put text with a comma between quotation marks',
      })),
    };
  const said = (name: string) => rows.map(({ cells }) => cells.get(name)).find((cell) => cell !== undefined);
  const list = (name: string) =>
    said(name)
      ?.split('|')
      .map((one) => one.trim());
  const days = said('partner_every_days');
  const withNumber = rows.filter(({ cells }) => [...cells.keys()].some((name) => name.startsWith('number')));
  const raw = {
    id: said('employer_id'),
    name: said('name'),
    aliases: list('aliases'),
    formerNames: list('former_names'),
    successor: said('successor'),
    address: said('address'),
    partner: days === undefined ? undefined : { everyDays: Number(days) },
    numbers: withNumber.map(({ cells }) => ({
      value: cells.get('number'),
      of: cells.get('number_of'),
      source: cells.get('number_source'),
      sourceDetail: cells.get('number_source_detail'),
      asOf: cells.get('number_as_of'),
    })),
  };
  return checked(raw, ({ path, problem, how }) => {
    const [first, at, field] = path;
    const inNumber = first === 'numbers' && typeof at === 'number';
    const place = inNumber ? String(field) : path.filter((step) => typeof step !== 'number').join('.');
    const column = employerColumns.find((one) => one.at === place);
    const row = (inNumber ? withNumber[at] : rows[0])?.row;
    const name = column?.name ?? place;
    return {
      row,
      column: name,
      message: `${name} ${problem}.`,
      remedy: `write ${column?.how ?? how ?? 'it as the template says'}`,
    };
  });
}

function checked(raw: unknown, faultOf: (issue: IssueWords) => ImportFault): ReadEmployer {
  const read = employerSchema.safeParse(raw);
  if (read.success) return { employer: read.data, faults: [] };
  return { faults: read.error.issues.flatMap(issueInWords).map(faultOf) };
}
