import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';

/** So many cases are looked into, so that a start takes no longer for having many. */
const mostLookedInto = 200;

/** Whether one of the first 200 cases is such a one. */
export async function someCase(
  store: Pick<Store, 'caseIds' | 'getCase'>,
  isIt: (file: Case) => boolean,
): Promise<boolean> {
  let looked = 0;
  for await (const id of store.caseIds()) {
    const file = await store.getCase(id);
    if (file && isIt(file)) return true;
    looked += 1;
    if (looked === mostLookedInto) return false;
  }
  return false;
}
