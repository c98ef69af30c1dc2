import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { Access } from './access.js';
import { Accounts } from './accounts.js';
import type { Key } from './key.js';
import { Sessions } from './sessions.js';

/** Who may come in, over the records of a store; whoever brings one of the keys does without an account. */
export function openAccess({ records }: Pick<Store, 'records'>, clock: Clock, keys: readonly Key[]) {
  const accounts = new Accounts(records);
  const sessions = new Sessions(records, clock);
  return { accounts, sessions, access: new Access({ accounts, sessions, keys }) };
}
