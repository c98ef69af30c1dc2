import { ask, emptyLine, type Line } from '../../dialogs/pace/line.js';
import type { StoreUnderTest } from './store-contract.js';

/** What every store's pace has to keep to. */
export function describePace(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name}: pace`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(async () => await under.dispose());

    const queue = (line: Line) => {
      const asked = ask(line, { now: 1_000, lane: 'queue', cost: 1_000, ahead: 0 });
      return { line: asked.line, answer: asked.turn };
    };

    it('begins with an empty line, and keeps what a change made of it', async () => {
      const { pace } = under.store;
      expect(await pace.change('messages', (line) => ({ line: { ...line, tail: 7 }, answer: line }))).toEqual(
        emptyLine,
      );
      const again = await under.reopen();
      expect(await again.pace.change('messages', (line) => ({ line, answer: line.tail }))).toBe(7);
      expect(await again.pace.change('calls', (line) => ({ line, answer: line.tail }))).toBe(0);
    });

    it('gives twenty who ask at once twenty places, one behind the other', async () => {
      const { pace } = under.store;
      const turns = await Promise.all(Array.from({ length: 20 }, () => pace.change('messages', queue)));
      const times = turns.map((turn) => (turn.kind === 'go' ? 1_000 : turn.until));
      expect(times.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => 1_000 + at * 1_000));
    });

    const request = { sender: 'ours', limit: 2, now: 1_000, until: 9_000 };
    const call = (jobId: string) => ({ ...request, logId: `log-${jobId}`, jobId });

    it('lets so many calls be on, and gives a place that is left to the one that has waited longest', async () => {
      const { pace } = under.store;
      expect(await pace.takePlace(call('a'))).toBe('taken');
      expect(await pace.takePlace(call('b'))).toBe('taken');
      for (const id of ['d', 'c', 'd']) expect(await pace.takePlace(call(id))).toBe('waiting');
      expect(await pace.takePlace({ ...call('e'), sender: 'another' })).toBe('taken');

      const again = (await under.reopen()).pace;
      expect(await again.takePlace(call('a'))).toBe('taken');
      expect(await again.leavePlace({ ...request, jobId: 'a' })).toEqual({ logId: 'log-d', jobId: 'd' });
      expect(await again.takePlace(call('d'))).toBe('taken');
      expect(await again.takePlace(call('f'))).toBe('waiting');
      expect(await again.leavePlace({ ...request, jobId: 'c' })).toBeUndefined();
      expect(await again.leavePlace({ ...request, jobId: 'b' })).toEqual({ logId: 'log-f', jobId: 'f' });
      expect(await again.leavePlace({ ...request, jobId: 'd' })).toBeUndefined();
      expect(await again.leavePlace({ ...request, jobId: 'd' })).toBeUndefined();
    });

    it('counts a call that waits for nobody, also where no place is left and others wait', async () => {
      const { pace } = under.store;
      for (const id of ['a', 'b', 'c']) await pace.takePlace(call(id));
      expect(await pace.takePlace({ ...call('person'), anyway: true })).toBe('taken');
      expect(await pace.takePlace({ ...call('person'), anyway: true })).toBe('taken');
      expect(await pace.leavePlace({ ...request, jobId: 'a' })).toBeUndefined();
      expect(await pace.leavePlace({ ...request, jobId: 'person' })).toEqual({ logId: 'log-c', jobId: 'c' });
    });

    it('takes a place back from a call whose end nobody told, in the order in which others wait', async () => {
      const { pace } = under.store;
      for (const id of ['a', 'b', 'c', 'd']) await pace.takePlace(call(id));
      const later = { now: 9_000, until: 20_000 };
      expect(await pace.takePlace({ ...call('d'), ...later })).toBe('waiting');
      expect(await pace.takePlace({ ...call('c'), ...later })).toBe('taken');
      expect(await pace.takePlace({ ...call('d'), ...later })).toBe('taken');
      expect(await pace.takePlace({ ...call('e'), ...later })).toBe('waiting');
    });
  });
}
