import { AppError } from '../../dialogs/app-error.js';
import { freshAccount } from './account.js';
import type { Accounts } from './accounts.js';
import { newGivenPassword } from './given-password.js';
import { hashPassword } from './password.js';

/** What somebody signs in with for the first time. */
export interface FirstSignIn {
  readonly id: string;
  readonly password: string;
}

/**
 * Makes an administrator where nobody has an account yet, and gives their password, which is known nowhere else;
 * undefined where somebody has one, or another process was first.
 */
export async function firstAdministrator(accounts: Accounts): Promise<FirstSignIn | undefined> {
  if (await accounts.hasAny()) return undefined;
  const first = { id: 'admin', password: newGivenPassword() };
  const password = await hashPassword(first.password);
  try {
    await accounts.make({ ...freshAccount, id: first.id, name: 'Administrator', roles: ['admin'], password });
    return first;
  } catch (error) {
    if (error instanceof AppError && error.code === 'account-known') return undefined;
    throw error;
  }
}
