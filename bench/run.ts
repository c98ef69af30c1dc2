import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Row, rowOf } from './measure.js';
import { largeBaseMeasures } from './measures/large-base-measures.js';
import { largeQueueMeasures } from './measures/large-queue.js';
import { measures } from './measures/registry.js';
import { tableOf } from './table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});
const offered = positionals.includes('scale') ? [...largeQueueMeasures, ...largeBaseMeasures] : measures;
const wanted = offered.filter(({ name }) => !values.only || values.only.includes(name));
const home = await mkdtemp(join(tmpdir(), 'ringback-bench-'));
const rows: Row[] = [];
try {
  // Progress goes to stderr, so that the result can be piped.
  const say = (line: string) => process.stderr.write(`${Math.round(process.uptime())} s: ${line}\n`);
  for (const measure of wanted) rows.push(rowOf(measure, await measure.run({ home, say })));
} finally {
  await rm(home, { recursive: true, force: true });
}
process.stdout.write(`${values.json ? JSON.stringify(rows, null, 2) : tableOf(rows, offered)}\n`);
