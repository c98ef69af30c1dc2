import { Database, sql } from '../../data/postgres/database.js';
import { sharedPostgres } from './postgres-server.js';

interface Backend {
  readonly pid: number;
}

describe('a PostgreSQL that ends connections', () => {
  let database: Database;
  let other: Database;
  const heard: Error[] = [];

  beforeAll(async () => {
    const url = await (await sharedPostgres()).newDatabase();
    database = new Database(url, (problem) => heard.push(problem));
    other = new Database(url, (problem) => heard.push(problem));
  });
  afterAll(async () => {
    await Promise.all([database?.close(), other?.close()]);
  });

  const ownPid = sql('select pg_backend_pid() as pid');
  /** Ends a connection from outside, and waits until this process has heard of it. */
  async function end(pid: number): Promise<void> {
    await other.rows(sql('select pg_terminate_backend($1)', pid));
    const left = sql('select 1 from pg_stat_activity where pid = $1', pid);
    while ((await other.rows(left)).length > 0);
    await new Promise((resolve) => setImmediate(resolve));
  }

  it('fails the transaction that lost its own between two statements, and nothing else', async () => {
    const lost = database.transaction(async (runner) => {
      const [backend] = await runner.rows<Backend>(ownPid);
      await end(backend?.pid ?? 0);
      return await runner.rows(ownPid);
    });
    await expect(lost).rejects.toMatchObject({ code: 'store-unreachable' });
    expect(await database.rows<Backend>(ownPid)).toHaveLength(1);
  });

  it('fails the reads in hand, and answers the next over a new one', async () => {
    const [backend] = await database.read<Backend>(ownPid);
    const inHand = Promise.allSettled(Array.from({ length: 5 }, () => database.read(sql('select pg_sleep(30)'))));
    await end(backend?.pid ?? 0);
    const codes = (await inHand).map((one) => (one.status === 'rejected' ? one.reason.code : one.status));
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'store-unreachable'));
    const [next] = await database.read<Backend>(ownPid);
    expect(next?.pid).not.toBe(backend?.pid);
  });

  it('answers reads that are asked together, each with its own', async () => {
    const asked = Array.from({ length: 50 }, (_, at) => database.read<{ at: number }>(sql('select $1::int as at', at)));
    const answers = (await Promise.all(asked)).map(([row]) => row?.at);
    expect(answers).toEqual(Array.from({ length: 50 }, (_, at) => at));
  });

  it('says what to do when it does not allow something, or is busy', async () => {
    await database.rows(sql('create role reader'));
    const notAllowed = database.transaction(async (runner) => {
      await runner.rows(sql('set local role reader'));
      return await runner.rows(sql('create table public.mine ()'));
    });
    await expect(notAllowed).rejects.toMatchObject({ code: 'store-open-failed' });
    await database.rows(sql('create table shared ()'));
    const busy = other.transaction(async (holder) => {
      await holder.rows(sql('lock table shared'));
      return await database.transaction(async (runner) => {
        await runner.rows(sql("set local lock_timeout to '1ms'"));
        return await runner.rows(sql('select from shared'));
      });
    });
    await expect(busy).rejects.toMatchObject({ code: 'store-busy' });
  });

  it('fails a read that PostgreSQL refuses alone', async () => {
    const [bad, good] = await Promise.allSettled([
      database.read(sql('select nothing from nowhere')),
      database.read<Backend>(ownPid),
    ]);
    expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
