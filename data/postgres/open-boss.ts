import PgBoss from 'pg-boss';
import { AppError } from '../../dialogs/app-error.js';
import { type Database, sql } from './database.js';
import { databaseFailure } from './database-failure.js';

/** Queues of pg-boss, and the schema that it keeps them in. */
export interface OpenBoss {
  readonly boss: PgBoss;
  readonly schema: string;
}

/**
 * Starts pg-boss over our own connections, with tables in a schema beside ours, which it makes and changes itself. Nothing
 * of it runs by the clock: who shares the work calls `expire`. Throws `AppError` where the schema cannot be made.
 */
export async function openBoss(database: Database, report: (problem: Error) => void): Promise<OpenBoss> {
  const schema = await schemaBesideOurs(database);
  const boss = new PgBoss({ db: runnerOf(database), schema, supervise: false, schedule: false });
  boss.on('error', report);
  try {
    await boss.start();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error;
    throw new AppError(
      'store-open-failed',
      `PostgreSQL does not let us make the schema ${schema}. Grant "create" on the database to the name in DATABASE_URL.`,
      { cause: error },
    );
  }
  return { boss, schema };
}

/** Two installations in one database have a schema each, so each has its own queues as well. */
async function schemaBesideOurs(database: Database): Promise<string> {
  const [row] = await database.rows<{ readonly name: string }>(sql('select current_schema() as name'));
  const name = row?.name ?? 'public';
  return name === 'public' ? 'pgboss' : `pgboss_${name.replaceAll(/\W/gu, '_')}`.slice(0, 50);
}

function runnerOf(database: Database): PgBoss.Db {
  return {
    executeSql: async (text: string, values?: readonly unknown[]) => ({
      rows: [...(values ? await database.rows<unknown>(sql(text, ...values)) : await runScript(database, text))],
    }),
  };
}

/** Several statements with their own transaction: where one fails, the connection stays in it and has to go. */
async function runScript(database: Database, text: string): Promise<readonly unknown[]> {
  const client = await database.connection();
  try {
    const result = await client.query(text);
    client.release();
    return result.rows ?? [];
  } catch (error) {
    client.release(true);
    throw databaseFailure(error);
  }
}
