import { randomBytes } from 'node:crypto';

/** The two letters that begin a sid and tell what it names. */
export type SidPrefix = 'SM' | 'MM' | 'CA' | 'RE' | 'ME';

/** Makes the next sid: two letters and 32 hexadecimal digits. */
export type NewSid = (prefix: SidPrefix) => string;

/** Sids that nobody can guess, as Twilio's. */
export const randomSid: NewSid = (prefix) => prefix + randomBytes(16).toString('hex');
