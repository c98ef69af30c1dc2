import { RunningBot } from '../running-bot.js';
import { caseOf } from '../trial-case.js';

interface Page {
  readonly cases: readonly { readonly id: string; readonly parties: readonly { readonly name: string }[] }[];
  readonly next?: string;
}

describe('cases over HTTP', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    const ids = ['a-1', 'a-2', 'b.3', 'c-4', 'd-5'];
    bot = await RunningBot.start({ cases: ids.map((id) => caseOf({ id })) });
  });
  afterAll(async () => await bot.close());

  const page = async (query: string) => (await bot.api<Page>('GET', `/api/cases${query}`)).body;

  it('come a page at a time, each case once, until the list ends', async () => {
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
    expect(JSON.stringify(await page(''))).not.toMatch(/2143|0621/u);
  });

  it('are found by how their ids begin', async () => {
    const found = async (query: string) => (await page(query)).cases.map(({ id }) => id);
    expect(await found('?begins=b')).toEqual(['b.3']);
    expect(await found('?begins=b.3')).toEqual(['b.3']);
    expect(await found('?begins=a&limit=1')).toEqual(['a-1']);
    expect(await found('?begins=a&after=a-1')).toEqual(['a-2']);
    expect(await found('?begins=A')).toEqual([]);
  });

  it.each(['?limit=0', '?limit=201', '?limit=many', '?page=2'])(
    'are not listed for %s, and it is said why',
    async (wrong) => {
      const { status, body } = await bot.api<{ error: { code: string; message: string } }>('GET', `/api/cases${wrong}`);
      expect([status, body.error.code]).toEqual([400, 'body-wrong']);
      expect(body.error.message).toContain(wrong.includes('limit') ? 'limit' : 'page');
    },
  );

  it('R-EXP-1 are told field by field, one case or all of them', async () => {
    const told = async (query: string) => {
      const { body } = await bot.api<readonly { caseId: string; status: string }[]>('GET', `/api/export${query}`);
      return body;
    };
    const one = await told('?caseId=a-2');
    expect(new Set(one.map(({ caseId, status }) => `${caseId} ${status}`))).toEqual(new Set(['a-2 not-asked']));
    expect(await told('')).toHaveLength(5 * one.length);
    expect((await bot.api('GET', '/api/export?caseId=nobody')).status).toBe(404);
    expect((await bot.api('GET', '/api/export?case=a-2')).status).toBe(400);
  });
});
