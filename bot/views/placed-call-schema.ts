import { z } from 'zod';
import { callOutcomes } from '../../dialogs/casework/calls/call.js';

const leg = z
  .object({ status: z.string().describe('In the provider’s words.'), seconds: z.number().optional() })
  .optional();

/** A call that a person placed, as far as pages show it. */
export const placedCallSchema = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  legs: z.object({ person: leg, party: leg }).describe('The telephone of who calls, and the party’s.'),
  endedAt: z.string().optional(),
  outcome: z.object({ outcome: z.enum(callOutcomes), by: z.string(), at: z.string() }).optional(),
});
