import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { Access } from './access.js';
import { Accounts } from './accounts.js';
import { Sessions } from './sessions.js';

/** Who may come in, over the records of a store. */
export function openAccess({ records }: Pick<Store, 'records'>, clock: Clock, token: string | undefined) {
  const accounts = new Accounts(records);
  const sessions = new Sessions(records, clock);
  return { accounts, sessions, access: new Access({ accounts, sessions, token }) };
}
