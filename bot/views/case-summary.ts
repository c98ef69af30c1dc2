import { z } from 'zod';
import { type Case, stages } from '../../dialogs/case.js';
import { locales, markets, partyRoles } from '../../dialogs/vocabulary.js';

/** A case in a list: who is in it, without what is on file. */
export const caseSummarySchema = z.object({
  id: z.string(),
  market: z.enum(markets),
  stage: z.enum(stages),
  tier: z.string().optional().describe('How closely it is looked at, as it was imported.'),
  fictional: z.boolean(),
  parties: z.array(
    z.object({
      id: z.string(),
      role: z.enum(partyRoles),
      name: z.string(),
      locale: z.enum(locales),
      zone: z.string().optional(),
      number: z.string().optional(),
    }),
  ),
});

/** A case as a list shows it. */
export function caseSummary({ id, market, stage, tier, parties }: Case): z.input<typeof caseSummarySchema> {
  return {
    id,
    market,
    stage,
    tier,
    fictional: id.startsWith('demo-'),
    parties: parties.map(({ id: partyId, role, name, locale, zone, contactPoints }) => ({
      id: partyId,
      role,
      name,
      locale,
      zone,
      number: contactPoints.find((point) => point.kind !== 'email')?.value,
    })),
  };
}
