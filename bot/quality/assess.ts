import type { RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import { samePerson } from '../../dialogs/casework/same-person.js';
import type { Clock } from '../../dialogs/clock.js';
import { scoreOf } from '../../dialogs/quality/score.js';
import type { KeptSample, Sample, Sheet } from './sample.js';
import { changeSample } from './samples.js';

/** What assessing works with. */
export interface AssessParts {
  readonly store: { readonly records: RecordStore };
  readonly clock: Clock;
}

/** What an assessor wrote so far. */
export type Written = Pick<Sheet, 'marks' | 'notes'>;

/** Keeps what was written for its writer alone. Rejects with `sheet-handed-in`, `own-work` or `sample-unknown`. */
export async function keepSheet(id: string, by: string, written: Written, parts: AssessParts): Promise<KeptSample> {
  return await put(id, by, { ...written, handedIn: false }, parts);
}

/** Lets a sheet stand. Rejects as `keepSheet` does, and with `sheet-incomplete`. */
export async function handInSheet(id: string, by: string, written: Written, parts: AssessParts): Promise<KeptSample> {
  if (!scoreOf(written.marks))
    throw new AppError('sheet-incomplete', 'Mark every item first; one at least has to apply.');
  return await put(id, by, { ...written, handedIn: true }, parts);
}

/**
 * Has several assess a sample, each without seeing the others’ sheets. Rejects with `sheet-handed-in` where it is too
 * late: somebody’s sheet can be seen already.
 */
export async function calibrate(id: string, { store }: AssessParts): Promise<KeptSample> {
  return await changeSample(store.records, id, (sample) => {
    if (sample.calibration) return sample;
    if (Object.values(sample.sheets).some(({ handedIn }) => handedIn))
      throw new AppError(
        'sheet-handed-in',
        'Somebody has handed in a sheet already. Choose a sample that nobody assessed.',
      );
    return { ...sample, calibration: true };
  });
}

async function put(
  id: string,
  by: string,
  sheet: Omit<Sheet, 'at'>,
  { store, clock }: AssessParts,
): Promise<KeptSample> {
  const at = new Date(clock.now()).toISOString();
  return await changeSample(store.records, id, (sample) => {
    refuse(sample, by);
    return { ...sample, sheets: { ...sample.sheets, [by]: { ...sheet, at } } };
  });
}

function refuse({ agent, sheets }: Sample, by: string): void {
  if (agent !== undefined && samePerson(agent, by))
    throw new AppError('own-work', 'This is your own work. Somebody else has to assess it.');
  if (Object.hasOwn(sheets, by) && sheets[by]?.handedIn)
    throw new AppError('sheet-handed-in', 'You have handed in this sheet. It stands.');
}
