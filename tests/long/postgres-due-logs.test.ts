import { Database } from '../../data/postgres/database.js';
import { SharedDueLogs } from '../../data/postgres/shared-due-logs.js';
import { commitOf } from '../contracts/store-contract.js';
import { openInNewDatabase, type PostgresUnderTest } from '../data/postgres-home.js';
import { type PostgresServer, startPostgres } from '../data/postgres-server.js';

const job = (id: string, dueAt: number) => ({ id, dueAt, payload: {} });

describe('what is due in PostgreSQL', () => {
  let server: PostgresServer;
  let under: PostgresUnderTest;
  const open: (() => Promise<void>)[] = [];
  const problems: Error[] = [];

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => await server?.stop());

  beforeEach(async () => {
    under = await openInNewDatabase(server);
  });
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
    await under?.dispose();
    expect(problems.splice(0)).toEqual([]);
  });

  /** A server that shares the work; `end` has it end as a process that was killed. */
  async function aServer(leaseSeconds = 10) {
    const report = (problem: Error) => problems.push(problem);
    const database = new Database(under.url, report);
    const dueLogs = await SharedDueLogs.open(database, { report, leaseSeconds });
    const close = async () => {
      await dueLogs.close();
      await database.close();
    };
    open.push(close);
    return {
      dueLogs,
      taken: async (now: number, limit = 64) =>
        (await dueLogs.take(now, limit)).map(({ logId, jobs }) => [logId, ...jobs.map(({ jobId }) => jobId).sort()]),
      end: async () => {
        open.splice(open.indexOf(close), 1);
        await close();
      },
    };
  }

  /** The queue's table, in a schema beside the store's. */
  const entries = () => `pgboss_${/search_path%3D(\w+)/u.exec(under.url)?.[1]}.job`;

  const logWith = async (logId: string, ...dueAt: readonly number[]) =>
    await under.store.commit(commitOf({ logId, addJobs: dueAt.map((at, index) => job(`${logId}.${index}`, at)) }));

  it('is taken up once, however many look at the same moment', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await logWith(id, 10, 20, 99);
    const servers = await Promise.all([0, 1, 2].map(() => aServer()));
    const found = await Promise.all(servers.map((one) => one.taken(20, 4)));
    const again = await Promise.all(servers.map((one) => one.taken(20, 4)));
    const all = [...found, ...again].flat();
    expect(all.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, `${id}.0`, `${id}.1`]));
  });

  it('comes back when there is more to do in a log that was given back', async () => {
    await logWith('a', 10, 50);
    const [one, other] = [await aServer(), await aServer()];
    expect(await one.taken(10)).toEqual([['a', 'a.0']]);
    expect(await other.taken(60)).toEqual([]);
    await under.store.commit(commitOf({ logId: 'a', expectedVersion: 1, removeJobs: ['a.0'] }));
    await one.dueLogs.giveBack('a', true);
    expect(await other.taken(40)).toEqual([]);
    expect(await other.taken(60)).toEqual([['a', 'a.1']]);
  });

  it('is taken over from a server that ended in the middle, as begun perhaps, and not from one that is slow', async () => {
    await logWith('left', 10);
    const killed = await aServer();
    await killed.taken(10);
    await killed.end();
    await logWith('slow', 10);
    const slow = await aServer(2);
    await slow.taken(10);
    const next = await aServer();
    const look = () => new Promise<void>((resolve) => next.dueLogs.watch(resolve));
    // The ten seconds of the one that ended are over; the two of the slow one pass meanwhile.
    await under.change(`update ${entries()} set started_on = now() - interval '10 s' where singleton_key = 'left'`);
    const found = [];
    for (let looks = 0; looks < 4; looks += 1) {
      await look();
      found.push(...(await next.dueLogs.take(20, 64)));
    }
    expect(found).toMatchObject([{ logId: 'left', jobs: [{ jobId: 'left.0', begunBefore: true }] }]);
    expect(slow.dueLogs.holds('slow')).toBe(true);
  });

  it('is not tried again at once where it was not finished', async () => {
    await logWith('a', 10);
    const one = await aServer();
    await one.taken(10);
    await one.dueLogs.giveBack('a', false);
    expect(one.dueLogs.holds('a')).toBe(false);
    expect(await one.taken(10)).toEqual([]);
  });

  it('stays with nobody whose word came too late', async () => {
    await logWith('a', 10);
    const late = await aServer(1);
    await late.taken(10);
    // Whoever stood still for long finds that it was given to another.
    await under.change(`update ${entries()} set retry_count = retry_count + 1`);
    await late.dueLogs.giveBack('a', true);
    expect(await (await aServer()).taken(10)).toEqual([]);
  });
});
