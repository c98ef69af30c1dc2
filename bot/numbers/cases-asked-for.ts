import type { Store } from '../../data/store.js';

/** Of which cases; of all where neither is named. */
export interface WhichCases {
  readonly caseId?: string;
  readonly campaign?: string;
}

/** The ids of these cases, a campaign's in its order, each once. */
export async function* casesAskedFor(
  { caseId, campaign }: WhichCases,
  store: Pick<Store, 'caseIds' | 'campaigns'>,
): AsyncGenerator<string, void> {
  if (caseId !== undefined) return yield caseId;
  if (campaign === undefined) return yield* store.caseIds();
  const seen = new Set<string>();
  for await (const { caseId: one } of store.campaigns.members(campaign)) {
    if (!seen.has(one)) yield one;
    seen.add(one);
  }
}
