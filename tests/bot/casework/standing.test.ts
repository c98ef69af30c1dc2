import { eraseCommand } from '../../../bot/commands/erase.js';
import type { QueuePage } from '../../../bot/views/queue-schema.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana } from '../trial-case.js';

interface Standing {
  readonly tier: { readonly tier: string; readonly reasons: readonly string[]; readonly team: string };
  readonly exclusions: readonly { readonly exclusion: string; readonly by: string }[];
}

describe('how a party stands', () => {
  let bot: RunningBot;
  const at = '/api/cases/case-dana/parties/dana';
  const exclude = (exclusion: string) => bot.api<Standing>('POST', `${at}/exclusions`, { by: 'amy', exclusion });
  const lift = (exclusion: string) =>
    bot.api<Standing>('POST', `${at}/exclusions/lift`, { by: 'amy', exclusion, reason: 'the letter was withdrawn' });
  const setTier = (tier: string, reason: string) =>
    bot.api<readonly Standing[]>('POST', '/api/cases/case-dana/tier', { by: 'amy', tier, reasons: [reason] });

  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(async () => await bot.close());

  it('R-REC-1 stops a thread at once: no reply, no reminder, and a person is told', async () => {
    await bot.openThread();
    const before = bot.received().length;
    expect((await exclude('represented-by-attorney')).body.exclusions).toMatchObject([{ by: 'amy' }]);
    await bot.text('1');
    await bot.advance(5 * 24 * 3_600_000);
    expect(bot.received()).toHaveLength(before);
    expect((await bot.contact('voice')).error?.code).toBe('refused-excluded');
    const body = await bot.queue();
    expect(body.flatMap(({ reviews }) => reviews).some(({ reason }) => reason === 'contact-not-allowed')).toBe(true);
  });

  it('ends a call that is on, and lets nothing follow', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B3');
    await exclude('deceased');
    await bot.advance(15_000);
    expect(bot.handset().isEngaged).toBe(false);
    expect(bot.heard().at(-1)).toContain('a person will contact you');
    const texts = bot.received().length;
    await bot.advance(2 * 24 * 3_600_000);
    expect([bot.handset().isEngaged, bot.received().length]).toEqual([false, texts]);
  });

  it('is about the person: it holds in their other cases, says who said so, and is lifted by a person with a reason', async () => {
    await bot.served.store.putCase(caseOf({ id: 'case-second' }));
    await exclude('bankruptcy');
    expect((await exclude('bankruptcy')).status).toBe(409);
    expect((await bot.contact('sms', 'case-second')).error?.code).toBe('refused-excluded');
    expect((await lift('deceased')).status).toBe(409);
    expect((await lift('bankruptcy')).body.exclusions).toEqual([]);
    expect((await bot.contact('sms', 'case-second')).status).toBe(201);
  });

  it('R-POL-1 keeps to where a person noted that the party was last, beside what is on file, until that is taken back', async () => {
    const note = (zone?: string) => bot.api<{ lastZone?: string }>('POST', `${at}/last-zone`, { by: 'amy', zone });
    expect((await note('Middle/Earth')).status).toBe(400);
    // It is ten in New York, where the file has them, and seven in Los Angeles.
    expect((await note('America/Los_Angeles')).body.lastZone).toBe('America/Los_Angeles');
    const { error } = await bot.contact('voice');
    expect(error?.code).toBe('refused-outside-hours');
    expect(error?.message).toContain('and 07:00 where they may be as well (Los Angeles time)');
    expect((await note()).body.lastZone).toBeUndefined();
    expect((await bot.contact('voice')).status).toBe(201);
  });

  it('R-POL-1 has no narrow hours any more where the file has no zone and a person noted one', async () => {
    await bot.served.store.putCase(caseOf({}, { zone: undefined }));
    expect((await bot.contact('voice')).error?.code).toBe('refused-outside-hours');
    await bot.api('POST', `${at}/last-zone`, { by: 'amy', zone: 'America/New_York' });
    expect((await bot.contact('voice')).status).toBe(201);
  });

  it('R-REC-1 keeps everything of who is under a legal hold', async () => {
    await bot.openThread();
    await exclude('legal-hold');
    const lines: string[] = [];
    const erase = () => eraseCommand('dana', { home: bot.served.settings.RINGBACK_HOME }, (line) => lines.push(line));
    expect(await erase()).toBe(1);
    expect(lines.join(' ')).toMatch(/legal hold in case case-dana.*Nothing was changed/u);
    expect((await bot.view()).name).toBeDefined();
    await lift('legal-hold');
    expect(await erase()).toBe(0);
  });

  it('R-TIER-1 gives what waits for a person to the team of the enhanced tier, with the reason', async () => {
    const { body } = await setTier('enhanced', 'first-time-buyer');
    expect(body).toMatchObject([{ tier: { tier: 'enhanced', reasons: ['first-time-buyer'], team: 'enhanced' } }]);
    await bot.contact();
    await bot.answer({}, 'B1');
    await bot.text('I want to file a complaint');
    await bot.advance(2_000);
    const tasks = (await bot.api<readonly { team: string }[]>('GET', '/api/tasks')).body;
    expect(tasks.map(({ team }) => team)).toEqual(['enhanced']);
    const ofTeam = async (team: string) => (await bot.api<QueuePage>('GET', `/api/reviews?team=${team}`)).body.items;
    expect(await ofTeam('enhanced')).toMatchObject([{ team: 'enhanced' }]);
    expect(await ofTeam('desk')).toEqual([]);
    await setTier('standard', 'first-time-buyer');
    expect(await ofTeam('desk')).toMatchObject([{ team: 'desk' }]);
  });

  it('R-TIER-2 calls nobody of the low tier, and says that they are sent guides instead', async () => {
    await setTier('low', 'manual');
    const { status, error } = await bot.contact('voice');
    expect([status, error?.code]).toEqual([409, 'refused-low-tier-education']);
    expect(error?.message).toContain('guides');
    expect([bot.handset().isEngaged, bot.received(dana), await bot.conversationIds()]).toEqual([false, [], []]);
    await setTier('standard', 'manual');
    expect((await bot.contact()).status).toBe(201);
  });
});
