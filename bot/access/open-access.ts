import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../log.js';
import { Access } from './access.js';
import { Accounts } from './accounts.js';
import type { Provider } from './elsewhere/provider.js';
import { SignInElsewhere } from './elsewhere/sign-in-elsewhere.js';
import type { Key } from './key.js';
import { Sessions } from './sessions.js';
import { SignInTries } from './sign-in-tries.js';

/** Who comes in besides those with an account. */
export interface AccessOptions {
  /** What programs bring instead of signing in. */
  readonly keys: readonly Key[];
  /** Whether the phone emulator runs, and with it the demo’s people. */
  readonly demo: boolean;
  /** Where people sign in, if they do so elsewhere. */
  readonly provider?: Provider | undefined;
  readonly log: Log;
}

/** Who may come in, over the records of a store; sessions end by this clock. */
export function openAccess({ records }: Pick<Store, 'records'>, clock: Clock, options: AccessOptions) {
  const accounts = new Accounts(records);
  const sessions = new Sessions(records, clock);
  const { keys, demo, provider, log } = options;
  const access = new Access({ accounts, sessions, keys, demo });
  const elsewhere = provider && new SignInElsewhere({ provider, accounts, sessions, log });
  const signInTries = new SignInTries(records, clock);
  return {
    accounts,
    sessions,
    signInTries,
    access,
    elsewhere,
    signInWays: { demo, elsewhere: elsewhere !== undefined },
  };
}
