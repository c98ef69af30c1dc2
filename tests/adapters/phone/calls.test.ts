import { ann, bea, line, response, startTestBed, type TestBed } from './test-bed.js';

let bed: TestBed;
beforeEach(async () => {
  bed = await startTestBed();
});
afterEach(() => bed.close());

const progress = ['initiated', 'ringing', 'answered', 'completed'];

async function call(options: object = {}) {
  const created = await bed.client.calls.create({
    to: ann,
    from: line,
    url: `${bed.base}/answer`,
    statusCallback: `${bed.base}/progress`,
    statusCallbackEvent: progress,
    ...options,
  });
  await bed.phone.settle();
  return created.sid;
}

const statuses = () => bed.at('/progress').map(({ fields }) => fields.CallStatus);
const spoken = () => bed.phone.handset(ann).call?.transcript.map(({ from, text }) => `${from}: ${text}`);

describe('a call to a handset', () => {
  it('rings, is answered, follows its instructions and tells how it went', async () => {
    bed.on('/answer', response('<Say language="en-US">Hello Ann.</Say>', '<Pause length="2"/>', '<Hangup/>'));
    const sid = await call();
    const handset = bed.phone.handset(ann);
    expect(handset.call).toMatchObject({ sid, direction: 'in', other: line, state: 'ringing' });
    await bed.clock.advance(10_000);
    await handset.answer();
    expect(handset.call?.state).toBe('in-progress');
    await bed.clock.advance(5_000);
    expect(handset.call).toMatchObject({ state: 'ended', status: 'completed' });
    expect(spoken()).toEqual(['them: Hello Ann.']);
    expect(statuses()).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
    // Two words at 150 a minute and two seconds of silence.
    expect(bed.at('/progress').at(-1)?.fields.CallDuration).toBe('3');
    expect(bed.at('/answer')[0]).toMatchObject({
      signatureValid: true,
      fields: { CallSid: sid, CallStatus: 'in-progress' },
    });
    expect(await bed.client.calls(sid).fetch()).toMatchObject({
      status: 'completed',
      duration: '3',
      direction: 'outbound-api',
    });
  });

  it.each(['busy', 'failed'] as const)('ends at once when the handset is %s', async (calls) => {
    bed.phone.handset(ann).behaviour = { calls };
    await call();
    expect(statuses()).toEqual(['initiated', calls]);
    expect(bed.at('/answer')).toEqual([]);
  });

  it('is busy when the handset turns it away', async () => {
    await call();
    await bed.phone.handset(ann).reject();
    expect(statuses().at(-1)).toBe('busy');
  });

  it('rings no longer than it was asked to', async () => {
    await call({ timeout: 28 });
    await bed.clock.advance(27_999);
    expect(bed.phone.handset(ann).call?.state).toBe('ringing');
    await bed.clock.advance(1);
    expect(statuses().at(-1)).toBe('no-answer');
  });

  it('can be cancelled while it rings and ended while it runs', async () => {
    const first = await call();
    await bed.client.calls(first).update({ status: 'canceled' });
    await bed.phone.settle();
    expect(statuses().at(-1)).toBe('canceled');

    bed.on('/answer', response('<Pause length="60"/>'));
    const second = await call();
    await bed.phone.handset(ann).answer();
    await bed.client.calls(second).update({ status: 'completed' });
    await bed.phone.settle();
    expect(bed.phone.handset(ann).call).toMatchObject({ sid: second, status: 'completed' });
    const listed = await bed.client.calls.list({ to: ann, status: 'canceled' });
    expect(listed.map(({ sid }) => sid)).toEqual([first]);
  });

  it('takes other instructions in the middle', async () => {
    bed.on('/answer', response('<Gather input="speech" timeout="60"/>'));
    const sid = await call();
    await bed.phone.handset(ann).answer();
    await bed.client.calls(sid).update({ twiml: response('<Say>Never mind.</Say>') });
    await bed.phone.settle();
    expect(spoken()).toEqual(['them: Never mind.']);
    expect(bed.phone.handset(ann).call?.state).toBe('ended');
  });

  it.each(['no XML at all', response('<Say>cut'), '<Response/>x'])(
    'apologises for a document it cannot read: %s',
    async (body) => {
      bed.on('/answer', body);
      await call();
      await bed.phone.handset(ann).answer();
      expect(spoken()).toEqual(['them: We are sorry, an application error has occurred. Goodbye.']);
      expect(bed.phone.handset(ann).call?.state).toBe('ended');
    },
  );

  it('lasts no longer than its limit', async () => {
    bed.on('/answer', response('<Pause length="600"/>'));
    await call({ timeLimit: 90 });
    await bed.phone.handset(ann).answer();
    await bed.clock.advance(100_000);
    expect(bed.at('/progress').at(-1)?.fields).toMatchObject({ CallStatus: 'completed', CallDuration: '90' });
  });

  it('goes on by another document where it is told to', async () => {
    bed.on('/answer', response('<Play>/tune.mp3</Play><Redirect>next</Redirect>'));
    bed.on('/next', response('<Say>Here we are.</Say>'));
    await call();
    await bed.phone.handset(ann).answer();
    expect(spoken()).toEqual([`note: A sound is played: ${bed.base}/tune.mp3`, 'them: Here we are.']);
  });

  it('does not run in a circle of documents for ever', async () => {
    bed.on('/answer', response('<Say>Round</Say><Redirect>/answer</Redirect>'));
    await call();
    await bed.phone.handset(ann).answer();
    expect(bed.phone.handset(ann).call?.state).toBe('ended');
  });
});

