import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { Access } from './access.js';
import { Accounts } from './accounts.js';
import type { Key } from './key.js';
import { Sessions } from './sessions.js';

/** Who comes in besides those with an account. */
export interface AccessOptions {
  /** What programs bring instead of signing in. */
  readonly keys: readonly Key[];
  /** Whether the phone emulator runs, and with it the demo’s people. */
  readonly demo: boolean;
}

/** Who may come in, over the records of a store. */
export function openAccess({ records }: Pick<Store, 'records'>, clock: Clock, options: AccessOptions) {
  const accounts = new Accounts(records);
  const sessions = new Sessions(records, clock);
  const access = new Access({ accounts, sessions, ...options });
  return { accounts, sessions, access, signInWays: { demo: options.demo } };
}
