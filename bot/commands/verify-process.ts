import type { VerifyReport } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { openStoreAt, type StorePlace } from '../open-store.js';

/** What came of verifying a store. */
export type VerifyOutcome =
  | { readonly kind: 'verified'; readonly report: VerifyReport }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'damaged'; readonly why: string };

async function outcomeOf(place: StorePlace): Promise<VerifyOutcome> {
  try {
    const store = await openStoreAt(place);
    const report = await store.verify();
    await store.close();
    return { kind: 'verified', report };
  } catch (error) {
    const reason = error instanceof AppError && error.cause !== undefined ? error.cause : error;
    const why = reason instanceof Error ? reason.message : String(reason);
    // What LMDB finds wrong with its own file begins so; advice about the folder's rights would mislead.
    if (error instanceof AppError && !why.startsWith('MDB_')) return { kind: 'refused', message: error.message };
    // Some libraries show what they had read so far, which is not for the terminal.
    return { kind: 'damaged', why: (why.split('{', 1)[0] ?? '').trim() };
  }
}

// The place comes as a message, so that the key shows neither in the list of processes nor in the environment.
process.once('message', async (place: StorePlace) => {
  const outcome = await outcomeOf(place);
  process.send?.(outcome, () => process.exit());
});
