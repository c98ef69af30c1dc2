import type { GivenBy } from '../../../bot/api/asking.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, reachable } from '../trial-case.js';

type List = GivenBy<'GET', '/api/scripts/:script/not-understood'>;
type Draft = GivenBy<'POST', '/api/scripts/:script/draft/synonym'>;
type Replayed = GivenBy<'POST', '/api/scripts/:script/draft/replay-answers'>;
interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

const robin = '+12125550188';
const other = caseOf({ id: 'case-robin' }, { id: 'robin', name: 'Robin Trialname', contactPoints: [reachable(robin)] });
const id = 'borrower-after';
const slang = 'the lazy way';

describe('answers that were not understood', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [caseOf(), other] });
  });
  afterEach(() => bot.close());

  const list = async (query = '') => (await bot.api<List>('GET', `/api/scripts/${id}/not-understood${query}`)).body;
  const question = async (questionId: string) => (await list()).questions.find((one) => one.questionId === questionId);
  const post = <T = Draft>(what: string, body: object) =>
    bot.api<T>('POST', `/api/scripts/${id}/draft/${what}`, { by: 'Olive', ...body });

  /** Dana says it to a question, and then what she says next. */
  async function said(words: string, then = '1', at = 'B6'): Promise<string> {
    const conversation = await bot.openThread();
    await bot.answer({}, at);
    for (const text of [words, then]) {
      await bot.text(text);
      await bot.advance(4_000);
    }
    return conversation;
  }

  it('are listed by their words, with what the party said plainly later', async () => {
    const conversation = await said(`Um, ${slang.toUpperCase()}!`);
    expect(await question('B6')).toMatchObject({
      version: 1,
      locale: 'en-US',
      count: 1,
      unheard: 0,
      hidden: 0,
      means: [{ value: 'autopay' }, { value: 'transfer' }, { value: 'other' }],
      answers: [
        {
          words: slang,
          count: 1,
          code: 'indirect',
          mayAdd: true,
          meant: [{ value: 'autopay', by: 'party', count: 1 }],
          conversations: [conversation],
        },
      ],
    });
    expect((await list('?question=B3')).questions).toEqual([]);
    expect((await list('?locale=zh-CN')).questions).toEqual([]);
    expect((await list('?from=2026-01-01&to=2026-02-01')).conversations).toBe(0);
    expect((await bot.api('GET', '/api/scripts/nobodys/not-understood')).status).toBe(404);
  });

  it('go by what a person decided that they meant, before all else', async () => {
    await said(slang, slang);
    for (let more = 0; more < 3; more += 1) {
      await bot.text(slang);
      await bot.advance(4_000);
    }
    const [mine] = await bot.queue();
    const review = mine?.reviews.find(({ questionId }) => questionId === 'B6');
    await bot.api('POST', `/api/reviews/${review?.id}/resolve`, { by: 'Kim', kind: 'correct', value: 'transfer' });
    expect((await question('B6'))?.answers).toMatchObject([
      { words: slang, meant: [{ value: 'transfer', by: 'person' }] },
    ]);
  });

  it('tell of nobody: names and numbers are covered, and of what is asked freely only what many said is shown', async () => {
    await said('dana does it from 44 12', 'dana knows, the twenty one forty-three thing');
    expect((await question('B6'))?.answers).toMatchObject([
      { words: '*** does it from *** ***', mayAdd: false },
      { words: '*** knows, the *** thing', mayAdd: false },
    ]);
    await bot.close();
    bot = await RunningBot.start({ cases: [caseOf(), other] });
    await said('some day or other', '15', 'B3');
    expect(await question('B3')).toMatchObject({ count: 1, hidden: 1, answers: [], means: [] });
  });

  it('are not what the machine did not hear', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B6');
    for (const keys of ['5#', '6#', '5#']) await bot.press(keys);
    expect(await question('B6')).toMatchObject({ count: 0, unheard: 3, answers: [] });
  });

  it('are gone with the party', async () => {
    await said(slang);
    await bot.served.store.erase('dana');
    expect((await list()).questions).toEqual([]);
  });

  it('become a synonym in a draft that differs in nothing else, and the replay shows what it changes', async () => {
    const conversation = await said(slang);
    const wish = { questionId: 'B6', value: 'autopay', locale: 'en-US', words: slang };
    const { status, body: draft } = await post('synonym', wish);
    expect([status, draft.step, draft.faults]).toEqual([200, 'draft', []]);
    const { body: first } = await bot.api<{ text: string }>('GET', `/api/scripts/${id}/text?version=1`);
    const lines = (text: string) => text.split('\n').filter((line) => !line.startsWith('version:'));
    const changed = lines(draft.text).filter((line) => !lines(first.text).includes(line));
    expect(changed).toEqual([expect.stringMatching(/^ +en-US: \[.*, the lazy way\]$/u)]);
    expect(lines(draft.text)).toHaveLength(lines(first.text).length);
    // Who adds it has written in it.
    expect(draft.writers).toEqual(['Olive']);

    const these = { questionId: 'B6', conversations: [conversation, 'none'] };
    const replay = await bot.api<Replayed>('POST', `/api/scripts/${id}/draft/replay-answers`, these);
    expect(replay.body).toEqual({
      answers: [
        {
          conversationId: conversation,
          before: { status: 'verified', clarity: 'clear', value: 'autopay', times: 2 },
          after: { status: 'verified', clarity: 'clear', value: 'autopay', times: 1 },
        },
      ],
      differences: [],
      leftOut: 1,
    });
  });

  it('are added over the draft that was seen, and over no other', async () => {
    const wish = { questionId: 'B1', locale: 'en-US' };
    const yes = { ...wish, value: 'yes', words: 'in the drawer' };
    const begun = (await post('synonym', yes)).body;
    expect(begun.text).toContain('meansYes: { en-US: [in the drawer] }');
    const no = { ...wish, value: 'no', words: 'a ghost of it' };
    const late = await post<Refused>('synonym', no);
    expect([late.status, late.body.error.code]).toEqual([409, 'draft-changed']);
    const next = await post('synonym', { ...no, edition: begun.edition });
    expect(next.body.text).toContain('meansNo: { en-US: [a ghost of it] }');
    const stale = await post<Refused>('synonym', { ...no, words: 'gone', edition: begun.edition });
    expect(stale.body.error.code).toBe('draft-changed');
    await bot.api('POST', `/api/scripts/${id}/draft/discard`, { by: 'Robin', edition: next.body.edition });
    const gone = await post<Refused>('synonym', { ...no, words: 'gone', edition: next.body.edition });
    expect(gone.body.error.code).toBe('draft-unknown');
  });

  it.each([
    ['a hedge', { words: 'probably autopay' }],
    ['a denial', { words: 'not autopay' }],
    ['what means another', { words: 'by mail' }],
    ['what a party can always say', { words: 'later' }],
    ['no choice of the question', { words: slang, value: 'cash' }],
    ['no question', { words: slang, questionId: 'B99' }],
  ])('become no synonym where they are %s', async (_what, wish) => {
    const refused = await post<Refused>('synonym', { questionId: 'B6', value: 'autopay', locale: 'en-US', ...wish });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'synonym-unfit']);
    expect((await bot.api<{ draft?: object }>('GET', `/api/scripts/${id}`)).body.draft).toBeUndefined();
  });

  it('become no synonym with what is covered in them', async () => {
    for (const words of ['*** does it', 'from 4412']) {
      const wish = { questionId: 'B6', value: 'autopay', locale: 'en-US', words };
      expect((await post('synonym', wish)).status).toBe(400);
    }
  });
});
