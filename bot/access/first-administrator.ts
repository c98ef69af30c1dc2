import { AppError } from '../../dialogs/app-error.js';
import { freshAccount } from './account.js';
import type { Accounts } from './accounts.js';
import { givePassword } from './given-password.js';

/** What somebody signs in with for the first time. */
export interface FirstSignIn {
  readonly id: string;
  readonly password: string;
}

/**
 * Makes an administrator where nobody has an account yet, and gives their password, which is known nowhere else;
 * undefined where somebody has one, or another process was first.
 */
export async function firstAdministrator(accounts: Accounts, now: number): Promise<FirstSignIn | undefined> {
  if (await accounts.hasAny()) return undefined;
  const { password, kept } = await givePassword(now);
  const first = { id: 'admin', password };
  try {
    await accounts.make({ ...freshAccount, ...kept, id: first.id, name: 'Administrator', roles: ['admin'] });
    return first;
  } catch (error) {
    if (error instanceof AppError && error.code === 'account-known') return undefined;
    throw error;
  }
}
