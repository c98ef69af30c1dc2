import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Account } from './account.js';
import type { Accounts } from './accounts.js';
import { isPassword } from './password.js';

/** What signing in works with. */
export interface SignInParts {
  readonly accounts: Accounts;
  readonly clock: Clock;
}

/** So many wrong passwords in a row close the account for a while. */
const failuresAllowed = 5;
const lockMs = 15 * 60_000;

/**
 * The account of this name and password. Rejects with `sign-in-refused`, which tells nobody which of the two was wrong,
 * with `account-locked` who knows the password of an account that others tried too often, and with `password-lapsed` who
 * was given it too long ago.
 */
export async function signIn(id: string, password: string, { accounts, clock }: SignInParts): Promise<Account> {
  const before = await accounts.find(id);
  // It takes as long for a name that nobody has, and while it is locked.
  const fits = await isPassword(password, before?.password);
  // Meanwhile others may have tried as well, or another password was chosen: what holds is how it stands now.
  const account = await accounts.find(id);
  const now = clock.now();
  if (!account) await accounts.changeNobody();
  if (!account || account.closed || account.password?.hash !== before?.password?.hash) throw refused();
  if (account.lockedUntil > now) throw fits ? locked(account.lockedUntil - now) : refused();
  if (!fits) {
    await accounts.change(id, (one) => afterFailure(one, now));
    throw refused();
  }
  if (account.passwordIsGiven && account.givenUntil <= now) throw lapsed();
  return account.failures === 0 ? account : await accounts.change(id, (one) => ({ ...one, failures: 0 }));
}

function afterFailure(account: Account, now: number): Account {
  const failures = account.failures + 1;
  return failures < failuresAllowed ? { ...account, failures } : { ...account, failures: 0, lockedUntil: now + lockMs };
}

function refused(): AppError {
  return new AppError(
    'sign-in-refused',
    'Name and password do not fit together. Try again; after five wrong passwords the account rests for 15 minutes.',
  );
}

function lapsed(): AppError {
  return new AppError(
    'password-lapsed',
    'This password was given to you too long ago. Ask an administrator for another one.',
  );
}

function locked(forMs: number): AppError {
  const minutes = Math.ceil(forMs / 60_000);
  return new AppError(
    'account-locked',
    `Somebody entered five wrong passwords. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or ask an administrator.`,
  );
}
