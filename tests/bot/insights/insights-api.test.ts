import type { z } from 'zod';
import type { AlertsView, foundInSchema, InsightsView } from '../../../bot/api/insights-answer.js';
import { cellKind } from '../../../bot/insights/kept-counts.js';
import { cellId } from '../../../dialogs/insights/cell.js';
import type { Counts } from '../../../dialogs/insights/counts.js';
import { apiToken, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';

type FoundView = z.output<typeof foundInSchema>;

const today = '2026-03-02';

async function fill(bot: RunningBot, counts: Counts, day = today, version = 1): Promise<void> {
  const id = cellId({ day, script: 'borrower-after', version, locale: 'zh-CN', channel: 'voice', market: 'us' });
  await bot.served.store.records.put(cellKind, { id, version: 0, value: counts });
}

describe('insights over the API', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
  });
  afterEach(() => bot.close());

  type Failure = { readonly error: { readonly code: string } };
  const insights = async (query = '') => (await bot.api<InsightsView & Failure>('GET', `/api/insights${query}`)).body;
  const figureIn = ({ figures }: InsightsView, id: string) => figures.find((figure) => figure.id === id);

  it('count a conversation as soon as it is asked for, and hide its rates', async () => {
    await bot.openThread();
    await bot.answer({ B3: 'some day or other' });
    const view = await insights();
    expect(view).toMatchObject({ from: '2026-02-03', to: today });
    expect(figureIn(view, 'contact')).toMatchObject({
      count: 1,
      of: 1,
      rate: 'too-few',
      name: { 'zh-CN': '接通率', 'en-US': 'Contact rate' },
      source: expect.stringContaining('policies.md'),
    });
    expect(view.questions.find(({ questionId }) => questionId === 'B3')).toMatchObject({
      script: 'borrower-after',
      goal: { 'en-US': expect.any(String) },
      ambiguity: { count: expect.any(Number), of: 1, rate: 'too-few' },
    });
    expect(view.scripts.map(({ id }) => id)).toContain('borrower-after');

    // Of the same conversation once more nothing is counted twice.
    await bot.answer({ B4: '2143' });
    expect(figureIn(await insights(), 'contact')).toMatchObject({ count: 1, of: 1 });
  });

  it('count what a person filled in as no work of the bot’s', async () => {
    const id = await bot.openThread();
    const post = (what: string, body: object = {}) =>
      bot.api('POST', `/api/conversations/${id}/${what}`, { by: 'Kim', ...body });
    await post('takeover');
    await post('messages', { text: 'This is Kim from the desk. How can I help?' });
    await bot.text('Everything is clear, thanks');
    await post('answers', { questionId: 'B1', value: 'yes' });
    await post('hand-back');
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
    const view = await insights();
    for (const figure of ['completion', 'automation'])
      expect(figureIn(view, figure)).toMatchObject({ count: 0, of: 1 });
    expect(view.questions.find(({ questionId }) => questionId === 'B1')).toBeUndefined();
    expect(view.questions.find(({ questionId }) => questionId === 'B3')).toMatchObject({ ambiguity: { of: 1 } });
  });

  it('lead to conversations to be looked at', async () => {
    const id = await bot.openThread();
    await bot.answer({ B4: 'a fair bit, it depends' });
    const found = async (query: string) =>
      (await bot.api<FoundView>('GET', `/api/insights/conversations?${query}`)).body.conversations;
    const here = { id, day: today, script: 'borrower-after', version: 1, locale: 'en-US', channel: 'sms' };
    expect(await found('what=ambiguous&at=B4')).toEqual([here]);
    expect(await found('what=ambiguous&at=B4&script=borrower-after&locale=en-US')).toEqual([here]);
    expect(await found('what=ambiguous&at=B3')).toEqual([]);
    expect(await found('what=unheard&at=B4')).toEqual([]);
    expect(await found('what=ambiguous&at=B4&locale=zh-CN')).toEqual([]);
    expect(await found('what=ambiguous&at=B4&to=2026-03-01')).toEqual([]);
  });

  it('tell rates of thirty and more, and are narrowed by what is asked', async () => {
    await fill(bot, { attempt: 40, 'attempt-answered': 10, 'asked B3': 60, 'heard B3': 60, 'ambiguous B3': 12 });
    const [view] = await Promise.all([insights('?locale=zh-CN')]);
    expect(figureIn(view, 'contact')).toMatchObject({ rate: { value: 0.25 } });
    expect(view.questions[0]).toMatchObject({ questionId: 'B3', ambiguity: { rate: { value: 0.2 } } });
    for (const query of [
      '?locale=en-US',
      '?script=guarantor',
      '?version=2',
      '?market=cn',
      '?channel=sms',
      '?to=2026-03-01',
    ])
      expect([query, figureIn(await insights(query), 'contact')]).toMatchObject([query, { of: 0, rate: 'too-few' }]);
  });

  it.each(['?from=2026-03-02&to=2026-03-01', '?from=2024-01-01', '?from=soon', '?locale=fr', '?colour=red'])(
    'refuse %s',
    async (query) => {
      expect((await insights(query)).error.code).toBe('body-wrong');
    },
  );

  it('give each table as CSV, and note that it was taken out', async () => {
    await fill(bot, { 'asked B3': 60, 'heard B3': 60, 'ambiguous B3': 12, 'doubt B3 unclear': 12, 'put B3': 9 });
    const headers = { authorization: `Bearer ${apiToken}` };
    const response = await fetch(`${bot.url}/api/insights.csv?table=questions`, { headers });
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [columns, row] = (await response.text()).split('\n');
    expect(columns).toMatch(/^script,version,question,type,ambiguous-count,ambiguous-of,ambiguous-rate/u);
    expect(row).toMatch(/^borrower-after,1,B3,day,12,60,0\.2,0\.1\d+,0\.3\d*,0,12,/u);
    const hidden = await fetch(`${bot.url}/api/insights.csv?table=hang-ups`, { headers });
    expect((await hidden.text()).split('\n')[1]).toBe('borrower-after,B3,0,9,,,');
    expect((await fetch(`${bot.url}/api/insights.csv?table=people`, { headers })).status).toBe(400);
  });

  it('tell what needs a look', async () => {
    await fill(bot, { contact: 100, 'opted-out': 4, filtered: 1, 'put identity': 100, 'hung-up identity': 20 });
    await fill(bot, { 'asked B3': 60, 'heard B3': 60, 'ambiguous B3': 12 }, '2026-02-17');
    await fill(bot, { 'asked B4': 60, 'heard B4': 60, 'ambiguous B4': 12 }, '2026-02-16');
    const { body } = await bot.api<AlertsView>('GET', '/api/insights/alerts');
    expect(body.from).toBe('2026-02-17');
    expect(body.alerts).toMatchObject([
      { kind: 'filtered', count: 1 },
      { kind: 'opt-out', day: today, rate: 0.04 },
      { kind: 'ambiguity', questionId: 'B3', rate: 0.2, goal: { 'en-US': expect.any(String) } },
      { kind: 'hang-up', step: 'identity', rate: 0.2 },
    ]);
  });

  it('are for who looks after scripts, not for agents', async () => {
    for (const [role, status] of [
      ['ops', 200],
      ['quality', 200],
      ['agent', 403],
      ['admin', 403],
    ] as const) {
      const browser = await signedInAs(bot, role, role);
      for (const path of ['/api/insights', '/api/insights/alerts'])
        expect([role, (await browser.ask('GET', path)).status]).toEqual([role, status]);
    }
  });
});
