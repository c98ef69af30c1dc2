import type { KeptRecord } from '../../data/record-store.js';
import type { StoreUnderTest } from './store-contract.js';

/** What every store's records have to keep to. */
export function describeRecords(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name}: records`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(async () => await under.dispose());

    async function idsOf(records: AsyncIterable<KeptRecord>): Promise<readonly string[]> {
      const ids: string[] = [];
      for await (const { id } of records) ids.push(id);
      return ids;
    }

    it('keeps a value until it is removed, each kind for itself', async () => {
      const value = { name: '魏敏', roles: ['agent'], until: null };
      expect(await under.store.records.get('account', 'wei')).toBeUndefined();
      expect(await under.store.records.put('account', { id: 'wei', version: 0, value })).toBe('put');

      const { records } = await under.reopen();
      expect(await records.get('account', 'wei')).toEqual({ id: 'wei', version: 1, value });
      expect(await records.get('draft', 'wei')).toBeUndefined();
      expect(await records.put('account', { id: 'wei', version: 1, value: 7, expiresAt: 5_000 })).toBe('put');
      expect(await records.get('account', 'wei')).toEqual({ id: 'wei', version: 2, value: 7, expiresAt: 5_000 });
      await records.remove('account', 'wei');
      await records.remove('account', 'wei');
      expect(await records.get('account', 'wei')).toBeUndefined();
    });

    it.each([
      ['none yet, where there is one', 0],
      ['an older one', 1],
      ['a later one', 3],
    ])('changes nothing for who expected %s', async (_, version) => {
      const { records } = under.store;
      for (const at of [0, 1]) await records.put('draft', { id: 'one', version: at, value: at });
      expect(await records.put('draft', { id: 'one', version, value: 'late' })).toBe('conflict');
      expect(await records.get('draft', 'one')).toEqual({ id: 'one', version: 2, value: 1 });
      expect(await records.put('draft', { id: 'none', version: 1, value: 'late' })).toBe('conflict');
      expect(await records.get('draft', 'none')).toBeUndefined();
    });

    it.each([0, 1])('lets one of twenty who put at once over version %i be first', async (version) => {
      const { records } = under.store;
      if (version > 0) await records.put('draft', { id: 'one', version: 0, value: 'before' });
      const asked = Array.from({ length: 20 }, (_, value) => records.put('draft', { id: 'one', version, value }));
      const answers = await Promise.all(asked);
      expect(answers.filter((answer) => answer === 'put')).toHaveLength(1);
      expect(await records.get('draft', 'one')).toEqual({
        id: 'one',
        version: version + 1,
        value: answers.indexOf('put'),
      });
    });

    it('puts several at once, or none where one of them was late', async () => {
      const { records } = under.store;
      const cell = (id: string, version: number, value: unknown) => ({ kind: 'cell', id, version, value });
      const part = (id: string, version: number, value: unknown) => ({ kind: 'part', id, version, value });
      expect(await records.putAll([cell('b', 0, 1), cell('a', 0, 2), part('a', 0, 3)])).toBe('put');
      expect(await records.putAll([cell('c', 0, 9), cell('a', 0, 9), part('a', 1, 9)])).toBe('conflict');
      expect(await records.putAll([cell('b', 1, 9), cell('d', 1, 9)])).toBe('conflict');
      expect(await records.putAll([{ ...cell('a', 1, 4), expiresAt: 5_000 }, part('b', 0, 5)])).toBe('put');
      expect(await records.putAll([])).toBe('put');

      const kept = (await under.reopen()).records;
      expect(await kept.get('cell', 'a')).toEqual({ id: 'a', version: 2, value: 4, expiresAt: 5_000 });
      expect(await kept.get('cell', 'b')).toEqual({ id: 'b', version: 1, value: 1 });
      expect(await kept.get('part', 'a')).toEqual({ id: 'a', version: 1, value: 3 });
      expect(await kept.get('part', 'b')).toEqual({ id: 'b', version: 1, value: 5 });
      expect(await idsOf(kept.all('cell'))).toEqual(['a', 'b']);
    });

    it('lets nobody who adds to the same two at once undo another', async () => {
      const { records } = under.store;
      const add = async (ids: readonly string[]): Promise<void> => {
        const read = async (id: string) => (await records.get('sum', id)) ?? { id, version: 0, value: 0 };
        const found = await Promise.all(ids.map(read));
        const sums = found.map((one) => ({ kind: 'sum', ...one, value: Number(one.value) + 1 }));
        if ((await records.putAll(sums)) === 'conflict') await add(ids);
      };
      await Promise.all(Array.from({ length: 12 }, (_, at) => add(at % 2 === 0 ? ['a', 'b', 'c'] : ['c', 'b'])));
      expect(await Promise.all(['a', 'b', 'c'].map(async (id) => (await records.get('sum', id))?.value))).toEqual([
        6, 12, 12,
      ]);
    });

    it('gives all of a kind in the order of their ids, over many pages, or those behind one', async () => {
      const { records } = under.store;
      const ids = Array.from({ length: 1_100 }, (_, at) => `id-${String(at).padStart(4, '0')}`);
      const put = (kind: string, id: string) => records.put(kind, { id, version: 0, value: id });
      await Promise.all(ids.toReversed().map((id) => put('session', id)));
      await Promise.all([put('draft', 'x'), put('sessions', 'y'), put('sessio', 'z')]);
      for (const id of ['Z', 'é', '魏']) await put('session', id);
      expect(await idsOf(records.all('session'))).toEqual(['Z', ...ids, 'é', '魏']);
      expect(await idsOf(records.all('session', 'id-1097'))).toEqual(['id-1098', 'id-1099', 'é', '魏']);
      expect(await idsOf(records.all('account'))).toEqual([]);
    });

    it('gives what has expired until it is told to forget it, and no later end that was put since', async () => {
      const { records } = under.store;
      const put = (id: string, version: number, expiresAt?: number) =>
        records.put('session', { id, version, value: id, ...(expiresAt !== undefined && { expiresAt }) });
      await put('past', 0, 1_000);
      await put('now', 0, 2_000);
      await put('later', 0, 2_001);
      await put('longer', 0, 1_000);
      await put('longer', 1, 9_000);
      await put('for ever', 0, 1_000);
      await put('for ever', 1);
      expect(await records.get('session', 'past')).toMatchObject({ expiresAt: 1_000 });
      await records.forgetExpired(2_000);
      expect(await idsOf(records.all('session'))).toEqual(['for ever', 'later', 'longer']);
      expect(await put('past', 0, 3_000)).toBe('put');
    });
  });
}
