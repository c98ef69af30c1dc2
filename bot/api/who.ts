import { z } from 'zod';
import { samePerson } from '../../dialogs/casework/same-person.js';

/**
 * Who does something over HTTP: a name or an id. It stands in the log for good, so it is kept short; the bot's own name
 * is nobody's.
 */
export const who = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((name) => !samePerson(name, 'ringback'), 'a person’s own name; Ringback signs for itself');
