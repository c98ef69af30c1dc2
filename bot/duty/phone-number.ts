import { z } from 'zod';

/** A telephone number as people are asked to give it: E.164. */
export const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/u, 'a number in international form, like +14155550123');
