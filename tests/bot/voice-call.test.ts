import { accountSid, authToken, RunningBot } from './running-bot.js';
import { agent, caseOf, dana, monday, ours, reachable } from './trial-case.js';

describe('a call', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  async function call(): Promise<void> {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
  }

  const recordings = () => bot.phone.ledger.filter((entry) => entry.kind === 'rest' && /Recordings/u.test(entry.path));

  it('goes from the first hello to the farewell by keys, and records only after a yes', async () => {
    bot = await RunningBot.start();
    await call();
    expect(bot.heard()[0]).toContain('AI voice');
    await bot.answer({}, 'recording');
    expect(recordings()).toEqual([]);
    await bot.press('1');
    expect(bot.phone.recordings).toHaveLength(1);

    await bot.answer();
    await bot.advance(60_000);

    expect(bot.handset().call?.state).toBe('ended');
    expect(bot.heard().at(-1)).toContain('That is all');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified' });
    expect(bot.log).toEqual([]);
  });

  it('pauses the recording while the birth date is keyed', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({}, 'identity');
    expect(recordings().map((entry) => 'fields' in entry && entry.fields.Status)).toEqual([undefined, 'paused']);
    await bot.answer({}, 'B1');
    expect(
      recordings()
        .map((entry) => 'fields' in entry && entry.fields.Status)
        .at(-1),
    ).toBe('in-progress');
  });

  it('takes it calmly when a recording cannot be resumed because it has ended', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({}, 'identity');
    const { callSid, sid } = bot.phone.recordings.at(-1) ?? {};
    await fetch(`${bot.phone.url}/2010-04-01/Accounts/${accountSid}/Calls/${callSid}/Recordings/${sid}.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
      body: new URLSearchParams({ Status: 'stopped' }),
    });
    await bot.answer({}, 'B1');
    expect(bot.log).toMatchObject([{ level: 'info', event: 'call-over', fields: { providerCode: 20_404 } }]);
    expect(await bot.kinds()).not.toContain('attempt-failed');
    expect(await bot.served.store.dueJobs(bot.clock.now(), 9)).toEqual([]);
  });

  it('records nothing when the party declines', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({ recording: '2' });
    expect(recordings()).toEqual([]);
  });

  it('R-ASR-1 R-LOG-3 understands what is said, and shows it while the call goes on', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.speak('Yes, this is Dana');
    expect((await bot.view()).open?.kind).toBe('recording');
    await bot.speak('No');
    await bot.speak('Yes, go ahead');
    await bot.press('0621#');
    await bot.speak('Yes');
    await bot.speak('on the fifteenth');
    expect((await bot.view()).answers).toMatchObject([
      { questionId: 'B1', status: 'clear' },
      { questionId: 'B3', status: 'clear', value: 'day 15' },
    ]);
  });

  it('leaves a machine the neutral text alone', async () => {
    bot = await RunningBot.start();
    bot.handset().behaviour = { calls: 'machine' };
    await bot.contact('voice');
    await bot.advance(60_000);
    const [kept] = bot.handset().voicemails;
    expect(kept?.text).toContain('Please call us at 212-555-0199');
    expect(kept?.text).not.toMatch(/loan|mortgage|debt|payment|Dana/iu);
    expect(await bot.kinds()).toContain('attempt-failed');
    expect(bot.handset().call?.state).toBe('ended');
    expect(bot.received()).toEqual([]);
  });

  it('takes nobody for a machine who has chosen or proved something', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({}, 'convenience');
    const before = await bot.kinds();
    await machineDetected();
    expect(await bot.kinds()).toEqual(before);
    await bot.answer({}, 'B1');
    expect((await bot.view()).open?.questionId).toBe('B1');
  });

  it.each([['9'], ['0']])('is left as it is when a machine is reported after key %s', async (key) => {
    bot = await RunningBot.start();
    await call();
    await bot.press(key);
    const before = await bot.kinds();
    const heard = bot.heard();
    await machineDetected();
    expect(await bot.kinds()).toEqual(before);
    expect(bot.heard()).toEqual(heard);
  });

  it('is a machine’s that sounded like a yes', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.speak('Yes, this is Dana, leave a message');
    await machineDetected();
    expect(bot.heard().at(-1)).toContain('Please call us at 212-555-0199');
    expect(await bot.kinds()).toContain('attempt-failed');
  });

  /** Twilio reports it beside the call, whenever it has made up its mind. */
  async function machineDetected(): Promise<void> {
    await bot.webhook('/twilio/voice/status', {
      CallSid: bot.handset().call?.sid ?? '',
      From: ours,
      To: dana,
      Direction: 'outbound-api',
      AnsweredBy: 'machine_end_silence',
      MachineDetectionDuration: '9000',
    });
  }

  it('puts the party through to a person in desk hours', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({}, 'B1');
    await bot.press('0');
    expect(bot.phone.handset(agent).isEngaged).toBe(true);
    await bot.handset(agent).answer();
    await bot.handset(agent).hangUp();
    await bot.settle();
    expect((await bot.view()).reviews).toMatchObject([{ reason: expect.stringMatching(/person|agent|transfer/u) }]);
  });

  it('promises a call back when nobody is at the desk', async () => {
    bot = await RunningBot.start({ at: Date.parse('2026-03-02T23:30:00Z') });
    await call();
    await bot.answer({}, 'B1');
    await bot.press('0');
    expect(bot.heard().join(' ')).toMatch(/call you back/u);
    expect(bot.phone.handset(agent).isEngaged).toBe(false);
  });

  it.each(['busy', 'no-answer', 'failed'] as const)(
    'counts %s as an attempt, once, and writes nothing',
    async (calls) => {
      bot = await RunningBot.start();
      bot.handset().behaviour = { calls };
      await bot.contact('voice');
      await bot.advance(120_000);
      expect((await bot.kinds()).filter((kind) => kind === 'attempt-failed')).toHaveLength(1);
      expect(bot.received()).toEqual([]);
    },
  );

  it('hands the number to a person after three attempts that reached nobody', async () => {
    bot = await RunningBot.start();
    bot.handset().behaviour = { calls: 'no-answer' };
    await bot.contact('voice');
    await bot.advance(120_000);
    expect((await bot.contact('voice')).error?.code).toBe('refused-too-soon');
    await bot.advance(4 * 24 * 3_600_000);
    const made = (await bot.kinds()).filter((kind) => kind === 'attempt-failed');
    expect(made).toHaveLength(3);
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'not-reached' }]);
  });

  it('tells somebody else nothing, and tries again a day later', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.press('2');
    expect(bot.heard().join(' ')).not.toMatch(/loan|mortgage|payment/iu);
    await bot.advance(60_000);
    expect(await bot.view()).toMatchObject({ status: 'open', reviews: [] });
    expect((await bot.kinds()).filter((kind) => kind === 'attempt-failed')).toHaveLength(1);
    expect(bot.received()).toEqual([]);
  });

  it('refuses a contact while a call is under way', async () => {
    bot = await RunningBot.start();
    await call();
    expect((await bot.contact()).error?.code).toBe('call-under-way');
  });

  it('never contacts a wrong number again', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.speak('wrong number');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'wrong-number' });
    await bot.advance(60_000);
    for (const channel of ['sms', 'voice'] as const)
      expect((await bot.contact(channel)).error?.code).toBe('refused-wrong-number');
  });

  it('takes a call from the party up in the conversation that is open', async () => {
    bot = await RunningBot.start();
    await bot.contact();
    await bot.handset().dial(ours);
    await bot.settle();
    expect(bot.heard()[0]).toContain('Trial Bank');
    await bot.answer();
    expect(await bot.conversationIds()).toHaveLength(1);
    expect((await bot.view()).outcome).toBe('verified');
  });

  it('stops asking when the line drops in the middle, calls once more, then goes on by message', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({}, 'B4');
    await bot.handset().hangUp();
    await bot.advance(5 * 60_000 + 5_000);
    expect(bot.handset().call?.state).toBe('ringing');
    await bot.handset().reject();
    await bot.settle();
    expect(bot.received().length).toBeGreaterThan(0);
    await bot.answer();
    expect((await bot.view()).outcome).toBe('verified');
    expect((await bot.view()).answers.find(({ questionId }) => questionId === 'B3')?.sayings).toHaveLength(1);
  });

  it('writes only the neutral notice to a party who hung up before proving who they are', async () => {
    bot = await RunningBot.start();
    await call();
    await bot.answer({}, 'identity');
    await bot.handset().hangUp();
    await bot.advance(24 * 3_600_000);
    expect(bot.received()).not.toEqual([]);
    for (const text of bot.received()) expect(text).toMatch(/we need to check some details/u);
  });

  it('shows a person what the network said of a number', async () => {
    bot = await RunningBot.start();
    await call();
    const said = 'The number you have dialed is not in service';
    await bot.speak(said);
    const [review] = (await bot.view()).reviews;
    expect(review).toMatchObject({
      reason: 'number-invalid',
      said,
      reasons: [{ code: 'invalid-number', words: said }],
    });
  });

  it('calls only where there is consent for calls', async () => {
    bot = await RunningBot.start({
      at: monday,
      cases: [caseOf({}, { contactPoints: [reachable(dana, ['sms'])] })],
    });
    expect((await bot.contact('voice')).error?.code).toBe('refused-no-consent');
    expect(bot.handset().call).toBeUndefined();
  });
});
