/**
 * How a member of a campaign stands: its turn has not come; its conversation goes on; that waits for a person; it has
 * ended; the policy said no for good; or it was not taken in when the campaign was planned.
 */
export const memberStates = ['waiting', 'in-progress', 'with-people', 'done', 'refused', 'left-out'] as const;
/** How a member of a campaign stands. */
export type MemberState = (typeof memberStates)[number];

/** A party of a case that a campaign contacts. It holds ids and codes, nothing that is the party's own. */
export interface CampaignMember {
  /** Where it stands in the plan, from 0. */
  readonly place: number;
  readonly caseId: string;
  readonly partyId: string;
  /** Which of the campaign's scripts it gets, from 0; absent where it was left out. */
  readonly arm?: number;
  readonly state: MemberState;
  /** Why it waits, was left out or refused, or how its conversation ended; empty where there is nothing to say. */
  readonly why: string;
  /** Somebody answered: a call was taken, or a text came. */
  readonly reached: boolean;
  /** Epoch ms from when it may be contacted, while it waits. */
  readonly dueAt?: number;
  /** Epoch ms of its contact. */
  readonly begunAt?: number;
  readonly conversationId?: string;
  /** Counts changes. */
  readonly version: number;
}

/** How many members stand alike. */
export interface MemberCount extends Pick<CampaignMember, 'state' | 'why' | 'arm' | 'reached'> {
  readonly members: number;
}
