import type { Employer } from '../../dialogs/casework/employer.js';
import { type EmployerKey, waysTo, wayTo } from '../employer-ways.js';
import { canonicalJson } from '../seal/canonical-json.js';
import { type Database, sql } from './database.js';

interface EmployerRow {
  readonly document: Employer;
}

/** The employers that are known apart from any borrower, found by their numbers and names. */
export class PostgresEmployers {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async put(employer: Employer): Promise<'stored' | 'unchanged'> {
    const { id } = employer;
    return await this.#database.transaction(async (runner) => {
      const written = JSON.stringify(employer);
      const insert = 'insert into employers (id, document) values ($1, $2) on conflict (id) do nothing returning id';
      if ((await runner.rows(sql(insert, id, written))).length === 0) {
        const found = await runner.rows<EmployerRow>(
          sql('select document from employers where id = $1 for update', id),
        );
        if (found[0] && canonicalJson(found[0].document) === canonicalJson(employer)) return 'unchanged';
        await runner.rows(sql('update employers set document = $2 where id = $1', id, written));
        await runner.rows(sql('delete from employer_ways where employer_id = $1', id));
      }
      const ways = 'insert into employer_ways (employer_id, way) select $1, unnest($2::text[])';
      await runner.rows(sql(ways, id, waysTo(employer)));
      return 'stored';
    });
  }

  async with(by: EmployerKey): Promise<readonly Employer[]> {
    const text = `select document from employers join employer_ways on employer_id = id where way = $1 order by id`;
    const rows = await this.#database.rows<EmployerRow>(sql(text, wayTo(by)));
    return rows.map(({ document }) => document);
  }
}
