import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../dialogs/app-error.js';
import { type Database, type Runner, sql } from './database.js';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any number will do, as long as nobody else takes it. */
const lock = 7_241_903;

/**
 * Brings the tables to what this version works with: runs each file of `migrations` that was not run yet, in the order
 * of their numbers. Of several processes that start together one does it while the others wait.
 */
export async function migrate(database: Database): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  await database.transaction(async (runner) => {
    await runner.rows(sql('select pg_advisory_xact_lock($1)', lock));
    await runner.rows(sql('create table if not exists migrations (name text primary key, at timestamptz not null)'));
    const done = await namesDone(runner);
    const foreign = done.find((name) => !files.includes(name));
    if (foreign !== undefined)
      throw new AppError(
        'store-newer',
        `The database was brought to ${foreign} by a newer Ringback. Start that version, or name another database.`,
      );
    for (const name of files.filter((one) => !done.includes(one))) {
      await runner.rows(sql(await readFile(join(folder, name), 'utf8')));
      await runner.rows(sql('insert into migrations (name, at) values ($1, now())', name));
    }
  });
}

async function namesDone(runner: Runner): Promise<readonly string[]> {
  const rows = await runner.rows<{ readonly name: string }>(sql('select name from migrations'));
  return rows.map(({ name }) => name);
}
