import type { Database, RootDatabase } from 'lmdb';
import type { CampaignMember, MemberState } from '../../dialogs/campaigns/member.js';

/** A member as it is kept. A list, since there may be hundreds of thousands and each would name its fields. */
export type MemberEntry = readonly [
  caseId: string,
  partyId: string,
  arm: number | null,
  state: MemberState,
  why: string,
  reached: boolean,
  dueAt: number | null,
  begunAt: number | null,
  conversationId: string | null,
  version: number,
];

/** Where campaigns' members lie, and what finds them. */
export interface CampaignTables {
  readonly ids: Database<true, string>;
  /** Campaign, place. */
  readonly members: Database<MemberEntry, [string, number]>;
  /** Campaign, due time, place: those that wait. */
  readonly due: Database<true, [string, number, number]>;
  /** Campaign, time of the contact, place. */
  readonly begun: Database<true, [string, number, number]>;
  /** Campaign, state, why, arm or -1, whether reached: how many. */
  readonly counts: Database<number, [string, MemberState, string, number, boolean]>;
}

/** Opens them in the documents' environment. */
export function openCampaignTables(root: RootDatabase<unknown, string>): CampaignTables {
  return {
    ids: root.openDB({ name: 'campaigns' }),
    members: root.openDB({ name: 'campaign-members' }),
    due: root.openDB({ name: 'campaign-due' }),
    begun: root.openDB({ name: 'campaign-begun' }),
    counts: root.openDB({ name: 'campaign-counts' }),
  };
}

/** How a member is kept. */
export function entryOf(member: CampaignMember): MemberEntry {
  const { caseId, partyId, arm, state, why, reached, dueAt, begunAt, conversationId, version } = member;
  const rest = [dueAt ?? null, begunAt ?? null, conversationId ?? null, version] as const;
  return [caseId, partyId, arm ?? null, state, why, reached, ...rest];
}

/** What was kept so. */
export function memberIn(place: number, entry: MemberEntry): CampaignMember {
  const [caseId, partyId, arm, state, why, reached, dueAt, begunAt, conversationId, version] = entry;
  return {
    place,
    caseId,
    partyId,
    ...(arm !== null && { arm }),
    state,
    why,
    reached,
    ...(dueAt !== null && { dueAt }),
    ...(begunAt !== null && { begunAt }),
    ...(conversationId !== null && { conversationId }),
    version,
  };
}
