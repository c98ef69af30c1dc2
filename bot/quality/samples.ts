import type { RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import { type KeptSample, type Sample, sampleKind, sampleSchema } from './sample.js';

const tries = 20;

/** The samples of a month (`YYYY-MM`), in no order that tells anything. */
export async function samplesOf(records: RecordStore, month: string): Promise<readonly KeptSample[]> {
  const found: KeptSample[] = [];
  for await (const { id, value } of records.all(sampleKind, month)) {
    if (!id.startsWith(month)) break;
    found.push({ id, ...sampleSchema.parse(value) });
  }
  return found;
}

/** Rejects with `sample-unknown`. */
export async function findSample(records: RecordStore, id: string): Promise<KeptSample> {
  const kept = await records.get(sampleKind, id);
  if (!kept) throw new AppError('sample-unknown', `There is no sample ${id}. Choose one from the list.`);
  return { id, ...sampleSchema.parse(kept.value) };
}

/** Changes a sample; `change` may be run again. Rejects with `sample-unknown`, or whatever `change` throws. */
export async function changeSample(
  records: RecordStore,
  id: string,
  change: (sample: Sample) => Sample,
): Promise<KeptSample> {
  for (let at = 0; at < tries; at += 1) {
    const kept = await records.get(sampleKind, id);
    const { id: _, ...before } = await findSample(records, id);
    const value = change(before);
    if ((await records.put(sampleKind, { id, version: kept?.version ?? 0, value })) === 'put') return { id, ...value };
  }
  throw new AppError('too-busy', 'Too many are changing the same at once. Try again.');
}
