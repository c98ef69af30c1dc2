import type { Restriction } from '../../data/store.js';
import { RunningBot } from './running-bot.js';
import { caseOf, reachable } from './trial-case.js';

const hour = 60;

/** What happens by a code of Twilio's, from ten in the morning in New York until the reminder of the next day. */
interface Row {
  readonly code: number;
  /** A message or call that is refused when it is asked for, or a message that fails later, as often as it is sent. */
  readonly how: 'text refused' | 'call refused' | 'not delivered';
  readonly status?: number;
  /** Minutes after which a message is asked of Twilio. */
  readonly texts?: readonly number[];
  /** Minutes after which a call is. */
  readonly calls?: readonly number[];
  readonly reviews?: readonly string[];
  readonly outcome?: string;
  readonly restricted?: readonly Pick<Restriction, 'channel' | 'reason'>[];
  /** What is stopped for everybody until a person lifts it. It is lifted after two hours here, and the code comes no more. */
  readonly stopped?: string;
  /** Hours that are looked at. */
  readonly hours?: number;
}

const noTexts = [{ channel: 'sms', reason: 'takes-no-texts' }] as const;
const invalid = [{ channel: 'all', reason: 'number-invalid' }] as const;
/** Asked for, refused; looked at every half hour; lifted after two hours. */
const heldUp = [0, 2 * hour];

const rows: readonly Row[] = [
  { code: 10004, how: 'call refused', status: 429, calls: [0, 1] },
  { code: 20003, how: 'text refused', status: 401, texts: heldUp, stopped: 'account' },
  { code: 20429, how: 'text refused', status: 429, texts: [0, 1] },
  { code: 21211, how: 'text refused', texts: [0], reviews: ['number-invalid'], restricted: invalid },
  { code: 21216, how: 'call refused', calls: heldUp, stopped: 'voice:US' },
  { code: 21408, how: 'text refused', texts: heldUp, stopped: 'sms:US' },
  { code: 21608, how: 'text refused', texts: [0], reviews: ['message-not-delivered'] },
  {
    code: 21610,
    how: 'text refused',
    texts: [0],
    reviews: ['opted-out'],
    outcome: 'opted-out',
    restricted: [
      { channel: 'sms', reason: 'opted-out' },
      { channel: 'voice', reason: 'opted-out' },
    ],
  },
  { code: 21611, how: 'text refused', status: 429, texts: [0, 1] },
  { code: 21612, how: 'text refused', texts: [0], calls: [0], reviews: ['not-reached'] },
  { code: 21614, how: 'text refused', texts: [0], calls: [0], reviews: ['not-reached'], restricted: noTexts },
  { code: 22005, how: 'call refused', status: 429, calls: [0, 1] },
  { code: 30001, how: 'not delivered', texts: [0, 0, hour], reviews: ['message-not-delivered'] },
  {
    code: 30003,
    hours: 30,
    how: 'not delivered',
    texts: [0, hour, 5 * hour, 29 * hour],
    calls: [29 * hour],
    reviews: ['not-reached'],
  },
  { code: 30004, how: 'not delivered', texts: [0], reviews: ['number-blocked'] },
  { code: 30005, how: 'not delivered', texts: [0], reviews: ['number-invalid'], restricted: invalid },
  { code: 30006, how: 'not delivered', texts: [0], calls: [0], reviews: ['not-reached'], restricted: noTexts },
  {
    code: 30007,
    how: 'not delivered',
    texts: [0],
    calls: [0],
    reviews: ['not-reached'],
    stopped: 'wording:borrower-after.v1/en-US/first-notice',
  },
  { code: 30008, how: 'not delivered', texts: [0, hour], reviews: ['message-not-delivered'] },
  { code: 30024, how: 'not delivered', texts: heldUp, stopped: 'sms:US' },
  { code: 30034, how: 'not delivered', texts: heldUp, stopped: 'sms:US' },
  { code: 30036, how: 'not delivered', texts: [0, 0, hour], reviews: ['message-not-delivered'] },
  { code: 30879, how: 'not delivered', texts: heldUp, stopped: 'sms:US' },
];

describe('a code of the provider’s', () => {
  let bot: RunningBot;
  let number: string;
  beforeAll(async () => {
    bot = await RunningBot.start();
  });
  afterEach(async () => {
    await bot.text('STOP', number);
    for (const id of await stops()) await bot.api('POST', '/api/stops/lift', { id, by: 'ops' });
    bot.phone.faults.clear();
    bot.log.length = 0;
  });
  afterAll(() => bot.close());

  const stops = async () => (await bot.api<readonly { id: string }[]>('GET', '/api/stops')).body.map(({ id }) => id);

  /** Minutes after which something was asked of Twilio for a number. */
  function askedFor(what: 'Messages' | 'Calls', number: string, since: number): readonly number[] {
    return bot.phone.ledger.flatMap((entry) =>
      entry.kind === 'rest' && entry.method === 'POST' && entry.path.includes(`/${what}`) && entry.fields.To === number
        ? [Math.round((entry.at - since) / 60_000)]
        : [],
    );
  }

  it.each(rows)('$code, $how', async ({ code, how, status = 400, hours = 23, stopped, ...then }) => {
    const index = rows.findIndex((row) => row.code === code);
    number = `+121255502${String(index).padStart(2, '0')}`;
    const id = `case-${code}`;
    const begins = new Date(Date.parse('2026-03-03T15:00:00Z') + index * 7 * 86_400_000).toISOString();
    // Weeks after the consent, somebody has made sure of the number.
    const point = { ...reachable(number), asOf: begins.slice(0, 10) };
    await bot.served.store.putCase(caseOf({ id }, { id: `party-${code}`, contactPoints: [point] }));
    await bot.advanceTo(begins);
    const since = bot.clock.now();
    bot.handset(number).behaviour = { calls: 'no-answer', ...(how === 'not delivered' && { messages: code }) };
    if (how !== 'not delivered') bot.phone.faults.refuseCreate({ status, code });

    const { id: conversation } = await bot.contact(how === 'call refused' ? 'voice' : 'sms', id);
    await bot.advance(hour * 60_000 + 60_000);
    expect(await stops()).toEqual(stopped === undefined ? [] : [stopped]);
    await bot.advance((hour - 2) * 60_000);
    if (stopped !== undefined) {
      expect(bot.log.find(({ event }) => event === 'stopped-until-lifted')?.fields).toMatchObject({ stop: stopped });
      bot.handset(number).behaviour = { calls: 'no-answer' };
      await bot.api('POST', '/api/stops/lift', { id: stopped, by: 'ops' });
    }
    await bot.advance((hours - 2) * hour * 60_000);

    const { reviews, outcome } = await bot.view(conversation);
    expect({
      texts: askedFor('Messages', number, since),
      calls: askedFor('Calls', number, since).slice(0, then.calls?.length ?? 9),
      reviews: reviews.map(({ reason }) => reason),
      outcome,
      restricted: (await bot.served.store.restrictionsOf(number)).map(({ channel, reason }) => ({ channel, reason })),
    }).toEqual({
      texts: then.texts ?? [],
      calls: then.calls ?? [],
      reviews: then.reviews ?? [],
      outcome: then.outcome,
      restricted: then.restricted ?? [],
    });
  });
});
