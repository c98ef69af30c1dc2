import type { Blobs } from '../../data/documents/blobs.js';

/** What every place for sealed files promises. */
export function describeBlobs(name: string, open: () => Promise<{ blobs: Blobs; close(): Promise<void> }>): void {
  describe(name, () => {
    let under: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    it('gives a file back byte for byte, and keeps the first of a name', async () => {
      const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 256));
      await under.blobs.put('abc1', bytes);
      await under.blobs.put('abc1', Buffer.from('another'));
      expect((await under.blobs.get('abc1'))?.equals(bytes)).toBe(true);
    });

    it('knows of no file that was removed or never came', async () => {
      await under.blobs.put('abc2', Buffer.from('a page'));
      await under.blobs.remove('abc2');
      await under.blobs.remove('abc3');
      expect([await under.blobs.get('abc2'), await under.blobs.get('abc3')]).toEqual([undefined, undefined]);
    });
  });
}
