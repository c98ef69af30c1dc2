import { z } from 'zod';

/** How fast a campaign goes. */
export const campaignPaceSchema = z.strictObject({
  perMinute: z.int().min(1).max(600).default(30).describe('New contacts a minute.'),
  atOnce: z
    .int()
    .min(1)
    .max(100_000)
    .default(5_000)
    .describe('Conversations at once that are neither over nor with people; one that nobody answers goes on for days.'),
});

/** How fast a campaign goes. */
export type CampaignPace = z.output<typeof campaignPaceSchema>;

/** How many may be begun now; and if nobody, when to look again. */
export type Allowance =
  | { readonly kind: 'go'; readonly members: number }
  | { readonly kind: 'wait'; readonly until: number; readonly because: 'a-minute' | 'at-once' };

const minute = 60_000;
/** Milliseconds between two looks at what is due: a minute's contacts are spread over it. */
export const lookEvery = 10_000;
/** Milliseconds after which it is looked whether a conversation has ended. */
const patience = 30_000;

/** What a pace allows, by when members were begun within the last minute and how many are in progress. */
export function allowed(
  { perMinute, atOnce }: CampaignPace,
  now: number,
  { begunAt, inProgress }: { readonly begunAt: readonly number[]; readonly inProgress: number },
): Allowance {
  if (inProgress >= atOnce) return { kind: 'wait', until: now + patience, because: 'at-once' };
  const recent = begunAt.filter((at) => at > now - minute);
  if (recent.length >= perMinute)
    return { kind: 'wait', until: (recent.at(-perMinute) ?? now) + minute, because: 'a-minute' };
  const share = Math.ceil((perMinute * lookEvery) / minute);
  return { kind: 'go', members: Math.min(share, perMinute - recent.length, atOnce - inProgress) };
}
