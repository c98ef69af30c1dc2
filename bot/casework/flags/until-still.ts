import type { Store } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';

/** What stillness is seen in. */
type StillParts = Pick<Store, 'getCase' | 'conversationIds' | 'load'>;

const mostTimes = 5;

/**
 * Does work that looks at all of a case and writes what it found, until nothing was written about the case meanwhile.
 * Otherwise one server could write last what it had read first, and take back what another has just found. What the work
 * itself wrote counts too, so it has to come to rest by itself.
 */
export async function untilStill(caseId: string, store: StillParts, work: () => Promise<void>): Promise<void> {
  // Of a case that nobody knows there is nothing to see, and strangers' conversations are many.
  if (!(await store.getCase(caseId))) return await work();
  let before = await versionsOf(caseId, store);
  for (let times = 0; times < mostTimes; times += 1) {
    await work();
    const after = await versionsOf(caseId, store);
    if (after === before) return;
    before = after;
  }
  throw new AppError('too-busy', `Case ${caseId} is being changed by too many at once. Try again.`);
}

/** How far each log of a case has got. */
async function versionsOf(caseId: string, store: StillParts): Promise<string> {
  const logIds: string[] = [];
  for (const { id } of (await store.getCase(caseId))?.parties ?? []) logIds.push(dossierIdOf(caseId, id));
  for await (const id of store.conversationIds({ caseId })) logIds.push(id);
  const logs = await Promise.all(logIds.map((id) => store.load(id)));
  return logs.map((log) => `${log?.id} ${log?.version}`).join();
}
