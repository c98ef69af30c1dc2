import { RunningBot } from '../running-bot.js';
import { borrower, caseOf } from '../trial-case.js';

interface Listed {
  readonly cases: readonly { readonly id: string }[];
  readonly next?: string;
}

describe('the cases over the API', () => {
  let bot: RunningBot;

  beforeEach(async () => {
    const cases = ['a-1', 'a-2', 'b-1'].map((id) =>
      caseOf({
        id,
        ...(id === 'a-2' && { stage: 'before-disbursement' }),
        parties: [borrower({ id: `of-${id}` })] as never,
      }),
    );
    bot = await RunningBot.start({ cases });
  });
  afterEach(() => bot.close());

  const ids = async (query: string) => {
    const { body } = await bot.api<Listed>('GET', `/api/cases?${query}`);
    return { ids: body.cases.map(({ id }) => id), next: body.next };
  };

  it.each([
    { query: 'begins=a', found: ['a-1', 'a-2'] },
    { query: 'stage=before-disbursement', found: ['a-2'] },
    { query: 'market=cn', found: [] },
    { query: 'party=of-b-1', found: ['b-1'] },
    { query: 'party=of-b-1&begins=a', found: [] },
    { query: 'party=nobody', found: [] },
    { query: 'stage=after-disbursement&after=a-1', found: ['b-1'] },
  ])('are found by $query', async ({ query, found }) => {
    expect(await ids(query)).toEqual({ ids: found });
  });

  it('come a page at a time', async () => {
    expect(await ids('limit=2')).toEqual({ ids: ['a-1', 'a-2'], next: 'a-2' });
    expect(await ids('limit=2&after=a-2')).toEqual({ ids: ['b-1'], next: undefined });
  });

  it('are checked before an import, which stores nothing', async () => {
    const faulty = { ...caseOf({ id: 'c-2' }), market: 'mars' };
    const file = [caseOf({ id: 'a-1' }), caseOf({ id: 'c-1' }), faulty];
    const { body } = await bot.api<{ faults: readonly { row: number }[] }>('POST', '/api/cases?check=true', file);
    expect(body).toMatchObject({ stored: 1, unchanged: 1, faults: [{ row: 3, caseId: 'c-2' }] });
    expect((await ids('begins=c')).ids).toEqual([]);
  });
});
