/** What is wrong with a transcript: where, from its root, and in words. */
export interface TranscriptFault {
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** A transcript that reads well and cannot be played: what a line is about is not there, or its case is none. */
export class Unplayable extends Error {
  readonly faults: readonly TranscriptFault[];

  constructor(faults: readonly TranscriptFault[], options?: { readonly cause: unknown }) {
    super(faults.map(({ words }) => words).join('\n'), options);
    this.faults = faults;
  }

  /** A line, counted from 0, with what went wrong in it. */
  static atLine(index: number, cause: unknown): Unplayable {
    const words = cause instanceof Error ? cause.message : String(cause);
    return new Unplayable([{ path: ['lines', index], words }], { cause });
  }
}
