import { importCommand } from '../../bot/commands/import.js';
import { answerParent } from './child.js';

/** What a process that imports is asked for: to import one file into an empty home. */
export interface ImportOrder {
  readonly file: string;
  readonly home: string;
  /** A PostgreSQL to import into; the home keeps the key alone then. */
  readonly databaseUrl?: string;
}

/** What an import took. */
export interface ImportCost {
  readonly seconds: number;
  /** The most memory that the process ever held, pages of mapped files with it. */
  readonly megabytes: number;
}

answerParent(async ({ file, ...place }: ImportOrder): Promise<ImportCost> => {
  const startedAt = performance.now();
  const code = await importCommand(file, place, (line) => process.stderr.write(`${line}\n`));
  if (code !== 0) throw new Error('The import left something out.');
  const seconds = (performance.now() - startedAt) / 1_000;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1_024 };
});
