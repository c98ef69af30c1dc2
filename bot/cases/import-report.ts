import type { Case } from '../../dialogs/case.js';

/** Something in a file that will not do, and what to do about it. It quotes no value: values are personal. */
export interface ImportFault {
  /** As a spreadsheet counts: the header is row 1. In JSON, the case's place in the list, from 1. */
  readonly row?: number;
  /** In JSON, the line of the file. */
  readonly line?: number;
  /** The column, or in JSON the path of the field. */
  readonly column?: string;
  readonly caseId?: string;
  /** The party alone that it is about: their case is kept without them. */
  readonly partyId?: string;
  readonly message: string;
  readonly remedy: string;
}

/** One case of a file, or what stands in its way. Faults of the file as a whole come by themselves. */
export interface ReadCase {
  readonly file?: Case;
  readonly faults: readonly ImportFault[];
  /** How much of the file is read, 0 to 1. */
  readonly share?: number;
}

/** What came of an import. */
export interface ImportReport {
  readonly stored: number;
  readonly unchanged: number;
  readonly faults: readonly ImportFault[];
}

/** What came of an import of cases. */
export interface CaseImportReport extends ImportReport {
  /** What was stored all the same, and will hardly do what was meant. */
  readonly warnings: readonly ImportFault[];
}

/** What is told of a file in which there is nothing. */
export const emptyFile: ImportFault = {
  message: 'The file is empty.',
  remedy: 'begin with one of the templates: docs/examples/cases.csv or docs/examples/cases.json',
};
