import { z } from 'zod';

/** Who does something over HTTP: a name or an id. It stands in the log for good, so it is kept short. */
export const who = z.string().trim().min(1).max(80);
