import type { CampaignMember, MemberCount, MemberState } from '../dialogs/campaigns/member.js';

/** A member, and the campaign that it belongs to. */
export interface KeptMember extends CampaignMember {
  readonly campaignId: string;
}

/**
 * Whom campaigns contact. What a campaign is and what was done with it stands in its log; here is where each of its
 * members stands, with what finds the next of them at the same cost however many there are.
 */
export interface CampaignStore {
  /** Notes that there is a campaign of this id. */
  begin(campaignId: string): Promise<'begun' | 'there-already'>;
  /** In order. */
  ids(): Promise<readonly string[]>;
  /** Adds members; one whose place is taken is there already, and stays as it is. Durable when it resolves. */
  add(campaignId: string, members: readonly CampaignMember[]): Promise<void>;
  member(campaignId: string, place: number): Promise<CampaignMember | undefined>;
  /** Those that come after a place, in order; in one state, where it is told. */
  members(
    campaignId: string,
    filter?: { readonly after?: number; readonly state?: MemberState },
  ): AsyncIterable<CampaignMember>;
  /** Replaces a member, unless somebody changed it since it was read: 'conflict'. The store counts its version. */
  change(campaignId: string, member: CampaignMember): Promise<'changed' | 'conflict'>;
  /** Those that wait and are due at or before `now`: the earliest first, then as planned. */
  due(campaignId: string, now: number, limit: number): Promise<readonly CampaignMember[]>;
  /** Epoch ms when the next of those that wait is due. */
  nextDueAt(campaignId: string): Promise<number | undefined>;
  /** When members were contacted after a time, in epoch ms; the earliest first. */
  begunSince(campaignId: string, since: number): Promise<readonly number[]>;
  /** How many are in progress. */
  inProgress(campaignId: string): Promise<number>;
  /** How many stand how. */
  counts(campaignId: string): Promise<readonly MemberCount[]>;
}
