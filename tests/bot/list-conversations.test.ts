import { RunningBot } from './running-bot.js';
import { caseOf, dana } from './trial-case.js';

interface Page {
  readonly conversations: readonly { readonly id: string; readonly caseId: string; readonly startedAt: string }[];
  readonly next?: string;
}

describe('conversations over HTTP', () => {
  const strangers = ['+12125550171', '+12125550172', '+12125550173', '+12125550174'];
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await RunningBot.start({ cases: [caseOf()] });
    for (const number of strangers) await bot.text('Who is this?', number);
    await bot.contact();
  });
  afterAll(async () => await bot.close());

  const page = async (query: string) => (await bot.api<Page>('GET', `/api/conversations${query}`)).body;

  it('come a page at a time, each once, until the list ends', async () => {
    const seen: (readonly string[])[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const { conversations, next }: Page = await page(`?limit=2${after && `&after=${after}`}`);
      seen.push(conversations.map(({ id }) => id));
      after = next;
    }
    expect(seen.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(new Set(seen.flat()).size).toBe(5);
    expect(seen.flat()).toEqual(seen.flat().toSorted());
    expect(await page('?limit=5')).not.toHaveProperty('next');
  });

  it('are those of one case or of one number where that is asked, the newest first', async () => {
    expect((await page('?caseId=case-dana')).conversations).toMatchObject([{ caseId: 'case-dana' }]);
    expect((await page('?caseId=nobody')).conversations).toEqual([]);
    const [mine] = (await page(`?number=${encodeURIComponent(dana)}`)).conversations;
    expect(mine?.caseId).toBe('case-dana');
    expect((await page(`?number=${encodeURIComponent(dana)}&after=${mine?.id}`)).conversations).toEqual([]);
  });

  it('are not listed for a limit that is none, and it is said why', async () => {
    const { status, body } = await bot.api<{ error: { message: string } }>('GET', '/api/conversations?limit=0');
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('limit')]);
  });
});
