/** A place in a script: the keys and indexes that lead to it from the top of the file. */
export type Path = readonly (string | number)[];

/** A line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds where a path stands in the file; a path that is not there gives its nearest parent. */
export type Locate = (path: Path) => Position;

/** One thing that is wrong with a script, where it stands, and what to do about it. */
export interface Fault extends Position {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** Orders faults as a reader meets them: by file, line and column. */
export function byPosition(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Faults as lines of a message: where each stands, what it is and what to do. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ file, line, message, remedy }) => `  ${file}:${line} ${message} — ${remedy}`);
}
