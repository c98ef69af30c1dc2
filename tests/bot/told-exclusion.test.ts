import { contactsCommand } from '../../bot/commands/contacts.js';
import type { CampaignView } from '../../bot/views/campaign-view.js';
import { RunningBot } from './running-bot.js';
import { caseOf, dana, reachable } from './trial-case.js';

const day = 24 * 3_600_000;
const home = '+12125550142';
const ofTheLoan = /loan|mortgage|payment|due/iu;
const party = '/api/cases/case-dana/parties/dana';
const told = [
  ['deceased', 'His widow here, he passed away last month', 'sorry for your loss', 'His widow'],
  ['bankruptcy', 'I filed chapter 13 in January', 'a colleague will look into this', 'I filed chapter 13'],
  ['represented-by-attorney', 'Please talk to my attorney', 'we will talk to the attorney', 'talk to my attorney'],
] as const;

describe.each(told)('after it was said: %s', (exclusion, words, answer, cause) => {
  let bot: RunningBot;
  // Two numbers, and a second case of the same person.
  const contactPoints = [reachable(dana), reachable(home)];
  const cases = [caseOf({}, { contactPoints }), caseOf({ id: 'case-second' }, { contactPoints: [reachable(home)] })];
  const campaign = async (id: string, order: readonly string[]) => {
    const filter = { stage: 'after-disbursement' };
    await bot.api('POST', '/api/campaigns', { id, by: 'Kim', filter, order, pace: { perMinute: 60 } });
    await bot.api('POST', `/api/campaigns/${id}/start`, { by: 'Kim' });
  };
  const progressOf = async (id: string) => (await bot.api<CampaignView>('GET', `/api/campaigns/${id}`)).body.progress;
  const reviews = async () => (await bot.queue()).flatMap((row) => row.reviews);
  const attempts = () =>
    bot.phone.ledger.filter(
      (entry) => entry.kind === 'rest' && entry.method === 'POST' && /(Messages|Calls)\.json/u.test(entry.path),
    ).length;

  beforeEach(async () => {
    bot = await RunningBot.start({ cases });
    await campaign('spring', ['notice-sms', 'call', 'call-other-band', 'self-service-sms']);
    await bot.advance(5_000);
  });
  afterEach(() => bot.close());

  it('answers once, tells nothing of the loan, and begins nothing of what was planned', async () => {
    const before = bot.received().length;
    await bot.text(words);
    expect(bot.received().slice(before)).toEqual([expect.stringContaining(answer)]);
    expect(bot.received().at(-1)).not.toMatch(ofTheLoan);
    expect((await progressOf('spring')).done).toBeDefined();
    const made = attempts();
    await bot.restart();
    await bot.advance(7 * day);
    expect(attempts()).toBe(made);
    expect(bot.handset().call).toBeUndefined();
    expect(bot.handset(home).call).toBeUndefined();
    await bot.text('Hello?');
    await bot.advance(60_000);
    expect(attempts()).toBe(made);
    const about = (await reviews()).filter(({ reason }) => reason === exclusion);
    expect(about).toMatchObject([{ priority: 'P2' }]);
    expect(about[0]?.reasons).toEqual([{ code: exclusion, words: cause }]);
  });

  it('holds the messages and calls of another campaign, over their other number and in their other case, and says why', async () => {
    await bot.text(words);
    const made = attempts();
    await campaign('summer', ['notice-sms', 'call']);
    await bot.advance(2 * day);
    expect(attempts()).toBe(made);
    for (const channel of ['sms', 'voice'] as const)
      expect((await bot.contact(channel)).error?.code).toBe('refused-excluded');
    const { body } = await bot.api<{ refusals: readonly { words: string; rule: string }[] }>(
      'GET',
      '/api/contact-refusals?caseId=case-dana',
    );
    expect(body.refusals.at(-1)).toMatchObject({ rule: 'excluded' });
    expect(body.refusals.at(-1)?.words).toContain(exclusion.replaceAll('-', ' '));
    const lines: string[] = [];
    const place = { home: bot.served.settings.RINGBACK_HOME };
    await contactsCommand('case-dana', { place, clock: bot.clock }, (line) => void lines.push(line));
    expect(lines.join('\n')).toContain(`told in a conversation: ${exclusion.replaceAll('-', ' ')}`);
  });

  it('holds whatever is decided about the review, until a person lifts it or says so too', async () => {
    await bot.text(words);
    const review = (await reviews()).find(({ reason }) => reason === exclusion);
    await bot.api('POST', `/api/reviews/${review?.id}/resolve`, { kind: 'close', by: 'amy' });
    expect((await bot.contact()).error?.code).toBe('refused-excluded');
    const standing = await bot.api('GET', `${party}/standing`);
    expect(standing.body).toMatchObject({ exclusions: [], told: [{ exclusion }] });
    const lift = { by: 'amy', exclusion, reason: 'it was a misunderstanding' };
    expect((await bot.api('POST', `${party}/exclusions`, { by: 'amy', exclusion })).status).toBe(201);
    expect((await bot.contact()).error?.code).toBe('refused-excluded');
    expect((await bot.api('POST', `${party}/exclusions/lift`, lift)).body).toMatchObject({ exclusions: [], told: [] });
    await bot.advance(2 * day);
    expect((await bot.contact()).status).toBe(201);
    expect((await bot.api('POST', `${party}/exclusions/lift`, lift)).status).toBe(409);
  });

  it('is lifted without having been said by a person', async () => {
    await bot.text(words);
    const lift = { by: 'amy', exclusion, reason: 'it was a misunderstanding' };
    expect((await bot.api('POST', `${party}/exclusions/lift`, lift)).status).toBe(200);
    await bot.advance(2 * day);
    expect((await bot.contact()).status).toBe(201);
  });
});

