import { guards } from '../chaos/broken-store.js';
import { runChaos } from '../chaos/run-chaos.js';

// Several processes each, on a machine that may do other things besides.
const longest = 300_000;

describe('conversations while servers are killed, webhooks go astray and writes fail', () => {
  it.each(['embedded', 'postgres'] as const)(
    'lose nothing and double nothing (%s)',
    async (store) => {
      const { did, figures, faults } = await runChaos({ seed: 1, conversations: 12, store, days: 1 });
      expect(faults).toEqual([]);
      expect(did['servers killed']).toBeGreaterThan(1);
      expect(figures['texts written by people']).toBeGreaterThan(20);
    },
    longest,
  );

  it.each(guards)(
    'lose or double something without %s',
    async (without) => {
      const { faults } = await runChaos({ seed: 1, conversations: 8, store: 'embedded', days: 0, without });
      expect(faults).not.toEqual([]);
    },
    longest,
  );
});
