import type { KeptRecord, RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import { type Account, accountSchema } from './account.js';

const kind = 'account';
const conflictTries = 20;

/** Who may sign in. */
export class Accounts {
  readonly #records: RecordStore;

  constructor(records: RecordStore) {
    this.#records = records;
  }

  async find(id: string): Promise<Account | undefined> {
    const kept = await this.#records.get(kind, id);
    return kept && accountOf(kept);
  }

  /** Whether somebody has one; nobody in a demo does. */
  async hasAny(): Promise<boolean> {
    for await (const kept of this.#records.all(kind)) if (!accountOf(kept).demo) return true;
    return false;
  }

  async all(): Promise<readonly Account[]> {
    const found: Account[] = [];
    for await (const kept of this.#records.all(kind)) found.push(accountOf(kept));
    return found;
  }

  /** Changes nothing, and takes as long as a change: so long nobody hears that there is no such account. */
  async changeNobody(): Promise<void> {
    const { version = 0 } = (await this.#records.get('nobody', 'nobody')) ?? {};
    await this.#records.put('nobody', { id: 'nobody', version, value: {} });
  }

  /** Rejects with `account-known` where there is one of that name, also one that was closed. */
  async make(account: Account): Promise<void> {
    const put = await this.#records.put(kind, { id: account.id, version: 0, value: account });
    if (put === 'conflict')
      throw new AppError('account-known', `There is an account ${account.id} already. Choose another name.`);
  }

  /** Rejects with `account-unknown`, or whatever `change` throws. `change` may be run again and has to be pure. */
  async change(id: string, change: (account: Account) => Account): Promise<Account> {
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const kept = await this.#records.get(kind, id);
      if (!kept) throw new AppError('account-unknown', `There is no account ${id}.`);
      const account = change(accountOf(kept));
      const put = await this.#records.put(kind, { id, version: kept.version, value: account });
      if (put === 'put') return account;
    }
    throw new AppError('too-busy', 'Too many are changing the same at once. Try again.');
  }
}

function accountOf({ value }: KeptRecord): Account {
  return accountSchema.parse(value);
}
