import { join } from 'node:path';
import { startPostgres } from '../../tests/data/postgres-server.js';
import { askApi } from '../load/ask-api.js';
import { Connection } from '../load/connection.js';
import { manyCaseId, writeManyCases } from '../load/many-cases.js';
import type { BenchParts } from '../measure.js';
import type { CampaignCost, CampaignOrder } from '../processes/campaigns.js';
import { startChild } from '../processes/child.js';
import type { ImportCost, ImportOrder } from '../processes/importing.js';
import { startRingback } from '../processes/start-ringback.js';

const cases = 100_000;
const asked = 400;
/** As the server's code is not compiled until it has run for a while; no case is asked about twice. */
const before = 1_000;

/** What a base of 100,000 cases, two parties each, takes to import and to work with. */
export interface LargeBase {
  readonly csv: ImportCost;
  readonly json: ImportCost;
  /** The same into PostgreSQL, which shares the cores; its memory is the importing process’s alone. */
  readonly postgres: ImportCost;
  /** Milliseconds each, over HTTP. */
  readonly checks: readonly number[];
  readonly caseFiles: readonly number[];
  readonly campaign: CampaignCost;
  /** The same in PostgreSQL, with the time it waits for it. */
  readonly campaignInPostgres: CampaignCost;
}

let measured: Promise<LargeBase> | undefined;

/** Measures all of it together, once, for every measure that needs it. */
export function largeBase(parts: BenchParts): Promise<LargeBase> {
  measured ??= measure(parts);
  return measured;
}

async function measure({ home, say }: BenchParts): Promise<LargeBase> {
  const csv = await imported('csv', home, say);
  const json = await imported('json', home, say);
  const inPostgres = await inPostgresToo(join(home, 'cases.json'), join(home, 'postgres'), say);
  say('asking');
  const answers = await asking(join(home, 'csv'));
  say('planning a campaign');
  const campaign = await campaigning({ home: join(home, 'csv') });
  return { csv, json, ...inPostgres, ...answers, campaign };
}

async function asking(home: string): Promise<Pick<LargeBase, 'checks' | 'caseFiles'>> {
  const server = await startRingback(home);
  try {
    const connection = await Connection.open(server.port);
    const checks: number[] = [];
    const caseFiles: number[] = [];
    for (let index = 0; index < before + asked; index += 1) {
      // Far apart, so that nothing is still in memory from the one before; half of them employers' numbers.
      const id = manyCaseId((index * 7_919) % cases);
      const [party, point] = index % 2 === 0 ? [`${id}-b`, 'mobile-1'] : [`${id}-e`, 'landline-1'];
      checks.push(
        (await askApi(connection, `/api/cases/${id}/parties/${party}/points/${point}/check`, { by: 'bench' })).took,
      );
      caseFiles.push((await askApi(connection, `/api/cases/${id}/file`)).took);
    }
    connection.close();
    return { checks: checks.slice(before), caseFiles: caseFiles.slice(before) };
  } finally {
    await server.stop();
  }
}

async function campaigning(order: CampaignOrder): Promise<CampaignCost> {
  const child = await startChild(new URL('../processes/campaigns.ts', import.meta.url));
  try {
    return await child.ask<CampaignCost>(order);
  } finally {
    await child.stop();
  }
}

async function imported(format: 'csv' | 'json', home: string, say: BenchParts['say']): Promise<ImportCost> {
  const file = join(home, `cases.${format}`);
  say(`writing ${cases} cases as ${format}`);
  await writeManyCases(file, format, cases);
  say('importing them');
  return await importing({ file, home: join(home, format) });
}

async function inPostgresToo(
  file: string,
  home: string,
  say: BenchParts['say'],
): Promise<Pick<LargeBase, 'postgres' | 'campaignInPostgres'>> {
  const server = await startPostgres({ durable: true });
  try {
    const place = { home, databaseUrl: await server.newDatabase() };
    say('importing them into PostgreSQL');
    const postgres = await importing({ file, ...place });
    say('planning a campaign there');
    return { postgres, campaignInPostgres: await campaigning(place) };
  } finally {
    await server.stop();
  }
}

async function importing(order: ImportOrder): Promise<ImportCost> {
  const child = await startChild(new URL('../processes/importing.ts', import.meta.url));
  try {
    return await child.ask<ImportCost>(order);
  } finally {
    await child.stop();
  }
}

/** Milliseconds until the answer is there. */
