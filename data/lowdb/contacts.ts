import type { Contact, Contacted, ContactStore, MadeContact } from '../contacts-store.js';
import type { NumberDigests } from '../seal/number-digests.js';
import type { Tables } from './environment.js';
import { pagedKeys } from './paged.js';

/** The history of contacts, under digests of number and party. */
export class Contacts implements ContactStore {
  readonly #tables: Pick<Tables, 'contacts'>;
  readonly #digests: NumberDigests;

  constructor(tables: Pick<Tables, 'contacts'>, digests: NumberDigests) {
    this.#tables = tables;
    this.#digests = digests;
  }

  async with(who: Contacted, since: string): Promise<readonly MadeContact[]> {
    const found = new Map<string, MadeContact>();
    for (const ref of this.#digests.contactRefsOf(who)) {
      for (const { key, value } of this.#tables.contacts.getRange({ start: [ref, ''] })) {
        if (key[0] !== ref) break;
        const [kind, at, counts] = value;
        if (!counts || at < since) continue;
        const proves = found.has(key[1]);
        found.set(key[1], { id: key[1], kind, at, ...(proves && { proves }) });
      }
    }
    return [...found.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  /** Runs inside a transaction. */
  note(contacts: readonly Contact[]): void {
    const table = this.#tables.contacts;
    for (const contact of contacts) {
      const { id, kind, at, on } = contact;
      for (const ref of this.#digests.contactRefsOf(contact)) {
        const known = table.get([ref, id]);
        if (on && known === undefined) table.put([ref, id], [kind, at, true]);
        if (!on) table.put([ref, id], [known?.[0] ?? kind, known?.[1] ?? at, false]);
      }
    }
  }

  async forgetBefore(at: string): Promise<void> {
    const table = this.#tables.contacts;
    for await (const key of pagedKeys(table)) {
      const entry = table.get(key);
      if (entry !== undefined && entry[1] < at) table.remove(key);
    }
    await table.flushed;
  }
}
