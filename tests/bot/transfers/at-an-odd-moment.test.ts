import type { z } from 'zod';
import type { dutySchema } from '../../../bot/api/duty.js';
import { apiToken, type Browser, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';
import { agent, caseOf, dana, ours, reachable } from '../trial-case.js';

type Duty = z.output<typeof dutySchema>;
const eli = '+12125550142';
const phones = { amy: '+12125550151', ben: '+12125550152' } as const;

describe('a call that is put through, at an odd moment', () => {
  let bot: RunningBot;
  let amy: Browser;

  const available = (who: Browser, phone: string) =>
    who.ask<Duty>('POST', '/api/duty', { state: 'available', phone, speaks: ['en-US'] });
  const dutyOf = async (who: Browser) => (await who.ask<Duty>('GET', '/api/duty')).body.own;
  const isRung = (phone: string) => bot.phone.handset(phone).isEngaged;
  const asksForPerson = () => bot.speak('I want to talk to a real person');
  const takes = async (phone: string) => {
    await bot.handset(phone).answer();
    await bot.settle();
    await bot.press('1', phone);
  };
  const call = async () => {
    const { id } = await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B1');
    return id;
  };
  /** Delivers the last webhook with this field once more. */
  const comesAgain = async (field: string, which: (fields: URLSearchParams) => boolean = () => true) => {
    const sent = bot.phone.ledger.flatMap((one) => {
      if (one.kind !== 'webhook') return [];
      const fields = new URLSearchParams(Object.entries(one.fields) as [string, string][]);
      return fields.has(field) && which(fields) ? [one] : [];
    });
    const last = sent.at(-1);
    if (!last) throw new Error(`no webhook had ${field}`);
    const { pathname, search } = new URL(last.url);
    await bot.webhook(pathname + search, last.fields as Readonly<Record<string, string>>);
  };

  /** The key of who picked up, as it would come late. */
  const keyOf = (phone: string) => {
    const asked = bot.phone.ledger.findLast(
      (one) => one.kind === 'webhook' && one.webhook === 'voice' && one.fields.To === phone,
    );
    if (asked?.kind !== 'webhook') throw new Error('nobody was asked');
    const { pathname, search } = new URL(asked.url);
    const fields = { ...(asked.fields as Readonly<Record<string, string>>), Digits: '1' };
    return { path: pathname + search.replace('step=asked', 'step=take'), fields };
  };

  beforeEach(async () => {
    const { agentPhone: _, ...lender } = caseOf().lender;
    const another = caseOf(
      { id: 'case-eli' },
      { id: 'eli', name: 'Eli Trialname', contactPoints: [reachable(eli, ['sms', 'voice'])] },
    );
    bot = await RunningBot.start({
      env: { RINGBACK_API_TOKEN: apiToken },
      cases: [
        { ...caseOf(), lender },
        { ...another, lender },
      ],
    });
    amy = await signedInAs(bot, 'amy', 'agent');
  });
  afterEach(() => bot.close());

  it('makes nobody away for a webhook that comes twice while the next one is rung', async () => {
    const ben = await signedInAs(bot, 'ben', 'agent');
    await available(amy, phones.amy);
    await available(ben, phones.ben);
    await call();
    await asksForPerson();
    const first = isRung(phones.amy) ? phones.amy : phones.ben;
    await bot.handset(first).reject();
    await bot.settle();
    await comesAgain('DialCallStatus');
    const other = first === phones.amy ? ben : amy;
    expect((await dutyOf(other)).state).toBe('available');
  });

  it('is taken by nobody who did not press the key: a late key is that of who was rung before', async () => {
    const ben = await signedInAs(bot, 'ben', 'agent');
    await available(amy, phones.amy);
    await available(ben, phones.ben);
    await call();
    await asksForPerson();
    const [first, next] = isRung(phones.amy) ? [phones.amy, phones.ben] : [phones.ben, phones.amy];
    await bot.handset(first).answer();
    await bot.settle();
    const late = keyOf(first);
    await bot.handset(first).hangUp();
    await bot.settle();
    expect(isRung(next)).toBe(true);
    await bot.webhook(late.path, late.fields);
    expect((await bot.view()).takeover).toBeUndefined();
    expect(await bot.kinds()).not.toContain('transfer-taken');
  });

  it('is not taken any more once the bot has gone on', async () => {
    const id = await call();
    await available(amy, phones.amy);
    await amy.ask('POST', `/api/conversations/${id}/take-call`, {});
    await bot.settle();
    await bot.handset(phones.amy).answer();
    await bot.settle();
    const late = keyOf(phones.amy);
    await bot.handset(phones.amy).hangUp();
    await bot.settle();
    expect(bot.heard().join(' ')).toContain('did not pick up');
    await bot.webhook(late.path, late.fields);
    expect((await bot.view()).takeover).toBeUndefined();
    expect(await bot.kinds()).not.toContain('transfer-taken');
  });

  it('does not ring for who is in no call any more, nor count them as in one', async () => {
    const id = await call();
    await available(amy, phones.amy);
    await amy.ask('POST', `/api/conversations/${id}/take-call`, {});
    await bot.settle();
    await bot.handset(phones.amy).reject();
    await bot.settle();
    expect((await dutyOf(amy)).call).toBeUndefined();
  });

  it('tells who asks for a person that they are put through, also after a colleague did not pick up', async () => {
    const ben = await signedInAs(bot, 'ben', 'agent');
    const id = await call();
    await available(amy, phones.amy);
    await amy.ask('POST', `/api/conversations/${id}/take-call`, {});
    await bot.settle();
    await bot.handset(phones.amy).reject();
    await bot.settle();
    await available(ben, phones.ben);
    const before = bot.heard().length;
    await asksForPerson();
    expect(isRung(phones.ben)).toBe(true);
    expect(bot.heard().slice(before)).not.toEqual([]);
  });

  it('rings nobody whose account was closed, or who may not work on the queue any more', async () => {
    const admin = await signedInAs(bot, 'admin-ada', 'admin');
    const ben = await signedInAs(bot, 'ben', 'agent');
    await available(amy, phones.amy);
    await available(ben, phones.ben);
    await admin.ask('POST', '/api/accounts/amy/close', {});
    await admin.ask('POST', '/api/accounts/ben/roles', { roles: ['quality'] });
    await call();
    await asksForPerson();
    expect([isRung(phones.amy), isRung(phones.ben)]).toEqual([false, false]);
    expect(bot.heard().at(-2)).toContain('No one is available right now');
  });

  it('may last as long as they talk: nothing is texted beside it, and nobody else is taken for free', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    await takes(phones.amy);
    for (let minutes = 0; minutes < 50; minutes += 5) {
      await bot.advance(5 * 60_000);
      await amy.ask('POST', '/api/duty/stay', {});
    }
    expect(bot.handset(phones.amy).call?.state).not.toBe('ended');
    expect(await bot.kinds()).not.toContain('call-ended');
    expect((await bot.view()).takeover).toMatchObject({ by: 'The amy' });
    expect((await dutyOf(amy)).call).toMatchObject({ taken: true });
    expect(bot.received()).toEqual([]);
    await bot.handset(phones.amy).hangUp();
    await bot.settle();
    expect(bot.received()).toEqual([]);
    expect((await bot.view()).takeover).toMatchObject({ by: 'The amy' });
  });

  it('goes on when the end of a call that was put through is never reported', async () => {
    await available(amy, phones.amy);
    const id = await call();
    await asksForPerson();
    await takes(phones.amy);
    await amy.ask('POST', `/api/conversations/${id}/hand-back`, {});
    await bot.advance(5 * 3_600_000);
    expect(await bot.kinds()).toContain('call-ended');
  });

  it('is not asked for by who is in another call', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    await takes(phones.amy);
    const { id } = await bot.contact('voice', 'case-eli');
    await bot.handset(eli).answer();
    await bot.settle();
    const { body } = await amy.ask('POST', `/api/conversations/${id}/take-call`, {});
    expect(body.error.code).toBe('in-call');
    expect((await dutyOf(amy)).call).toMatchObject({ taken: true });
  });

  it('rings a person for one of two parties who ask at the same moment, who is not away for the other', async () => {
    await available(amy, phones.amy);
    await call();
    const { id } = await bot.contact('voice', 'case-eli');
    await bot.handset(eli).answer();
    await bot.settle();
    await bot.press('1#', eli);
    await bot.advance(1_000);
    const words = 'I want to talk to a real person';
    await Promise.all([bot.handset(dana).speak(words), bot.handset(eli).speak(words)]);
    await bot.settle();
    expect(bot.handset(phones.amy).call?.state).toBe('ringing');
    await takes(phones.amy);
    expect((await dutyOf(amy)).state).toBe('available');
    expect((await dutyOf(amy)).call).toMatchObject({ taken: true });
    expect(id).not.toBe('');
  });

  it('lets a person talk on when the party texts STOP, and texts nobody afterwards', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    await takes(phones.amy);
    await bot.text('STOP');
    expect(bot.handset(phones.amy).call?.state).toBe('in-progress');
    expect(bot.handset(dana).call?.state).toBe('in-progress');
    await bot.handset(phones.amy).hangUp();
    await bot.advance(24 * 3_600_000);
    expect((await bot.view()).optedOut).toBe(true);
  });

  it('outlives a start of the server between the ringing and the key', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    await bot.handset(phones.amy).answer();
    await bot.settle();
    await bot.restart();
    await bot.press('1', phones.amy);
    expect((await bot.view()).takeover).toMatchObject({ by: 'The amy' });
  });

  it('tells of nobody when the party was erased while it rang', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    await bot.handset(phones.amy).answer();
    await bot.settle();
    await bot.served.store.erase('dana');
    await bot.press('1', phones.amy);
    expect(bot.heard(phones.amy).join(' ')).not.toContain('Dana');
    await bot.handset(dana).hangUp();
    await bot.settle();
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  describe('beside the calls that people place', () => {
    /** Amy talks to Eli, whom she has called herself. */
    const amyCalls = async () => {
      await available(amy, phones.amy);
      const { id } = await bot.contact('sms', 'case-eli');
      const called = await amy.ask('POST', `/api/conversations/${id}/call`, {});
      expect(called.status).toBe(201);
      await bot.settle();
      await bot.handset(phones.amy).answer();
      await bot.press('1', phones.amy);
      await bot.handset(eli).answer();
      await bot.advance(2_000);
    };

    it('rings nobody who talks in one, and makes them away for nothing', async () => {
      await amyCalls();
      await call();
      await asksForPerson();
      expect(bot.heard().at(-2)).toContain('No one is available right now');
      expect((await dutyOf(amy)).state).toBe('available');
    });

    it('is not asked for by who talks in one', async () => {
      await amyCalls();
      const id = await call();
      const { body } = await amy.ask('POST', `/api/conversations/${id}/take-call`, {});
      expect(body.error.code).toBe('in-call');
    });

    it('lets nobody place one while they talk', async () => {
      await available(amy, phones.amy);
      await call();
      await asksForPerson();
      await takes(phones.amy);
      const { id } = await bot.contact('sms', 'case-eli');
      const { body } = await amy.ask('POST', `/api/conversations/${id}/call`, {});
      expect(body.error.code).toBe('in-call');
    });
  });

  it('is nobody else’s to work on while they talk, however long', async () => {
    const ben = await signedInAs(bot, 'ben', 'agent');
    await available(amy, phones.amy);
    const id = await call();
    await asksForPerson();
    await takes(phones.amy);
    await bot.advance(20 * 60_000);
    const [review] = (await bot.view()).reviews;
    const claimed = await ben.ask('POST', `/api/reviews/${review?.id}/claim`, {});
    expect([claimed.status, claimed.body.error?.code]).toEqual([409, 'review-claimed']);
    await amy.ask('POST', `/api/reviews/${review?.id}/claim`, {});
    const filled = await amy.ask('POST', `/api/conversations/${id}/answers`, { questionId: 'B1', value: true });
    expect(filled.status).toBe(200);
  });

  it('shows who takes it what the party wrote while it rang', async () => {
    await available(amy, phones.amy);
    const id = await call();
    await asksForPerson();
    await bot.text('My wife will answer');
    await takes(phones.amy);
    await bot.text('Are you there?');
    const { body } = await amy.ask<{ entries: readonly { kind: string; words?: string }[] }>(
      'GET',
      `/api/conversations/${id}/timeline`,
    );
    const said = body.entries.flatMap(({ kind, words }) => (kind === 'said' ? [words] : []));
    expect(said).toEqual(expect.arrayContaining(['My wife will answer', 'Are you there?']));
  });

  it('does not hang up on a party who answers in the moment in which somebody takes the call', async () => {
    await available(amy, phones.amy);
    const id = await call();
    const answer = {
      CallSid: bot.handset().call?.sid ?? '',
      From: ours,
      To: dana,
      Direction: 'outbound-api',
      CallStatus: 'in-progress',
      Digits: '1',
    };
    const asked = bot.phone.ledger.findLast((one) => one.kind === 'webhook' && /answer[?]step=/u.test(one.url));
    const step = Number(new URL(asked?.kind === 'webhook' ? asked.url : '').searchParams.get('step')) + 1;
    await amy.ask('POST', `/api/conversations/${id}/take-call`, {});
    const reply = await bot.webhook(`/twilio/voice/answer?step=${step}`, answer);
    expect(reply).not.toContain('<Hangup');
    expect(reply).toContain(phones.amy);
    await takes(phones.amy);
    expect((await bot.view()).takeover).toMatchObject({ by: 'The amy' });
  });

  it('ends for who still speaks after nobody took it and a call back was promised', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    const { sid = '' } = bot.handset().call ?? {};
    await bot.handset(phones.amy).answer();
    await bot.settle();
    const late = keyOf(phones.amy);
    // The end of the call is told later than that of the ringing.
    bot.phone.faults.reorder('call-status', 9);
    await bot.handset(phones.amy).hangUp();
    await bot.settle();
    await bot.webhook(late.path, late.fields);
    expect(await bot.kinds()).not.toContain('transfer-taken');
    const fields = { CallSid: sid, From: ours, To: dana, Direction: 'outbound-api', Digits: '1' };
    expect(await bot.webhook('/twilio/voice/answer?step=99', fields)).toContain('<Hangup');
  });

  it('stays as it is when its end is told before that of the talk', async () => {
    await available(amy, phones.amy);
    await call();
    await asksForPerson();
    await takes(phones.amy);
    bot.phone.faults.reorder('call-status', 1);
    await bot.handset(phones.amy).hangUp();
    await bot.settle();
    bot.phone.faults.release();
    await bot.settle();
    expect((await bot.kinds()).filter((kind) => kind === 'call-ended')).toHaveLength(1);
    expect((await bot.view()).takeover).toMatchObject({ by: 'The amy' });
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a call that is put through', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());
  const call = async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B1');
    await bot.speak('I want to talk to a real person');
  };

  it('rings no agent to whom the queue is closed, since they have not practised', async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken, RINGBACK_ATTESTATION: 'required' } });
    const amy = await signedInAs(bot, 'amy', 'agent');
    await amy.ask('POST', '/api/duty', { state: 'available', phone: phones.amy, speaks: ['en-US'] });
    await call();
    expect([phones.amy, agent].map((one) => bot.phone.handset(one).isEngaged)).toEqual([false, true]);
  });

  it('to the lender’s desk may last as long as they talk', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.handset(agent).answer();
    await bot.advance(40 * 60_000);
    expect(await bot.kinds()).not.toContain('call-ended');
    expect(bot.received()).toEqual([]);
    await bot.handset(agent).hangUp();
    await bot.settle();
    expect(await bot.kinds()).toContain('call-ended');
  });
});
