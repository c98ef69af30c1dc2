import type { z } from 'zod';
import type { placedCallSchema } from '../../../bot/views/placed-call-schema.js';
import { apiToken, type Browser, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, ours } from '../trial-case.js';

type Call = z.output<typeof placedCallSchema>;
const amysPhone = '+12125550151';

describe('a call that a person places from a review', () => {
  let bot: RunningBot;
  let amy: Browser;
  let id: string;

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken }, cases: [caseOf()] });
    amy = await signedInAs(bot, 'amy', 'agent');
    id = await bot.openThread();
  });
  afterEach(() => bot.close());

  const call = async (who = amy) =>
    await who.ask<Call & { error: { code: string; message: string } }>('POST', `/api/conversations/${id}/call`, {});
  const hasTelephone = async (who = amy, phone = amysPhone) =>
    await who.ask('POST', '/api/duty', { state: 'available', phone, speaks: ['en-US'] });

  it('checks the number, rings who calls, then the party, and tells how it stands', async () => {
    expect((await call()).body.error.code).toBe('no-telephone');
    await hasTelephone();
    const { status, body } = await call();
    expect(status).toBe(201);
    await bot.settle();
    await bot.handset(amysPhone).answer();
    await bot.press('1', amysPhone);
    await bot.handset(dana).answer();
    await bot.advance(30_000);
    const standing = async () =>
      (await amy.ask<Call>('GET', `/api/cases/case-dana/parties/dana/calls/${body.id}`)).body;
    expect((await standing()).legs).toMatchObject({
      person: { status: 'in-progress' },
      party: { status: 'in-progress' },
    });
    await bot.handset(dana).hangUp();
    await bot.settle();
    expect(await standing()).toMatchObject({ by: 'The amy', legs: { party: { status: 'completed', seconds: 30 } } });
    const noted = await amy.ask('POST', `/api/cases/case-dana/parties/dana/calls/${body.id}/outcome`, {
      outcome: 'confirmed',
    });
    expect(noted.status).toBe(200);
  });

  it('is not placed while somebody else holds the conversation', async () => {
    await hasTelephone();
    const ben = await signedInAs(bot, 'ben', 'agent');
    await ben.ask('POST', `/api/conversations/${id}/takeover`, {});
    expect((await call()).body.error.code).toBe('review-claimed');
  });

  it('is not placed while the bot talks with them', async () => {
    await hasTelephone();
    await bot.handset(dana).dial(ours);
    await bot.settle();
    expect((await call()).body.error.code).toBe('call-under-way');
  });

  it('may be placed after a talk only to who waits for it', async () => {
    await hasTelephone();
    await bot.handset(dana).dial(ours);
    await bot.settle();
    await bot.answer({}, 'B4');
    await bot.handset(dana).hangUp();
    await bot.settle();
    expect((await call()).body.error.code).toBe('check-failed');
    await bot.text('I want to speak to a person');
    expect((await call()).status).toBe(201);
  });

  it('says what the check found', async () => {
    await bot.advanceTo('2026-03-03T04:00:00Z');
    const late = await signedInAs(bot, 'late', 'agent');
    await hasTelephone(late);
    const { status, body } = await call(late);
    expect([status, body.error.code]).toEqual([409, 'check-failed']);
    expect(body.error.message).toMatch(/found: .+/u);
  });
});
