/** A job and the log that it belongs to. */
export interface DueJob {
  readonly logId: string;
  readonly jobId: string;
  readonly dueAt: number;
}

/** A job that was taken up. */
export interface TakenJob extends DueJob {
  /** Whether a server that stopped in the middle may have begun with it, so that it is perhaps carried out already. */
  readonly begunBefore: boolean;
}

/** A log that one server works on now, with those of its jobs that are due. */
export interface TakenLog {
  readonly logId: string;
  /** In no order; none when somebody else has done them meanwhile. */
  readonly jobs: readonly TakenJob[];
}

/** Who works on which log: of all servers of a store, one at a time does a log's jobs. */
export interface DueLogs {
  /** Has `wake` called when something may be due that this server was not told of. */
  watch(wake: () => void): void;
  /** Takes up some logs, about `limit`, with jobs due at `now` (epoch ms) that nobody works on, and none of those left out. */
  take(now: number, limit: number, except: ReadonlySet<string>): Promise<readonly TakenLog[]>;
  /** Whether a log that was taken up is still ours: who does not answer for long loses it to another. */
  holds(logId: string): boolean;
  /** Ends the work on a log. What was not finished is taken up again after a while, by whoever is first. */
  giveBack(logId: string, isFinished: boolean): Promise<void>;
}
