import type { ImportFault } from './import-report.js';

/** A fault of a file of cases as one line, its place first. */
export function faultLine(file: string, { row, line, caseId, message, remedy }: ImportFault): string {
  const at = line !== undefined ? `line ${line}` : row !== undefined ? `row ${row}` : undefined;
  const place = [at, caseId && `case ${caseId}`].filter(Boolean).join(', ');
  return `${file}${place === '' ? '' : `: ${place}`}: ${message} — ${remedy}`;
}
