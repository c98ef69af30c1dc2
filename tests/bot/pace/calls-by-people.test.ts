import type { Check } from '../../../dialogs/casework/checks/check.js';
import { deskCase } from '../casework/desk-case.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, reachable } from '../trial-case.js';
import { crowd, numberOf } from './crowd.js';

const desk = '+12125550190';
const eve = '+12125550142';
const fay = '+12125550143';
const harbour = '/api/cases/case-dana/parties/harbour';
const oneOf = (id: string, number: string) =>
  caseOf({ id: `case-${id}` }, { id, name: 'Eve Trialname', contactPoints: [reachable(number)] });

describe('a call that a person places through us', () => {
  let bot: RunningBot;
  const start = async (env: Readonly<Record<string, string>>) => {
    bot = await RunningBot.start({ cases: [deskCase(), oneOf('eve', eve), oneOf('fay', fay)], env });
  };
  const call = async () => {
    const { body: check } = await bot.api<Check>('POST', `${harbour}/points/landline-1/check`, { by: 'amy' });
    return (await bot.api('POST', `${harbour}/calls`, { by: 'amy', checkId: check.id, agentPhone: desk })).status;
  };
  const rings = (number: string) => bot.handset(number).call?.state === 'ringing';
  const events = async () => (await bot.served.store.load('dossier~case-dana~harbour'))?.events ?? [];
  afterEach(() => bot.close());

  it('waits for no other to end, and those that we begin wait for it', async () => {
    await start({ RINGBACK_CALLS_AT_ONCE: '1', RINGBACK_CALLS_PER_SECOND: '100' });
    await bot.contact('voice', 'case-eve');
    await bot.handset(eve).answer();
    await bot.contact('voice', 'case-fay');
    expect(await call()).toBe(201);
    expect([rings(desk), rings(fay)]).toEqual([true, false]);
    await bot.handset(eve).hangUp();
    await bot.advance(2_000);
    expect(rings(fay)).toBe(false);
    await bot.handset(desk).reject();
    await bot.settle();
    expect(rings(fay)).toBe(true);
  });

  it('goes before those that wait for their second, and takes one', async () => {
    await start({ RINGBACK_CALLS_PER_SECOND: '0.2' });
    await bot.contact('voice', 'case-eve');
    await bot.contact('voice', 'case-fay');
    expect(await call()).toBe(201);
    expect([rings(eve), rings(desk), rings(fay)]).toEqual([true, true, false]);
    await bot.advance(6_000);
    expect(rings(fay)).toBe(false);
    await bot.advance(5_000);
    expect(rings(fay)).toBe(true);
  });

  it('gives its place back when it is refused', async () => {
    await start({ RINGBACK_CALLS_AT_ONCE: '1', RINGBACK_CALLS_PER_SECOND: '100' });
    bot.phone.faults.refuseCreate({ status: 400, code: 21_211 });
    expect(await call()).toBe(201);
    await bot.contact('voice', 'case-eve');
    expect([rings(desk), rings(eve)]).toEqual([false, true]);
  });

  it('is not placed, and says so, when the network is away for longer than a person waits', async () => {
    await start({ RINGBACK_CALLS_PER_SECOND: '100' });
    for (const file of crowd(8)) await bot.served.store.putCase(file);
    bot.phone.faults.goAway();
    for (const { id } of crowd(8)) await bot.contact('voice', id);
    // Five failed, and two that were tried since: nothing is asked for forty seconds.
    await bot.advance(31_000);
    expect(await call()).toBe(201);
    await bot.settle();
    expect((await events()).find(({ kind }) => kind === 'call-leg-stood')?.data).toMatchObject({
      leg: 'person',
      status: 'failed',
      code: 'line-held',
    });
    bot.phone.faults.goAway(false);
    await bot.advance(5 * 60_000);
    expect(bot.handset(numberOf(8)).call).toBeDefined();
    expect(bot.handset(desk).call).toBeUndefined();
  });
});