describe('gathering', () => {
  const ask = (attributes: string, after = '<Say>Nothing heard.</Say>') =>
    bed.on(
      '/answer',
      response(`<Gather action="/heard?q=1&amp;r=2" ${attributes}><Say>Which day?</Say></Gather>`, after),
    );
  const heard = () => bed.at('/heard').map(({ fields }) => fields);

  it('takes speech with its confidence, and asks the next document for what follows', async () => {
    ask('input="dtmf speech" hints="first, fifteenth" language="en-US" timeout="7"');
    bed.on('/heard', response('<Say>Thank you.</Say>'));
    await call();
    const handset = bed.phone.handset(ann);
    await handset.answer();
    expect(handset.call?.listening).toMatchObject({
      types: ['speech', 'dtmf'],
      timeout: 7,
      hints: ['first', 'fifteenth'],
      language: 'en-US',
    });
    await handset.speak('the fifteenth', { confidence: 0.4 });
    expect(heard()).toMatchObject([{ SpeechResult: 'the fifteenth', Confidence: '0.4' }]);
    expect(bed.at('/heard')[0]?.signatureValid).toBe(true);
    expect(spoken()).toEqual(['them: Which day?', 'me: the fifteenth', 'them: Thank you.']);
  });

  it('leaves the confidence out when the recogniser has none', async () => {
    ask('input="speech"');
    await call();
    await bed.phone.handset(ann).answer();
    await bed.phone.handset(ann).speak('the fifteenth', { confidence: 'missing' });
    expect(heard()[0]).not.toHaveProperty('Confidence');
  });

  it('takes keys up to their number, or to the key that ends them, or to the end of time', async () => {
    for (const [attributes, keys, digits] of [
      ['numDigits="4"', ['03', '15'], '0315'],
      ['', ['15#'], '15'],
      ['timeout="3"', ['7'], '7'],
    ] as const) {
      ask(attributes);
      await call();
      await bed.phone.handset(ann).answer();
      for (const some of keys) await bed.phone.handset(ann).press(some);
      await bed.clock.advance(3_000);
      expect(heard().at(-1)?.Digits).toBe(digits);
    }
  });

  it('counts the silence from the end of the prompt, and goes on with what follows', async () => {
    ask('input="speech" timeout="5"');
    await call();
    await bed.phone.handset(ann).answer();
    // "Which day?" takes 800 ms.
    await bed.clock.advance(5_799);
    expect(spoken()).toEqual(['them: Which day?']);
    await bed.clock.advance(1);
    expect(spoken()).toEqual(['them: Which day?', 'them: Nothing heard.']);
    expect(heard()).toEqual([]);
  });

  it('waits for the words of somebody who has begun to speak, but not for ever', async () => {
    ask('input="speech" timeout="5"');
    await call();
    await bed.phone.handset(ann).answer();
    await bed.clock.advance(5_000);
    await bed.phone.handset(ann).beginToSpeak();
    await bed.clock.advance(19_999);
    expect(spoken()).toEqual(['them: Which day?']);
    await bed.clock.advance(1);
    expect(spoken()?.at(-1)).toBe('them: Nothing heard.');
  });

  it('cuts its prompt off at the first key, unless the prompt is to be heard out', async () => {
    for (const [bargeIn, silenceMs] of [
      ['true', 5_000],
      ['false', 5_800],
    ] as const) {
      ask(`bargeIn="${bargeIn}"`);
      await call();
      await bed.phone.handset(ann).answer();
      await bed.phone.handset(ann).press('4');
      const before = heard().length;
      await bed.clock.advance(silenceMs - 1);
      expect(heard()).toHaveLength(before);
      await bed.clock.advance(1);
      expect(heard()).toHaveLength(before + 1);
    }
  });

  it('asks its action about silence when it is told to', async () => {
    ask('input="speech dtmf" actionOnEmptyResult="true"');
    await call();
    await bed.phone.handset(ann).answer();
    await bed.phone.handset(ann).staySilent();
    expect(heard()).toMatchObject([{ Digits: '' }]);
  });

  it('does not hear speech where it listens for keys alone', async () => {
    ask('input="dtmf"');
    await call();
    await bed.phone.handset(ann).answer();
    await bed.phone.handset(ann).speak('one');
    expect(heard()).toEqual([]);
    expect(spoken()?.at(-1)).toBe('note: Nobody was listening for speech.');
  });
});

