import type { Contact } from '../../data/contacts-store.js';
import type { Store } from '../../data/store.js';
import { commitOf, type StoreUnderTest } from './store-contract.js';

const number = '+14155550123';
const since = '2026-03-01T00:00:00.000Z';

function contact(id: string, at: string, changes: Partial<Contact> = {}): Contact {
  return { id, kind: 'call', at, number, partyId: 'party-1', on: true, ...changes };
}

/** What every store promises of the history of contacts. */
export function describeContacts(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`contacts in ${name}`, () => {
    let under: StoreUnderTest;
    let version: number;
    beforeEach(async () => {
      under = await open();
      version = 0;
    });
    afterEach(async () => await under.dispose());

    async function commit(...contacts: readonly Contact[]): Promise<void> {
      const done = await under.store.commit(commitOf({ expectedVersion: version, contacts }));
      expect(done).toBe('committed');
      version += 1;
    }
    const ids = async (who: Partial<Contact> = {}, store: Store = under.store, from = since) =>
      (await store.contacts.with({ number, partyId: 'party-1', ...who }, from)).map(({ id }) => id);

    it('gives the contacts of a number and of a party, each once, the oldest first, and none from before', async () => {
      await commit(
        contact('late', '2026-03-04T10:00:00.000Z', { kind: 'talk' }),
        contact('early', '2026-03-02T10:00:00.000Z'),
        contact('before', '2026-02-28T10:00:00.000Z'),
      );
      await commit(
        contact('other-number', '2026-03-03T10:00:00.000Z', { number: '+14155550124' }),
        contact('other-party', '2026-03-03T11:00:00.000Z', { partyId: 'party-2' }),
        contact('nobody-of-these', '2026-03-03T12:00:00.000Z', { number: '+14155550125', partyId: 'party-3' }),
      );
      expect(await ids()).toEqual(['early', 'other-number', 'other-party', 'late']);
      expect(await ids({ partyId: 'party-9' })).toEqual(['early', 'other-party', 'late']);
      const store = await under.reopen();
      expect(await ids({ number: '+14155550129' }, store)).toEqual(['early', 'other-number', 'late']);
      const [first] = await store.contacts.with({ number, partyId: 'party-1' }, '2026-03-04T00:00:00.000Z');
      expect(first).toEqual({ id: 'late', kind: 'talk', at: '2026-03-04T10:00:00.000Z', proves: true });
    });

    it('tells which were with this very party on this very number', async () => {
      await commit(
        contact('both', '2026-03-02T10:00:00.000Z', { kind: 'identified' }),
        contact('other-number', '2026-03-03T10:00:00.000Z', { kind: 'identified', number: '+14155550124' }),
        contact('other-party', '2026-03-03T11:00:00.000Z', { kind: 'identified', partyId: 'party-2' }),
        contact('undone', '2026-03-03T12:00:00.000Z', { kind: 'identified', on: false }),
      );
      const proven = async (of: Store) =>
        (await of.contacts.with({ number, partyId: 'party-1' }, since)).map(({ id, proves = false }) => [id, proves]);
      const expected = [
        ['both', true],
        ['other-number', false],
        ['other-party', false],
      ];
      expect(await proven(under.store)).toEqual(expected);
      expect(await proven(await under.reopen())).toEqual(expected);
    });

    it('counts the same contact once, and one that was taken back not at all, in whatever order it hears of the two', async () => {
      await commit(contact('kept', '2026-03-02T10:00:00.000Z'), contact('undone', '2026-03-02T11:00:00.000Z'));
      await commit(contact('kept', '2026-03-05T10:00:00.000Z'), contact('early-undone', since, { on: false }));
      await commit(contact('undone', '2026-03-02T12:00:00.000Z', { on: false }));
      await commit(contact('early-undone', '2026-03-02T13:00:00.000Z'), contact('undone', '2026-03-02T14:00:00.000Z'));
      const found = await under.store.contacts.with({ number, partyId: 'party-1' }, since);
      expect(found).toEqual([{ id: 'kept', kind: 'call', at: '2026-03-02T10:00:00.000Z', proves: true }]);
    });

    it('keeps contacts with the turn that proves them, or not at all', async () => {
      await commit(contact('first', '2026-03-02T10:00:00.000Z'));
      const lost = commitOf({ expectedVersion: 0, contacts: [contact('lost', '2026-03-02T11:00:00.000Z')] });
      expect(await under.store.commit(lost)).toBe('conflict');
      expect(await ids()).toEqual(['first']);
    });

    it('forgets what is older than a day, and nothing else', async () => {
      await commit(contact('old', '2026-03-02T10:00:00.000Z'), contact('new', '2026-03-03T10:00:00.000Z'));
      await under.store.contacts.forgetBefore('2026-03-03T10:00:00.000Z');
      expect(await ids()).toEqual(['new']);
      expect(await ids({ number: '+14155550129' })).toEqual(['new']);
    });
  });
}
