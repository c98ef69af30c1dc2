/** A log's commits as a store keeps them. They are written once and never change. */
export interface LogRecords {
  /** The record of the commit that made this version, as bytes; undefined when it is gone. */
  recordOf(version: number): Buffer | undefined;
  /** The version that this turn's commit made. */
  versionOf(turn: string): number | undefined;
}
