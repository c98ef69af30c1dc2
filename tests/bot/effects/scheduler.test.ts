import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { OwnDueLogs } from '../../../bot/effects/own-due-logs.js';
import { Scheduler } from '../../../bot/effects/scheduler.js';
import type { DueJob } from '../../../data/store.js';

const second = 1_000;

/** Jobs of logs that are done at once, but for those named `slow`, which wait until they are answered. */
function jobsOf(...due: readonly (readonly [logId: string, jobId: string, dueAt: number])[]) {
  let waiting: DueJob[] = due.map(([logId, jobId, dueAt]) => ({ logId, jobId, dueAt }));
  const done: string[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const store = {
    dueJobs: async (now: number, limit: number) => waiting.filter(({ dueAt }) => dueAt <= now).slice(0, limit),
    nextJobAt: async (after = -1) => waiting.find(({ dueAt }) => dueAt > after)?.dueAt,
  };
  const work = async (logId: string, jobId: string) => {
    if (jobId === 'slow') await answered;
    done.push(`${logId} ${jobId}`);
    waiting = waiting.filter((job) => job.logId !== logId || job.jobId !== jobId);
  };
  return { store, worker: { work }, done, answer };
}

describe('what is due', () => {
  it('waits for a lender’s system that does not answer only where it is about the same log, and loses no place in time', async () => {
    const { answer, done, ...parts } = jobsOf(
      ['a', 'slow', 0],
      ['a', 'then', 0],
      ['b', 'soon', 200],
      ['b', 'later', 60 * second],
    );
    const clock = new ManualClock();
    const scheduler = new Scheduler({
      ...parts,
      dueLogs: new OwnDueLogs(parts.store, clock),
      clock,
      log: { info: () => {}, error: () => {} },
    });
    scheduler.start();
    await clock.advance(2 * second);
    expect(done).toEqual(['b soon']);
    await clock.advance(60 * second);
    expect(done).toEqual(['b soon', 'b later']);
    answer();
    await scheduler.settled();
    expect(done).toEqual(['b soon', 'b later', 'a slow', 'a then']);
  });
});
