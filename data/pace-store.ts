import type { Line } from '../dialogs/pace/line.js';

/** What one change of a line makes of it, and the answer for whoever asked. */
export interface LineChange<T> {
  readonly line: Line;
  readonly answer: T;
}

/** A job that waits for a call to end. */
export interface WaitingCall {
  readonly logId: string;
  readonly jobId: string;
}

/** A call that wants one of a sender's places. Times are epoch milliseconds. */
export interface PlaceRequest extends WaitingCall {
  readonly sender: string;
  /** How many calls may be on at once. */
  readonly limit: number;
  readonly now: number;
  /** When the place is free again should nobody ever tell. */
  readonly until: number;
  /** Takes one also where none is left, before those who wait: a person stands by. */
  readonly anyway?: boolean;
}

/** A call’s place that is given back, and what it is to be when somebody takes it over. */
export type PlaceGiven = Omit<PlaceRequest, 'logId' | 'anyway'>;

/** How fast the provider is asked, kept for all processes together. */
export interface PaceStore {
  /** Changes a line as one step, whoever else does so at the time; `step` may be run again, and has to be pure. */
  change<T>(name: string, step: (line: Line) => LineChange<T>): Promise<T>;
  /**
   * Takes a place for a call that is about to be placed, or has it wait behind those who asked before. Who has one, as
   * after a crash, keeps it until the new time.
   */
  takePlace(request: PlaceRequest): Promise<'taken' | 'waiting'>;
  /** Gives a call’s place back, and to the one that has waited longest: that one has it from then on, and is to be told. */
  leavePlace(request: PlaceGiven): Promise<WaitingCall | undefined>;
}
