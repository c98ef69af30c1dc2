import { z } from 'zod';
import { locales } from '../../dialogs/vocabulary.js';
import { who } from '../api/who.js';
import { roles } from './role.js';

const passwordHash = z.object({
  scheme: z.literal('scrypt'),
  cost: z.number().int(),
  blockSize: z.number().int(),
  parallelization: z.number().int(),
  salt: z.string(),
  hash: z.string(),
});

/** A name to sign in with: letters, digits and a few signs, in any script; case does not count. */
export const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,79}$/u,
    'letters and digits without spaces, like kim.doe or kim@example.com',
  );

export const roleList = z.array(z.enum(roles)).min(1).max(roles.length);

/** Somebody who may sign in, as it is kept. Times are epoch milliseconds. */
export const accountSchema = z.object({
  /** The name to sign in with. */
  id: z.string(),
  /** How they are called; signs what they do. */
  name: who,
  roles: roleList,
  locale: z.enum(locales).optional(),
  /** None where they sign in elsewhere. */
  password: passwordHash.optional(),
  /** They know it from somebody else, and choose their own before anything else. */
  passwordIsGiven: z.boolean().default(false),
  /** Epoch ms until which a given password opens anything. */
  givenUntil: z.number().default(0),
  /** Wrong passwords in a row. */
  failures: z.number().int().default(0),
  lockedUntil: z.number().default(0),
  /** May not sign in any more. */
  closed: z.boolean().default(false),
  /** Who they are where they sign in, if that is not here. */
  elsewhere: z.object({ issuer: z.string(), subject: z.string(), login: z.string().optional() }).optional(),
  /** Fictional: opened without a password, and by the demo alone. */
  demo: z.boolean().default(false),
});

export type Account = z.output<typeof accountSchema>;

/** What every account begins with that has no password of ours. */
export const freshAccount = {
  passwordIsGiven: false,
  givenUntil: 0,
  failures: 0,
  lockedUntil: 0,
  closed: false,
  demo: false,
} as const;
