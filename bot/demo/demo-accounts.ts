import { AppError } from '../../dialogs/app-error.js';
import { freshAccount } from '../access/account.js';
import type { Accounts } from '../access/accounts.js';
import type { Role } from '../access/role.js';

/** Fictional people, one of each role, as whom anybody at the machine of a demo may sign in. */
export const demoPeople: Readonly<Record<Role, string>> = {
  agent: 'Alex Ames',
  reviewer: 'Robin Reyes',
  ops: 'Olive Ortiz',
  quality: 'Quinn Qiu',
  compliance: 'Casey Cao',
  admin: 'Ada Adler',
};

/** Which account a role of the demo has. */
export function demoAccountId(role: Role): string {
  return `demo-${role}`;
}

/** Makes those that are not there yet. None has a password: they are opened by the demo alone. */
export async function makeDemoAccounts(accounts: Accounts): Promise<void> {
  for (const [role, name] of Object.entries(demoPeople) as [Role, string][]) {
    const account = { ...freshAccount, id: demoAccountId(role), name, roles: [role], demo: true };
    await accounts.make(account).catch((error: unknown) => {
      if (!(error instanceof AppError && error.code === 'account-known')) throw error;
    });
  }
}
