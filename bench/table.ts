import type { Measure, Row } from './measure.js';

/** The rows for people: each value beside its target. */
export function tableOf(rows: readonly Row[], measures: readonly Measure[]): string {
  const lines = rows.map((row) => {
    const least = measures.find(({ name }) => name === row.name)?.better === 'at-least';
    const value = row.value === null ? 'not measured' : figure(row.value);
    const verdict = row.met === null ? '' : row.met ? 'met' : 'missed';
    return [row.name, value, `${least ? 'at least' : 'at most'} ${figure(row.target)}`, verdict, row.unit];
  });
  const table = [['measure', 'value', 'target', '', 'unit'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2);
}
