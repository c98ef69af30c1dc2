import type { Activity } from 'botbuilder';
import { callEnded, type Inbound, readInbound, spoken, transferTo } from '../../../adapters/activities.js';
import { endedCall, signedServer } from './signed-server.js';

const outbound = { CallSid: 'CA1', From: '+15005550006', To: '+14155550100', Direction: 'outbound-api' };
const inbound = { CallSid: 'CA2', From: '+14155550100', To: '+15005550006', Direction: 'inbound' };

let arrived: (Inbound | undefined)[] = [];
let replies: Partial<Activity>[] = [];
let server: Awaited<ReturnType<typeof signedServer>>;

beforeAll(async () => {
  server = await signedServer(async (context) => {
    arrived.push(readInbound(context.activity));
    await context.sendActivities(replies);
  });
});
beforeEach(() => {
  arrived = [];
  replies = [];
  server.redirected.length = 0;
});
afterAll(() => server.close());

async function arrives(path: string, fields: Readonly<Record<string, string>>) {
  const response = await server.post(path, fields);
  expect(response.status).toBe(200);
  return arrived.at(-1);
}

describe('what a call tells', () => {
  it('names the party, whoever called', async () => {
    expect(await arrives('/twilio/voice?effect=e3', outbound)).toEqual({
      channelId: 'twilio-voice',
      key: 'call:CA1:connected',
      party: '+14155550100',
      ours: '+15005550006',
      kind: 'call-connected',
      callSid: 'CA1',
      direction: 'outbound',
      effect: 'e3',
    });
    expect(await arrives('/twilio/voice', inbound)).toMatchObject({
      kind: 'call-connected',
      party: '+14155550100',
      direction: 'inbound',
    });
  });

  it.each([
    ['words', { SpeechResult: '是的', Confidence: '0.91' }, { kind: 'spoken', text: '是的', confidence: 0.91 }],
    ['keys', { Digits: '0612' }, { kind: 'spoken', text: '', keys: '0612' }],
    ['nothing', { SpeechResult: '', Confidence: '0.0' }, { kind: 'silence' }],
  ])('an answer of %s', async (_, fields, expected) => {
    expect(await arrives('/twilio/voice/answer?step=q4', { ...outbound, ...fields })).toEqual({
      channelId: 'twilio-voice',
      key: 'call:CA1:q4',
      party: '+14155550100',
      ours: '+15005550006',
      callSid: 'CA1',
      step: 'q4',
      ...expected,
    });
  });

  it.each(['0.0', '', 'NaN'])('an answer whose confidence is %j has none', async (Confidence) => {
    const heard = await arrives('/twilio/voice/answer?step=q4', { ...outbound, SpeechResult: 'yes', Confidence });
    expect(heard).not.toHaveProperty('confidence');
  });

  it.each([
    [
      'the end of a call',
      { ...outbound, CallStatus: 'completed', CallDuration: '42', SequenceNumber: '3', AnsweredBy: 'human' },
      { kind: 'call-status', key: 'call-status:CA1:completed', status: 'completed', duration: 42, to: '+14155550100' },
    ],
    [
      'a line that was busy',
      { ...outbound, CallStatus: 'busy', CallDuration: '0' },
      { kind: 'call-status', key: 'call-status:CA1:busy', status: 'busy', duration: 0, effect: 'e3' },
    ],
    [
      'a machine that answered',
      { CallSid: 'CA1', AnsweredBy: 'machine_start', MachineDetectionDuration: '2400' },
      { kind: 'answering-machine', key: 'call:CA1:answering-machine', answeredBy: 'machine_start', effect: 'e3' },
    ],
    [
      'a recording',
      {
        CallSid: 'CA1',
        RecordingSid: 'RE1',
        RecordingStatus: 'completed',
        RecordingDuration: '30',
        RecordingUrl: 'https://x',
      },
      { kind: 'recording-status', key: 'recording:RE1:completed', recordingSid: 'RE1', duration: 30, url: 'https://x' },
    ],
    [
      'a transfer that nobody took',
      { ...outbound, CallStatus: 'in-progress', DialCallStatus: 'no-answer', DialCallSid: 'CA9' },
      { kind: 'transfer-ended', key: 'call:CA1:transfer:CA9', status: 'no-answer' },
    ],
  ])('%s', async (_, fields, expected) => {
    expect(await arrives('/twilio/voice/status?effect=e3', fields)).toMatchObject(expected);
  });
});

describe('what a call is answered', () => {
  const listen = {
    step: 'q4',
    types: ['speech', 'dtmf'],
    timeout: 5,
    speechTimeout: 'auto',
    maxSpeechTime: 8,
    hints: [],
    bargeIn: true,
  } as const;

  it('what the bot says, in one document', async () => {
    replies = [spoken('Hello.', 'en-US'), callEnded()];
    const response = await server.post('/twilio/voice', outbound);
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        '<Say language="en-US" voice="Polly.Joanna-Neural">Hello.</Say><Hangup/></Response>',
    );
  });

  it('the same again over the fallback address', async () => {
    replies = [spoken('住吗？', 'zh-CN', { listen })];
    const [first, second] = await Promise.all([
      server.post('/twilio/voice?effect=e3', outbound),
      server.post('/twilio/voice?effect=e3&fallback=1', outbound),
    ]);
    expect(await second.text()).toBe(await first.text());
    expect(arrived[1]).toEqual(arrived[0]);
  });

  it('a transfer under our own number', async () => {
    replies = [transferTo('+14155550199')];
    const response = await server.post('/twilio/voice/answer?step=q4', { ...outbound, Digits: '0' });
    expect(await response.text()).toContain(
      '<Dial action="https://bot.example.com/ringback/twilio/voice/status#rc=5&amp;rp=all" method="POST" ' +
        'answerOnBridge="true" timeout="30" record="do-not-record" callerId="+15005550006">' +
        '<Number>+14155550199</Number></Dial>',
    );
  });

  it('for a machine: the live call goes on with the words, since Twilio does not read that answer', async () => {
    replies = [spoken('Please call us back.', 'en-US'), callEnded()];
    const fields = { CallSid: 'CA1', AnsweredBy: 'machine_end_beep', MachineDetectionDuration: '4000' };
    const response = await server.post('/twilio/voice/status', fields);
    expect(await response.text()).toContain('<Response/>');
    expect(server.redirected).toHaveLength(1);
    expect(server.redirected[0]?.callSid).toBe('CA1');
    expect(server.redirected[0]?.twiml).toContain('Please call us back.</Say><Hangup/>');
  });

  it('nothing more, once nobody is left to hear it', async () => {
    replies = [spoken('Please call us back.', 'en-US')];
    const fields = { CallSid: endedCall, AnsweredBy: 'machine_end_beep', MachineDetectionDuration: '4000' };
    expect((await server.post('/twilio/voice/status', fields)).status).toBe(200);
    expect(server.redirected).toEqual([]);
  });

  it('of our own accord: the live call goes on with it', async () => {
    const reference = {
      channelId: 'twilio-voice',
      conversation: { id: 'CA1', name: '', isGroup: false, conversationType: '' },
    };
    await server.voice.continueConversation(reference, async (context) => {
      await context.sendActivities([spoken('One moment.', 'en-US'), transferTo('+14155550199')]);
    });
    expect(server.redirected).toHaveLength(1);
    expect(server.redirected[0]?.twiml).toMatch(/One moment\.<\/Say><Dial.*callerId="\+15005550006"/);
  });
});