it('holds another case of theirs that is known by a number that came after the case', async () => {
  const added = '+12125550144';
  const bot = await RunningBot.start({
    cases: [caseOf(), caseOf({ id: 'case-far' }, { contactPoints: [reachable(added)] })],
  });
  try {
    const point = { by: 'Kim', kind: 'mobile', value: added, again: added, source: 'crm' };
    expect((await bot.api('POST', `${party}/points`, point)).status).toBe(201);
    await bot.contact();
    await bot.text('His widow here, he passed away last month');
    expect((await bot.contact('sms', 'case-far')).error?.code).toBe('refused-excluded');
  } finally {
    await bot.close();
  }
});

describe('what bars contact with one of two who share a telephone', () => {
  let bot: RunningBot;
  const lee = '+12125550143';
  beforeEach(async () => {
    const ofLee = { id: 'lee', name: 'Lee Trialname', contactPoints: [reachable(lee), reachable(home)] };
    const cases = [
      caseOf({}, { contactPoints: [reachable(dana), reachable(home)] }),
      caseOf({ id: 'case-lee' }, ofLee),
    ];
    bot = await RunningBot.start({ cases });
    await bot.contact();
  });
  afterEach(() => bot.close());
  const toLee = async () =>
    await bot.api<{ error?: { code: string } }>('POST', '/api/conversations', { caseId: 'case-lee', channel: 'sms' });

  it('leaves the other one alone, whose own telephone is theirs', async () => {
    await bot.text('His widow here, he passed away last month');
    expect((await bot.contact()).error?.code).toBe('refused-excluded');
    expect((await toLee()).status).toBe(201);
  });
});

describe('what bars contact, heard', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  it('at the door by whoever picks up', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.speak('He passed away, this is his son');
    expect(bot.heard().at(-1)).toContain('sorry for your loss');
    expect(bot.heard().join(' ')).not.toMatch(ofTheLoan);
    await bot.advance(10_000);
    expect(bot.handset().isEngaged).toBe(false);
    const made = bot.phone.ledger.length;
    await bot.advance(7 * day);
    expect(bot.handset().isEngaged).toBe(false);
    expect(bot.received()).toEqual([]);
    expect(bot.phone.ledger.length).toBe(made);
  });

  it('while the identity check is closed', async () => {
    await bot.contact();
    await bot.text('1');
    for (const digits of ['0101', '0202', '0303']) await bot.text(digits);
    await bot.text('I filed for bankruptcy');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'excluded' });
    expect((await bot.contact()).error?.code).toBe('refused-excluded');
  });

  it('after the end, where what was found stays found', async () => {
    await bot.openThread();
    await bot.answer();
    const { outcome } = await bot.view();
    await bot.text('This is his widow. He passed away on Sunday');
    expect(bot.received().at(-1)).toContain('sorry for your loss');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome });
    expect((await bot.contact()).error?.code).toBe('refused-excluded');
  });

  it('together with a stop, which outlasts it', async () => {
    await bot.contact();
    await bot.text('He passed away. Stop texting us');
    await bot.api('POST', `${party}/exclusions/lift`, { by: 'amy', exclusion: 'deceased', reason: 'he is well' });
    expect((await bot.contact()).error?.code).toBe('refused-opted-out');
  });

  it('in doubt by a person, who is named the words: nothing more is tried, and nothing barred', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.speak("He's gone.");
    expect(bot.heard().at(-1)).toContain('a person will contact you');
    const made = bot.phone.ledger.length;
    await bot.advance(7 * day);
    expect(bot.phone.ledger.length - made).toBeLessThan(8);
    expect(bot.received()).toEqual([]);
    expect((await bot.view()).reviews).toMatchObject([
      { reason: 'maybe-excluded', priority: 'P2', reasons: [{ code: 'deceased', words: "He's gone" }] },
    ]);
    expect((await bot.contact()).status).toBe(201);
  });

  it('in doubt by a person: another campaign waits until somebody has looked', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.speak("He's gone.");
    await bot.advance(8 * day);
    await bot.api('POST', '/api/campaigns', { id: 'summer', by: 'Kim', order: ['notice-sms'] });
    await bot.api('POST', '/api/campaigns/summer/start', { by: 'Kim' });
    await bot.advance(day);
    const progress = async () => (await bot.api<CampaignView>('GET', '/api/campaigns/summer')).body.progress;
    expect(await progress()).toMatchObject({ begun: 0, waiting: { members: 1, by: { 'exclusion-unsettled': 1 } } });
    expect(bot.received()).toEqual([]);
    const [row] = await bot.queue();
    await bot.api('POST', `/api/reviews/${row?.reviews[0]?.id}/resolve`, { by: 'amy', kind: 'close' });
    await bot.advance(day);
    expect(await progress()).toMatchObject({ begun: 1 });
    expect(bot.received()).toHaveLength(1);
  });

  it('of somebody else by who has proved who they are: a person looks, and the answer counts', async () => {
    await bot.openThread();
    await bot.text('he passed away');
    await bot.advance(10_000);
    expect(await bot.view()).toMatchObject({ status: 'open' });
    expect((await bot.view()).reviews.map(({ reason }) => reason)).toContain('maybe-excluded');
  });
});