describe('a call from a handset', () => {
  it('is answered by the number, hangs up by itself and is told to the number', async () => {
    bed.on('/voice', response('<Gather input="dtmf" numDigits="1"><Say>您好</Say></Gather>'));
    await bed.phone.handset(bea).dial(line);
    expect(bed.at('/voice')[0]?.fields).toMatchObject({
      From: bea,
      To: line,
      Direction: 'inbound',
      CallStatus: 'ringing',
    });
    expect(bed.phone.handset(bea).call).toMatchObject({ direction: 'out', state: 'in-progress' });
    await bed.phone.handset(bea).hangUp();
    await bed.phone.settle();
    expect(bed.at('/voice/status')[0]?.fields.CallStatus).toBe('completed');
  });

  it.each([
    ['busy', 'busy'],
    ['rejected', 'no-answer'],
  ])('can be rejected as %s', async (reason, status) => {
    bed.on('/voice', response(`<Reject reason="${reason}"/>`));
    await bed.phone.handset(bea).dial(line);
    expect(bed.phone.handset(bea).call).toMatchObject({ state: 'ended', status });
  });

  it('goes to the fallback when its document fails', async () => {
    bed.on('/voice', { status: 503 });
    bed.on('/voice/fallback', response('<Say>We call you back.</Say><Message>We call you back.</Message>'));
    await bed.phone.handset(bea).dial(line);
    expect(bed.phone.handset(bea).call?.transcript[0]?.text).toBe('We call you back.');
    expect(bed.phone.handset(bea).thread[0]).toMatchObject({ direction: 'in', body: 'We call you back.' });
  });
});

describe('machines', () => {
  it('are told of in the background, and keep what is said after the beep', async () => {
    bed.phone.handset(ann).behaviour = { calls: 'machine', greetingMs: 8_000 };
    bed.on('/answer', response('<Say>Is this Ann?</Say>', '<Pause length="30"/>'));
    bed.on('/machine', async ({ fields }) => {
      await bed.client.calls(fields.CallSid ?? '').update({ twiml: response('<Say>Please call us back.</Say>') });
      return '';
    });
    const machineDetection = 'DetectMessageEnd';
    await call({ machineDetection, asyncAmd: 'true', asyncAmdStatusCallback: `${bed.base}/machine` });
    await bed.clock.advance(8_000);
    expect(bed.at('/machine')[0]).toMatchObject({ signatureValid: true, fields: { AnsweredBy: 'machine_end_beep' } });
    expect(bed.phone.handset(ann).voicemails.map(({ text }) => text)).toEqual(['Please call us back.']);
    expect(bed.phone.handset(ann).call?.status).toBe('completed');
  });

  it('keep the end of what their beep cuts into', async () => {
    bed.phone.handset(ann).behaviour = { calls: 'machine', greetingMs: 2_000 };
    // Ten words take four seconds: the first half is lost.
    bed.on('/answer', response('<Say>one two six ten one two six ten one two</Say>'));
    await call();
    expect(bed.phone.handset(ann).voicemails.map(({ text }) => text)).toEqual(['two six ten one two']);
  });

  it('keep nothing of what was cut off before they listened', async () => {
    bed.phone.handset(ann).behaviour = { calls: 'machine', greetingMs: 2_000 };
    bed.on('/answer', response('<Gather input="speech"><Say>one two six ten one two six ten one two</Say></Gather>'));
    const sid = await call();
    await bed.clock.advance(1_000);
    await bed.client.calls(sid).update({ twiml: response('<Pause length="1"/><Say>Call us.</Say>') });
    await bed.clock.advance(1_000);
    expect(bed.phone.handset(ann).voicemails.map(({ text }) => text)).toEqual(['Call us.']);
  });

  it('do not keep what is said before their beep', async () => {
    bed.phone.handset(ann).behaviour = { calls: 'machine', greetingMs: 60_000 };
    bed.on('/answer', response('<Say>Too early.</Say>'));
    await call();
    expect(bed.phone.handset(ann).voicemails).toEqual([]);
  });

  it.each([
    ['person', 'human'],
    ['machine', 'machine_start'],
    ['fax', 'fax'],
    ['unknown', 'unknown'],
  ] as const)('are waited for when they must be known first: a %s is %s', async (calls, answeredBy) => {
    bed.phone.handset(ann).behaviour = { calls };
    await call({ machineDetection: 'Enable' });
    if (calls === 'person') await bed.phone.handset(ann).answer();
    expect(bed.at('/answer')).toEqual([]);
    await bed.clock.advance(5_000);
    expect(bed.at('/answer')[0]?.fields.AnsweredBy).toBe(answeredBy);
  });

  it('ring for their time first', async () => {
    bed.phone.handset(ann).behaviour = { calls: 'machine', picksUpAfterMs: 30_000 };
    await call({ timeout: 28 });
    await bed.clock.advance(28_000);
    expect(statuses().at(-1)).toBe('no-answer');
  });
});

