import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { Holds } from '../../../bot/reviews/holds.js';
import type { StoreUnderTest } from '../../contracts/store-contract.js';
import { openInTemporaryHome } from '../../data/lowdb-home.js';
import { openInNewDatabase } from '../../data/postgres-home.js';

const stores: readonly [string, () => Promise<StoreUnderTest>][] = [
  ['LMDB', openInTemporaryHome],
  ['PostgreSQL', () => openInNewDatabase()],
];

describe.each(stores)('a conversation that many want at once, in %s', (_name, open) => {
  it('is one’s alone, each time that it is free', async () => {
    const { store, dispose } = await open();
    const clock = new ManualClock(0);
    const holds = new Holds({ store, clock });
    for (let round = 0; round < 10; round += 1) {
      const asks = Array.from({ length: 12 }, (_, at) => holds.take('conv-1', `agent ${at}`));
      const given = (await Promise.allSettled(asks)).flatMap((one) =>
        one.status === 'fulfilled' ? [one.value.by] : [],
      );
      expect(given).toHaveLength(1);
      expect((await holds.of('conv-1'))?.by).toBe(given[0]);
      // In every other round it is let go, in the others it lapses.
      if (round % 2 === 0) await holds.release('conv-1', given[0] ?? '');
      else await clock.advance(16 * 60_000);
    }
    await dispose();
  });
});
