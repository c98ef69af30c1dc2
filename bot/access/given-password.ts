import { randomInt } from 'node:crypto';
import type { Account } from './account.js';
import { hashPassword } from './password.js';

/** Signs that nobody takes for one another, read out or written by hand. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 5;
const groupLength = 4;

/** It lies in a terminal or a message, and is void after a week. */
const holdsMs = 7 * 24 * 3_600_000;

/** A password, and what an account keeps of it; whoever was locked out is so no more. */
export interface GivenPassword {
  readonly password: string;
  readonly kept: Required<Pick<Account, 'password' | 'passwordIsGiven' | 'givenUntil' | 'failures' | 'lockedUntil'>>;
}

/** Makes one at this time, in epoch ms. */
export async function givePassword(now: number): Promise<GivenPassword> {
  const password = newGivenPassword();
  const hash = await hashPassword(password);
  const kept = { password: hash, passwordIsGiven: true, givenUntil: now + holdsMs, failures: 0, lockedUntil: 0 };
  return { password, kept };
}

/** A password for somebody else, who is to choose their own: 99 bits, in groups that can be read out. */
function newGivenPassword(): string {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
