import type { Commit, DueJob, Job, Store, StoredLog } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';

/** What of the store is taken away, to see whether the run then fails. */
export const guards = ['dedupe', 'compare-and-set', 'outbox'] as const;

/** One of them. */
export type Guard = (typeof guards)[number];

/** A store around another one, without one of its guards. */
export function without(guard: Guard | undefined, store: Store): Store {
  switch (guard) {
    case undefined:
      return store;
    case 'dedupe':
      return put(store, { load: async (id) => withTurns(await store.load(id)) });
    case 'compare-and-set':
      return put(store, { commit: (commit) => commitAnyway(commit, store) });
    case 'outbox':
      return put(store, jobsInMemory(store));
  }
}

/** A store whose writes fail while `isOn` says so, as those of a file system that was made read-only. */
export function readOnlyWhile(isOn: () => boolean, store: Store): Store {
  const refusing = <Arguments extends unknown[], Result>(write: (...given: Arguments) => Promise<Result>) => {
    return async (...given: Arguments): Promise<Result> => {
      if (isOn()) throw new AppError('store-write-failed', 'EROFS: read-only file system');
      return await write(...given);
    };
  };
  const { pace } = store;
  return put(store, {
    commit: refusing((commit) => store.commit(commit)),
    putCase: refusing((file) => store.putCase(file)),
    putEmployer: refusing((employer) => store.putEmployer(employer)),
    pace: {
      change: (name, step) => refusing(() => pace.change(name, step))(),
      takePlace: refusing((request) => pace.takePlace(request)),
      leavePlace: refusing((request) => pace.leavePlace(request)),
    },
  });
}

/** The same thing, but for some of what it has. */
function put<Thing extends object>(thing: Thing, instead: Partial<Thing>): Thing {
  return new Proxy(thing, {
    get(target, name) {
      const other = Reflect.get(instead, name);
      if (other !== undefined) return other;
      const own = Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

/** Nothing was ever taken before. */
function withTurns(stored: StoredLog | undefined): StoredLog | undefined {
  return stored && put(stored, { turns: { get: () => undefined } });
}

/** Whoever comes last wins. */
async function commitAnyway(commit: Commit, store: Store): Promise<'committed'> {
  for (;;) {
    const expectedVersion = (await store.load(commit.logId))?.version ?? 0;
    if ((await store.commit({ ...commit, expectedVersion })) === 'committed') return 'committed';
  }
}

/** What is to be done is remembered by the process alone. */
function jobsInMemory(store: Store): Partial<Store> {
  const jobs = new Map<string, Map<string, Job>>();
  const all = (): readonly DueJob[] =>
    [...jobs].flatMap(([logId, of]) => [...of.values()].map(({ id, dueAt }) => ({ logId, jobId: id, dueAt })));
  return {
    async load(id) {
      const stored = await store.load(id);
      return stored && put(stored, { jobs: [...(jobs.get(id)?.values() ?? [])] });
    },
    async commit(commit) {
      const done = await store.commit({ ...commit, addJobs: [], removeJobs: [] });
      if (done === 'conflict') return done;
      const own = jobs.get(commit.logId) ?? new Map<string, Job>();
      for (const id of commit.removeJobs) own.delete(id);
      for (const job of commit.addJobs) own.set(job.id, job);
      jobs.set(commit.logId, own);
      return done;
    },
    dueJobs: async (now, limit) =>
      [...all()]
        .filter(({ dueAt }) => dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit),
    nextJobAt: async (after) => {
      const times = all().flatMap(({ dueAt }) => (after === undefined || dueAt > after ? [dueAt] : []));
      return times.length === 0 ? undefined : Math.min(...times);
    },
  };
}
