import type { z } from 'zod';
import type {
  ownResultsSchema,
  resultsSchema,
  samplesSchema,
  sampleViewSchema,
} from '../../../bot/api/quality-answer.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import { itemIds, type Mark } from '../../../dialogs/quality/score-sheet.js';
import { apiToken, type Browser, signedInAgain, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';
import { drawnSample, samplesIn, worked } from './drawn-sample.js';

type Samples = z.output<typeof samplesSchema>;
type SampleView = z.output<typeof sampleViewSchema>;
type Results = z.output<typeof resultsSchema>;
type OwnResults = z.output<typeof ownResultsSchema>;

const all = (mark: Mark) => Object.fromEntries(itemIds.map((id) => [id, mark]));

describe('R-QA-1 conversations are drawn and assessed', () => {
  let bot: RunningBot;
  let quinn: Browser;
  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
  });
  afterEach(() => bot.close());

  const samples = () => samplesIn(bot);
  const results = async (browser = quinn) => (await browser.ask<Results>('GET', '/api/quality/results')).body;

  /** The sample of Amy’s work. */
  async function amysSample() {
    const id = await worked(bot, await signedInAs(bot, 'amy', 'agent'));
    expect(await samples()).toEqual([]);
    const sample = await drawnSample(bot);
    quinn = await signedInAs(bot, 'quinn', 'quality');
    const amy = await signedInAgain(bot, 'amy');
    expect(sample).toMatchObject({ conversationId: id, agent: 'The amy', why: ['agent'], handedIn: 0, mine: 'none' });
    return { amy, path: `/api/quality/samples/${sample.id}` };
  }

  it('of an agent by lot, marked item by item, and read by who did the work', async () => {
    const { amy, path } = await amysSample();
    const view = (await quinn.ask<SampleView>('GET', path)).body;
    expect(view.items.map(({ id }) => id)).toEqual(itemIds);
    const begun = { marks: { 'no-threat': 'met' }, notes: 'so far' };
    await quinn.ask('POST', `${path}/sheet`, begun);
    expect((await quinn.ask<SampleView>('GET', path)).body).toMatchObject({ mine: 'begun', own: begun, sheets: [] });
    const early = await quinn.ask('POST', `${path}/hand-in`, begun);
    expect([early.status, early.body.error.code]).toEqual([400, 'sheet-incomplete']);
    const marks = { ...all('met'), 'in-time': 'missed', 'cause-matches': 'not-applicable' };
    const done = (
      await quinn.ask<SampleView>('POST', `${path}/hand-in`, { marks, notes: 'A little late. Call +1 202 555 0148.' })
    ).body;
    expect(done).toMatchObject({ mine: 'handed-in', scores: [{ total: 94, compliance: 100, fatal: [] }] });
    const again = await quinn.ask('POST', `${path}/sheet`, { marks, notes: '' });
    expect([again.status, again.body.error.code]).toEqual([409, 'sheet-handed-in']);

    const own = (await amy.ask<OwnResults>('GET', '/api/quality/own')).body;
    expect(own).toMatchObject({
      assessed: 1,
      total: 'too-few',
      sheets: [{ score: { total: 94 } }],
    });
    expect(JSON.stringify(own)).not.toMatch(/quinn/u);
    expect(own.sheets[0]?.notes).toBe('A little late. Call +1 *** *** 0148.');
    const zoe = await signedInAs(bot, 'zoe', 'agent');
    expect((await zoe.ask<OwnResults>('GET', '/api/quality/own')).body.sheets).toEqual([]);
    for (const closed of ['samples', 'results', path.slice('/api/quality/'.length)])
      expect((await amy.ask('GET', `/api/quality/${closed}`)).status).toBe(403);
  });

  it('always where it was urgent, as soon as it is over', async () => {
    const amy = await signedInAs(bot, 'amy', 'agent');
    const id = await bot.openThread();
    await bot.text('I want to make a complaint about your bank');
    const { reviews } = (await amy.ask<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    expect(reviews).toMatchObject([{ priority: 'P1' }]);
    expect(await samples()).toEqual([]);
    await amy.ask('POST', `/api/reviews/${reviews[0]?.id}/resolve`, { kind: 'close', note: 'called them' });
    expect(await samples()).toMatchObject([{ conversationId: id, agent: 'The amy', why: ['p1'] }]);
  });

  it('of who only filled in what they were told, too', async () => {
    const amy = await signedInAs(bot, 'amy', 'agent');
    const id = await bot.openThread();
    await amy.ask('POST', `/api/conversations/${id}/takeover`, {});
    await amy.ask('POST', `/api/conversations/${id}/answers`, { questionId: 'B1', value: 'yes' });
    await amy.ask('POST', `/api/conversations/${id}/hand-back`, {});
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
    expect(await drawnSample(bot)).toMatchObject({ conversationId: id, agent: 'The amy', why: ['agent'] });
  });

  it('with nothing for a fatal item, which is told at once', async () => {
    const { path } = await amysSample();
    await quinn.ask('POST', `${path}/hand-in`, { marks: { ...all('met'), 'no-threat': 'missed' }, notes: '' });
    const lead = await signedInAs(bot, 'lea', 'reviewer');
    const { fatal, agents } = await results(lead);
    expect(fatal).toMatchObject([{ agent: 'The amy', items: ['no-threat'] }]);
    expect(agents).toEqual([{ agent: 'The amy', assessed: 1, total: 'too-few', compliance: 'too-few', fatal: 1 }]);
  });

  it('by nobody who did the work', async () => {
    const both = await signedInAs(bot, 'bo', 'agent', 'quality');
    await worked(bot, both);
    const sample = await drawnSample(bot);
    const again = await signedInAgain(bot, 'bo');
    const refused = await again.ask('POST', `/api/quality/samples/${sample.id}/sheet`, { marks: {}, notes: '' });
    expect([refused.status, refused.body.error.code]).toEqual([409, 'own-work']);
  });

  it('by several who do not see each other’s sheets before their own stands', async () => {
    const { path } = await amysSample();
    await quinn.ask('POST', `${path}/calibrate`, {});
    await quinn.ask('POST', `${path}/hand-in`, { marks: all('met'), notes: 'fine' });
    const rae = await signedInAs(bot, 'rae', 'compliance');
    const before = (await rae.ask<SampleView>('GET', path)).body;
    expect(before).toMatchObject({ calibration: true, handedIn: 1, sheets: [], scores: [] });
    expect(JSON.stringify((await rae.ask<Samples>('GET', '/api/quality/samples')).body)).not.toMatch(/fine|quinn/u);
    expect(await results(rae)).toMatchObject({ drawn: 1, assessed: 0, agents: [], fatal: [] });
    const after = (
      await rae.ask<SampleView>('POST', `${path}/hand-in`, { marks: { ...all('met'), 'in-time': 'missed' }, notes: '' })
    ).body;
    expect(after.sheets.map(({ by }) => by)).toEqual(['The quinn', 'The rae']);
    expect(after.agreement).toEqual({ alike: 11, of: 12, apart: ['in-time'] });
    const late = await quinn.ask('POST', `${path}/calibrate`, {});
    expect(late.status).toBe(200);
  });

  it('once, whoever looks, and again after a restart', async () => {
    const { path } = await amysSample();
    await quinn.ask('POST', `${path}/hand-in`, { marks: all('met'), notes: '' });
    await bot.restart();
    await bot.advance(24 * 3_600_000);
    expect(await samples()).toMatchObject([{ handedIn: 1 }]);
  });
});
