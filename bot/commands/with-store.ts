import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { openStoreAt, type StorePlace } from '../open-store.js';

/**
 * Opens the store, works with it and closes it; a running server may have it open too. An AppError is told in its own
 * words and gives 1; anything else is a defect and goes on.
 */
export async function withStore(
  place: StorePlace,
  output: (line: string) => void,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  let store: Store | undefined;
  try {
    store = await openStoreAt(place, (problem) => output(problem.message));
    return await work(store);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output(error.message);
    return 1;
  } finally {
    await store?.close();
  }
}
