import { openLowdbStore } from '../../data/lowdb/open-lowdb-store.js';
import { answered, commitOf } from '../contracts/store-contract.js';

/** Commits, several conversations at a time, until the disk takes no more; then says what it saw. Run as a process. */
async function writeUntilFull(home: string): Promise<void> {
  const store = await openLowdbStore({ home });
  const committed: Record<string, number> = {};
  const failures: unknown[] = [];
  const write = async (logId: string): Promise<void> => {
    for (let version = 0; version < 2_000; version += 1) {
      const job = { id: `job-${version}`, dueAt: version, payload: {} };
      const commit = commitOf({
        logId,
        expectedVersion: version,
        events: [answered('x'.repeat(3_000))],
        addJobs: [job],
      });
      try {
        await store.commit(commit);
        committed[logId] = version + 1;
      } catch (error) {
        failures.push(error);
        const seen = (await store.load(logId))?.version ?? 0;
        if (seen !== version) failures.push(new Error(`${logId} shows version ${seen} of ${version}`));
        return;
      }
    }
  };
  await Promise.all(['a', 'b', 'c'].map(write));
  const told = failures.map((error) =>
    error instanceof Error ? { message: error.message, code: 'code' in error && error.code } : {},
  );
  await store.close();
  process.stdout.write(JSON.stringify({ committed, failures: told }));
}

await writeUntilFull(process.argv[2] ?? '');
