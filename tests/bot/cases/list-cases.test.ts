import { RunningBot } from '../running-bot.js';
import { caseOf } from '../trial-case.js';

interface Page {
  readonly cases: readonly { readonly id: string; readonly parties: readonly { readonly name: string }[] }[];
  readonly next?: string;
}

describe('the list of cases', () => {
  it('comes a page at a time, each case once, and says when it ends', async () => {
    const ids = ['a-1', 'a-2', 'b.3', 'c-4', 'd-5'];
    const bot = await RunningBot.start({ cases: ids.map((id) => caseOf({ id })) });
    try {
      const page = async (query: string) => (await bot.api<Page>('GET', `/api/cases${query}`)).body;
      const seen: (readonly string[])[] = [];
      for (let after: string | undefined = ''; after !== undefined; ) {
        const { cases, next }: Page = await page(`?limit=2${after && `&after=${encodeURIComponent(after)}`}`);
        seen.push(cases.map(({ id }) => id));
        after = next;
      }
      expect(seen).toEqual([['a-1', 'a-2'], ['b.3', 'c-4'], ['d-5']]);
      expect(await page('?limit=5')).not.toHaveProperty('next');
      expect((await page('')).cases).toHaveLength(5);
      expect((await page('?after=zzz')).cases).toEqual([]);
      expect(JSON.stringify(await page(''))).not.toMatch(/2143|0621|lavender/u);
      for (const wrong of ['?limit=0', '?limit=201', '?limit=many', '?page=2']) {
        const { status, body } = await bot.api<{ error: { code: string; message: string } }>(
          'GET',
          `/api/cases${wrong}`,
        );
        expect([status, body.error.code]).toEqual([400, 'body-wrong']);
        expect(body.error.message).toContain(wrong.includes('limit') ? 'limit' : 'page');
      }
    } finally {
      await bot.close();
    }
  });
});