describe('dialling on', () => {
  beforeEach(async () => {
    bed.on('/answer', response(`<Dial action="/dialled" timeout="20"><Number>${bea}</Number></Dial>`));
    bed.on('/dialled', response('<Say>Welcome back.</Say>'));
    await call();
    await bed.phone.handset(ann).answer();
  });

  it('connects two handsets until one leaves, and then goes on', async () => {
    expect(bed.phone.handset(bea).call?.state).toBe('ringing');
    await bed.phone.handset(bea).answer();
    await bed.phone.handset(ann).speak('Is that you, Bea?');
    await bed.phone.handset(bea).speak('It is.');
    expect(spoken()?.slice(-2)).toEqual(['me: Is that you, Bea?', 'them: It is.']);
    await bed.clock.advance(12_000);
    await bed.phone.handset(bea).hangUp();
    expect(bed.at('/dialled')[0]?.fields).toMatchObject({ DialCallStatus: 'completed', DialCallDuration: '12' });
    expect(spoken()?.at(-1)).toBe('them: Welcome back.');
  });

  it('ends for both when the first one leaves', async () => {
    await bed.phone.handset(bea).answer();
    await bed.phone.handset(ann).hangUp();
    expect(bed.phone.handset(bea).call).toMatchObject({ state: 'ended', status: 'completed' });
    expect(bed.at('/dialled')).toEqual([]);
  });

  it('stops ringing when the first one leaves', async () => {
    await bed.phone.handset(ann).hangUp();
    expect(bed.phone.handset(bea).call).toMatchObject({ state: 'ended', status: 'canceled' });
  });

  it('tells that nobody answered', async () => {
    await bed.clock.advance(20_000);
    expect(bed.at('/dialled')[0]?.fields.DialCallStatus).toBe('no-answer');
    expect(spoken()?.at(-1)).toBe('them: Welcome back.');
  });

  it('tells that it was busy', async () => {
    await bed.phone.handset(bea).reject();
    expect(bed.at('/dialled')[0]?.fields.DialCallStatus).toBe('busy');
  });
});

describe('dialling on to somebody who is asked first', () => {
  const heard = (number: string) =>
    bed.phone.handset(number).call?.transcript.flatMap(({ from, text }) => (from === 'them' ? [text] : []));
  const begin = async () => {
    bed.on('/answer', response(`<Dial action="/dialled"><Number url="/screen">${bea}</Number></Dial>`));
    bed.on('/dialled', response('<Say>Welcome back.</Say>'));
    await call();
    await bed.phone.handset(ann).answer();
    await bed.phone.handset(bea).answer();
  };

  it('plays to whoever picks up what they alone hear, and connects the two after it', async () => {
    bed.on('/answer', response(`<Dial action="/dialled"><Number url="/screen">${bea}</Number></Dial>`));
    bed.on('/screen', response('<Gather numDigits="1" action="/taken"><Say>Press a key.</Say></Gather><Hangup/>'));
    bed.on('/taken', response('<Say>Ann asks for you.</Say>'));
    await begin();
    await bed.phone.handset(ann).speak('Hello?');
    expect(heard(bea)).toEqual(['Press a key.']);
    await bed.phone.handset(bea).press('1');
    await bed.phone.handset(ann).speak('Bea?');
    expect(heard(bea)).toEqual(['Press a key.', 'Ann asks for you.', 'Bea?']);
    expect(spoken()?.join()).not.toContain('Press a key');
    await bed.phone.handset(bea).hangUp();
    expect(bed.at('/dialled').at(-1)?.fields).toMatchObject({ DialCallStatus: 'completed', DialBridged: 'true' });
  });

  it('connects nobody who does not take it', async () => {
    bed.on('/answer', response(`<Dial action="/dialled"><Number url="/screen">${bea}</Number></Dial>`));
    bed.on('/screen', response('<Gather numDigits="1" timeout="5"><Say>Press a key.</Say></Gather><Hangup/>'));
    await begin();
    await bed.clock.advance(20_000);
    expect(bed.at('/dialled').at(-1)?.fields).toMatchObject({ DialBridged: 'false' });
    expect(spoken()?.at(-1)).toBe('them: Welcome back.');
  });
});
