/** What a conversation keeps of the campaign that began it. */
export interface CampaignMark {
  readonly id: string;
  /** The member's place in the plan. */
  readonly place: number;
  /** Which of the campaign's scripts it got, from 0. */
  readonly arm: number;
}
