import { z } from 'zod';

/** An answer as a person writes it; what a question of its type does not take is refused where it is read. */
export const answerValue = z
  .union([z.boolean(), z.number(), z.string().min(1).max(1_600), z.object({ amount: z.number() }), z.array(z.string())])
  .describe('The right value; words are read as an answer to the question would be.');
