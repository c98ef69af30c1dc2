import { type BenchParts, type Measure, percentile } from '../measure.js';
import { type LargeBase, largeBase } from './large-base.js';

/** What is measured in a base of 100,000 cases; `npm run bench -- scale`, since filling it takes minutes. */
export const largeBaseMeasures: readonly Measure[] = [
  atMost('import-100k-csv', 'seconds', 60, ({ csv }) => csv.seconds),
  atMost('import-100k-csv-memory', 'MB', 500, ({ csv }) => csv.megabytes),
  atMost('import-100k-json', 'seconds', 60, ({ json }) => json.seconds),
  atMost('import-100k-json-memory', 'MB', 500, ({ json }) => json.megabytes),
  atMost('import-100k-json-postgres', 'seconds', 60, ({ postgres }) => postgres.seconds),
  atMost('import-100k-json-postgres-memory', 'MB', 500, ({ postgres }) => postgres.megabytes),
  atMost('pre-call-check-median', 'ms', 5, ({ checks }) => percentile(checks, 50)),
  atMost('pre-call-check-p95', 'ms', 5, ({ checks }) => percentile(checks, 95)),
  atMost('case-file-p95', 'ms', 50, ({ caseFiles }) => percentile(caseFiles, 95)),
  atMost('campaign-plan-100k', 'seconds', 30, ({ campaign }) => campaign.seconds),
  atMost('campaign-next-end-vs-beginning', 'ratio', 1.3, ({ campaign }) => campaign.endVersusBeginning),
  atMost('campaign-plan-100k-postgres', 'seconds', 30, ({ campaignInPostgres }) => campaignInPostgres.seconds),
  atMost(
    'campaign-next-end-vs-beginning-postgres',
    'ratio',
    1.3,
    ({ campaignInPostgres }) => campaignInPostgres.endVersusBeginning,
  ),
];

function atMost(name: string, unit: string, target: number, of: (base: LargeBase) => number): Measure {
  return { name, unit, target, better: 'at-most', run: async (parts: BenchParts) => of(await largeBase(parts)) };
}
