import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { AppError } from '../../dialogs/app-error.js';

/** What is kept of a password: enough to know it again, not to know it. */
export interface PasswordHash {
  readonly scheme: 'scrypt';
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
  /** Base64. */
  readonly salt: string;
  /** Base64. */
  readonly hash: string;
}

/** Of the settings that OWASP holds equal, the one that takes 32 MiB and not 128. Source: OWASP, Password Storage Cheat Sheet. */
const current = { scheme: 'scrypt', cost: 2 ** 15, blockSize: 8, parallelization: 3 } as const;
const bytes = 32;
const memory = 64 * 1024 * 1024;

/** The shortest that is taken. Source: NIST SP 800-63B-4 §3.1.1.2, where a password stands alone. */
export const shortestPassword = 15;
/** The longest that is taken, so that nobody keeps the machine busy with one. */
export const longestPassword = 200;

/** Makes what is kept of a password. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const hash = await derived(password, salt, current);
  return { ...current, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether this is the password. Takes as long for nobody’s. */
export async function isPassword(password: string, kept: PasswordHash = nobodys): Promise<boolean> {
  const hash = await derived(password, Buffer.from(kept.salt, 'base64'), kept);
  return timingSafeEqual(hash, Buffer.from(kept.hash, 'base64')) && kept !== nobodys;
}

/** What no password leads to. */
const nobodys: PasswordHash = { ...current, salt: '', hash: Buffer.alloc(bytes).toString('base64') };

/** So many may wait; more is no day’s work but somebody who tries. */
const longestLine = 30;
let waiting = 0;
let before: Promise<unknown> = Promise.resolve();

/** One after the other, so that those who sign in never keep calls waiting. Rejects with `too-busy`. */
async function derived(password: string, salt: Buffer, costs: Costs): Promise<Buffer> {
  if (waiting >= longestLine) throw new AppError('too-busy', 'Too many are signing in at once. Try again in a moment.');
  waiting += 1;
  const mine = before.then(() => derivedNow(password, salt, costs));
  before = mine.catch(() => undefined);
  return await mine.finally(() => {
    waiting -= 1;
  });
}

type Costs = Pick<PasswordHash, 'cost' | 'blockSize' | 'parallelization'>;

function derivedNow(password: string, salt: Buffer, { cost, blockSize, parallelization }: Costs): Promise<Buffer> {
  const options: ScryptOptions = { cost, blockSize, parallelization, maxmem: memory };
  return new Promise((resolve, reject) => {
    // The same letters may be composed in several ways.
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
