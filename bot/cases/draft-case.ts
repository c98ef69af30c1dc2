import { type CellForm, type CsvColumn, csvColumns } from './csv-columns.js';
import type { CsvRow } from './csv-header.js';

/** A case as its rows say it, before the schema has seen it. */
export interface DraftCase {
  readonly file: Readonly<Record<string, unknown>>;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CellFault[];
}

/** A cell that cannot be read. */
export interface CellFault {
  readonly column: string;
  readonly row: number;
  readonly problem: string;
  /** Completes the sentence "write …", where the column's own words would not help. */
  readonly how?: string;
}

interface Tree {
  [key: string]: unknown;
}

const kinds = ['mobile', 'landline', 'email'] as const;
const ofContact: readonly string[] = [...kinds, 'consents', 'sources', 'asOf'];

/** Puts the rows of one case together. */
export function draftCase(rows: readonly CsvRow[]): DraftCase {
  const faults: CellFault[] = [];
  const file: Tree = {};
  for (const row of rows) fill({ values: file, contact: file }, 'case', row, faults);
  const parties = rows.map((row) => {
    const [values, contact]: [Tree, Tree] = [{}, {}];
    fill({ values, contact }, 'party', row, faults);
    values.contactPoints = contactPointsOf(contact, row, faults);
    return values;
  });
  return { file: { ...file, parties }, rows, faults };
}

/** The cell that a path in the case came from. What is missing is told at the case's first row. */
export function columnAt(
  path: readonly PropertyKey[],
  { file, rows }: DraftCase,
): { readonly column: string; readonly row: number } {
  const [first, index, ...rest] = path;
  const inParty = first === 'parties' && typeof index === 'number';
  const row = rows[inParty ? index : 0]?.row ?? 0;
  const at = inParty ? partyPath(rest, valueAt(file, ['parties', index])) : path.map(String).join('.');
  const columns = csvColumns.filter((column) => column.of === (inParty ? 'party' : 'case'));
  const found =
    columns.find((column) => at === column.at || at.startsWith(`${column.at}.`)) ??
    columns.find((column) => column.at.startsWith(`${at}.`));
  return { column: found?.name ?? at, row };
}

/** A path among contact points, in the words of the columns: `contactPoints.0.value` is `mobile`. */
function partyPath(path: readonly PropertyKey[], party: unknown): string {
  if (path[0] !== 'contactPoints') return path.map(String).join('.');
  const kind = String(valueAt(party, [...path.slice(0, 2), 'kind']));
  if (path[2] === 'source') return `sources.${kind}`;
  if (path[2] === 'asOf') return `asOf.${kind}`;
  if (path[2] !== 'consents') return kind;
  return ['consents', valueAt(party, [...path.slice(0, 4), 'channel']), ...path.slice(4)].map(String).join('.');
}

function valueAt(from: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    from,
  );
}

const columnsOf = {
  case: csvColumns.filter((column) => column.of === 'case').map(withPath),
  party: csvColumns.filter((column) => column.of === 'party').map(withPath),
};

function withPath(column: CsvColumn) {
  const path = column.at.split('.');
  return { ...column, path, isContact: column.of === 'party' && ofContact.includes(path[0] ?? '') };
}

/** What the columns of ways to be reached fill stands apart: taking it out of the party again is dear. */
function fill(
  trees: { readonly values: Tree; readonly contact: Tree },
  of: CsvColumn['of'],
  { row, cells }: CsvRow,
  faults: CellFault[],
): void {
  for (const column of columnsOf[of]) {
    const cell = cells.get(column.name);
    if (cell === undefined) continue;
    const value = read(cell, column.form);
    const tree = column.isContact ? trees.contact : trees.values;
    if (value === undefined) faults.push({ column: column.name, row, problem: 'cannot be read' });
    else if (!place(tree, column.path, value))
      faults.push({ column: column.name, row, problem: 'is not what an earlier row of the same case says' });
  }
}

/** False when something else stands there already. */
function place(tree: Tree, path: readonly string[], value: unknown, from = 0): boolean {
  const key = path[from] ?? '';
  if (from === path.length - 1) {
    // Lists too: two rows that say the same agree.
    if (tree[key] !== undefined && String(tree[key]) !== String(value)) return false;
    tree[key] = value;
    return true;
  }
  tree[key] ??= {};
  return place(tree[key] as Tree, path, value, from + 1);
}

function read(cell: string, form: CellForm): string | number | boolean | readonly string[] | undefined {
  switch (form) {
    case 'text':
      return cell;
    case 'number':
      return /^-?\d+(\.\d+)?$/u.test(cell) ? Number(cell) : undefined;
    case 'yes-no':
      return /^(yes|true|是)$/iu.test(cell) ? true : /^(no|false|否)$/iu.test(cell) ? false : undefined;
    case 'list':
      return cell
        .split('|')
        .map((one) => one.trim())
        .filter((one) => one !== '');
  }
}

function contactPointsOf(
  { mobile, landline, email, consents, sources, asOf }: Tree,
  { row }: CsvRow,
  faults: CellFault[],
): readonly Tree[] {
  const values = { mobile, landline, email };
  const origins = { source: sources as Tree | undefined, asOf: asOf as Tree | undefined };
  const given = Object.entries((consents ?? {}) as Record<string, object>);
  const home = (channel: string) => (channel === 'voice' && mobile === undefined ? 'landline' : 'mobile');
  for (const [channel] of given) {
    if (values[home(channel)] !== undefined) continue;
    const where = channel === 'voice' ? 'mobile or landline' : 'mobile';
    faults.push({
      column: `${channel}_consent_at`,
      row,
      problem: 'is a consent without a number that it is for',
      how: `the number under ${where}, or clear the consent`,
    });
  }
  for (const kind of kinds) {
    if (values[kind] !== undefined) continue;
    for (const [name, of] of [
      ['source', origins.source],
      ['as_of', origins.asOf],
    ] as const)
      if (of?.[kind] !== undefined)
        faults.push({
          column: `${kind}_${name}`,
          row,
          problem: 'is said of nothing',
          how: `what it is about under ${kind}, or clear it`,
        });
  }
  return kinds.flatMap((kind) => {
    if (values[kind] === undefined) return [];
    const own = given
      .filter(([channel]) => home(channel) === kind)
      .map(([channel, consent]) => ({ channel, ...consent }));
    const [source, asOf] = [origins.source?.[kind], origins.asOf?.[kind]];
    return [{ kind, value: values[kind], source, asOf, consents: own }];
  });
}
