import pg from 'pg';
import { AppError } from '../../dialogs/app-error.js';
import { databaseFailure } from './database-failure.js';
import { ReadingLine } from './reading-line.js';

/** A statement with its values; one with a name is planned once for each connection. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}

/** What runs statements: the database, or one transaction in it. */
export interface Runner {
  /** The rows that a statement gives. Rejects with an AppError when PostgreSQL does not answer or cannot write. */
  rows<Row>(statement: Statement): Promise<readonly Row[]>;
}

/** Few, since what is read has a line of its own: with more of them two servers on two cores took a sixth longer a turn. */
const connections = 5;
/** Milliseconds for a short read: after that the line is opened anew, so that nothing waits behind it for good. */
const longestRead = 30_000;
/**
 * Everything is found by its key, also in a table that was empty when its plan was made: PostgreSQL would keep the plan
 * that reads all of it, however large it grows. Compiling plans pays for none of ours.
 */
const byKey = 'set enable_seqscan to off; set jit to off';
/** Milliseconds until a connection that does not come about is given up. */
const patience = 10_000;

/** One PostgreSQL, over a few connections that come back by themselves after it was away. */
export class Database implements Runner {
  readonly #pool: pg.Pool;
  readonly #line: ReadingLine;
  readonly #config: pg.ClientConfig;

  /** `report` hears of idle connections that broke, which no caller waits for. */
  constructor(url: string, report: (problem: Error) => void) {
    const config = {
      connectionString: url,
      connectionTimeoutMillis: patience,
      application_name: 'ringback',
      // One whose machine is gone says nothing; within half a minute it is given up.
      keepAlive: true,
      keepAliveInitialDelayMillis: patience,
    };
    this.#config = config;
    const hear = (problem: unknown) => report(databaseFailure(problem));
    const onConnect = async (client: pg.ClientBase) => {
      await client.query(byKey);
    };
    this.#pool = new pg.Pool({ ...config, max: connections, onConnect });
    this.#pool.on('error', hear);
    // What is asked of one that was taken out rejects where it breaks; between two statements nobody else would hear.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#line = new ReadingLine({ config: { ...config, query_timeout: longestRead }, onConnect, report: hear });
  }

  /** Short reads that wait for nobody: they share one connection, and those after a slow one would wait for it. */
  async read<Row>(statement: Statement): Promise<readonly Row[]> {
    try {
      return await rowsOf<Row>(await this.#line.client(), statement);
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  async rows<Row>(statement: Statement): Promise<readonly Row[]> {
    try {
      return await rowsOf<Row>(this.#pool, statement);
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  /** Does work in one transaction: all of it is kept, or nothing when it rejects. */
  async transaction<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const done = await work({ rows: (statement) => rowsOf(client, statement) });
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error instanceof AppError ? error : databaseFailure(error);
    } finally {
      client.release(broken);
    }
  }

  /** A connection of one's own, until it is released. */
  async connection(): Promise<pg.PoolClient> {
    return await this.#connect();
  }

  /** A connection beside the others, not yet opened, for who listens on it all the time. */
  lineOfItsOwn(): pg.Client {
    return new pg.Client(this.#config);
  }

  async close(): Promise<void> {
    await Promise.all([this.#line.close(), this.#pool.end()]);
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw databaseFailure(error);
    }
  }
}

async function rowsOf<Row>(on: pg.Pool | pg.ClientBase, { text, values, name }: Statement): Promise<readonly Row[]> {
  const result = await on.query({ text, values: [...values], ...(name !== undefined && { name }) });
  return result.rows as Row[];
}

/** A statement without a name: for what is asked seldom. */
export function sql(text: string, ...values: readonly unknown[]): Statement {
  return { text, values };
}

/** A statement that is planned once for each connection. The name tells statements apart, so each text has its own. */
export function prepared(name: string, text: string, ...values: readonly unknown[]): Statement {
  return { name, text, values };
}
