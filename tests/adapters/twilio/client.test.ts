import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTwilioClient } from '../../../adapters/twilio/create-twilio-client.js';
import { asksToSlowDown, faultOf, nextTry, type ProviderFault, TwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioSettings } from '../../../adapters/twilio/settings.js';

interface Seen {
  readonly request: string;
  readonly login: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

let seen: Seen[] = [];
let answer: { status: number; body: unknown; headers?: Record<string, string> } = { status: 200, body: {} };
let server: Server;
let settings: TwilioSettings;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const several = (name: string) => (form.getAll(name).length > 1 ? form.getAll(name) : (form.get(name) ?? ''));
    seen.push({
      request: `${request.method} ${request.url}`,
      login: Buffer.from(request.headers.authorization?.slice('Basic '.length) ?? '', 'base64').toString(),
      fields: Object.fromEntries([...form.keys()].map((name) => [name, several(name)])),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  settings = {
    publicUrl: 'https://bot.example.com',
    accountSid: 'AC1',
    authToken: 'token',
    from: '+15005550006',
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  };
});
beforeEach(() => {
  seen = [];
  answer = { status: 200, body: { sid: 'XX1' } };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const message = { to: '+14155550100', body: '您好', effect: 'e/1' };
const call = { to: '+14155550100', effect: 'e2', timeout: 28, record: false, machineDetection: 'Enable' } as const;

describe('a message', () => {
  it('is sent with where to report on it, and waits an hour at most', async () => {
    answer = { status: 201, body: { sid: 'SM1', status: 'queued' } };
    expect(await createTwilioClient(settings).sendMessage(message)).toEqual({ sid: 'SM1' });
    expect(seen).toEqual([
      {
        request: 'POST /2010-04-01/Accounts/AC1/Messages.json',
        login: 'AC1:token',
        fields: {
          To: '+14155550100',
          From: '+15005550006',
          Body: '您好',
          StatusCallback: 'https://bot.example.com/twilio/sms/status?effect=e%2F1#rc=5&rp=all',
          ValidityPeriod: '3600',
        },
      },
    ]);
  });

  it('goes through the messaging service, under an API key, and is forgotten, where settings say so', async () => {
    const more = {
      messagingServiceSid: 'MG1',
      apiKey: 'SK1',
      apiSecret: 's',
      forgetContent: true,
      forgetAddress: true,
    };
    await createTwilioClient({ ...settings, ...more }).sendMessage({ ...message, validity: 60 });
    expect(seen[0]?.login).toBe('SK1:s');
    expect(seen[0]?.fields).toMatchObject({
      MessagingServiceSid: 'MG1',
      ContentRetention: 'discard',
      AddressRetention: 'obfuscate',
      ValidityPeriod: '60',
    });
    expect(seen[0]?.fields).not.toHaveProperty('From');
  });

  const listed = {
    sid: 'SM1',
    to: '+1',
    from: '+2',
    body: 'hi',
    status: 'delivered',
    direction: 'outbound-api',
    num_media: '0',
    error_code: null,
    date_created: 'Sun, 22 Nov 2026 10:00:00 +0000',
  };
  const fact = {
    sid: 'SM1',
    to: '+1',
    from: '+2',
    body: 'hi',
    status: 'delivered',
    direction: 'outbound-api',
    media: 0,
    createdAt: '2026-11-22T10:00:00.000Z',
  };
  const since = new Date('2026-11-22T09:00:00Z');

  it('can be looked up by whom it was made for, also while it waits to be sent and has no time', async () => {
    const former = { ...listed, sid: 'SM0', date_created: 'Sun, 22 Nov 2026 08:00:00 +0000' };
    answer = { status: 200, body: { messages: [listed, former], page: 0, page_size: 50 } };
    expect(await createTwilioClient(settings).recentMessagesTo('+14155550100', since)).toEqual([fact]);
    expect(seen[0]?.request).toMatch(/Messages\.json\?To=%2B14155550100&PageSize=50$/u);
  });

  it('that came to our number can be looked up by when it came, the oldest first', async () => {
    const [first, second] = ['SM1', 'SM2'].map((sid) => ({ ...listed, sid, direction: 'inbound' }));
    answer = { status: 200, body: { messages: [second, listed, first], page: 0, page_size: 50 } };
    const found = await createTwilioClient(settings).recentInbound(since);
    expect(found.map(({ sid, direction }) => [sid, direction])).toEqual([
      ['SM1', 'inbound'],
      ['SM2', 'inbound'],
    ]);
    expect(seen[0]?.request).toMatch(/\?To=%2B15005550006&DateSent%3E=2026-11-22T09/u);
  });

  it('that came to a service with numbers of its own is looked up without one', async () => {
    answer = { status: 200, body: { messages: [], page: 0, page_size: 50 } };
    await createTwilioClient({ ...settings, messagingServiceSid: 'MG1' }).recentInbound(since);
    expect(seen[0]?.request).toMatch(/\?DateSent%3E=2026-11-22T09/u);
  });

  it('has its files listed with the addresses under which they lie', async () => {
    const uri = '/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1';
    answer = { status: 200, body: { media_list: [{ sid: 'ME1', content_type: 'image/png', uri: `${uri}.json` }] } };
    const [file] = await createTwilioClient(settings).mediaOf('MM1');
    expect([file?.declared, file && new URL(file.url).pathname]).toEqual(['image/png', uri]);
  });
});

describe('a call', () => {
  it('can be looked up by whom it was made to, also while it waits and has not begun', async () => {
    const [now, before] = ['10:00:00', '08:00:00'].map((time) => ({
      sid: `CA${time}`,
      to: '+1',
      from: '+2',
      status: 'queued',
      direction: 'outbound-api',
      start_time: null,
      date_created: `Sun, 22 Nov 2026 ${time} +0000`,
    }));
    answer = { status: 200, body: { calls: [now, before], page: 0, page_size: 50 } };
    const found = await createTwilioClient(settings).recentCallsTo('+14155550100', new Date('2026-11-22T09:00:00Z'));
    expect(found.map(({ sid }) => sid)).toEqual(['CA10:00:00']);
    expect(seen[0]?.request).toMatch(/Calls\.json\?To=%2B14155550100&PageSize=50$/u);
  });

  it('between a person and a party rings the person, whose telephone then dials the party', async () => {
    const bridge = {
      person: '+14155550101',
      personEffect: 'c1:person',
      words: '请按任意键。',
      locale: 'zh-CN' as const,
      timeout: 28,
    };
    expect(await createTwilioClient(settings).bridgeCall(bridge)).toEqual({ sid: 'XX1' });
    const { To, Twiml, StatusCallback } = seen[0]?.fields ?? {};
    expect([To, StatusCallback]).toEqual([
      '+14155550101',
      'https://bot.example.com/twilio/voice/status?effect=c1%3Aperson#rc=5&rp=all',
    ]);
    const answer = 'https://bot.example.com/twilio/voice/answer?step=bridge&amp;effect=c1%3Aperson#rc=2&amp;rp=all';
    expect(Twiml).toContain(`<Gather input="dtmf" action="${answer}"`);
    expect(Twiml).toContain('numDigits="1" finishOnKey=""');
    expect(Twiml).toMatch(/<Say language="cmn-CN"[^>]*>请按任意键。<\/Say><\/Gather><Hangup\/>/u);
  });

  it('is placed unrecorded, with a fallback address and the machine detected in the background', async () => {
    expect(await createTwilioClient(settings).placeCall(call)).toEqual({ sid: 'XX1' });
    const status = 'https://bot.example.com/twilio/voice/status?effect=e2#rc=5&rp=all';
    expect(seen[0]).toEqual({
      request: 'POST /2010-04-01/Accounts/AC1/Calls.json',
      login: 'AC1:token',
      fields: {
        To: '+14155550100',
        From: '+15005550006',
        Timeout: '28',
        Record: 'false',
        Url: 'https://bot.example.com/twilio/voice?effect=e2#rc=2&rp=all',
        FallbackUrl: 'https://bot.example.com/twilio/voice?effect=e2&fallback=1#rc=2&rp=all',
        StatusCallback: status,
        StatusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
        MachineDetection: 'Enable',
        AsyncAmd: 'true',
        AsyncAmdStatusCallback: status,
      },
    });
  });

  it('is not placed without a number to call from', async () => {
    const { from: _, ...without } = settings;
    await expect(createTwilioClient(without).placeCall(call)).rejects.toMatchObject({ code: 'twilio-config' });
    expect(seen).toEqual([]);
  });

  it('is ended, redirected, and recorded, paused, resumed and stopped in its course', async () => {
    const client = createTwilioClient(settings);
    await client.endCall('CA1');
    await client.redirectCall('CA1', '<Response/>');
    await client.startRecording('CA1', 'e3');
    await client.pauseRecording('CA1');
    await client.resumeRecording('CA1');
    await client.stopRecording('CA1');
    const at = 'POST /2010-04-01/Accounts/AC1/Calls/CA1';
    expect(seen.map(({ request, fields }) => [request, fields])).toEqual([
      [`${at}.json`, { Status: 'completed' }],
      [`${at}.json`, { Twiml: '<Response/>' }],
      [
        `${at}/Recordings.json`,
        {
          RecordingChannels: 'dual',
          Trim: 'do-not-trim',
          RecordingStatusCallback: 'https://bot.example.com/twilio/voice/status?effect=e3#rc=5&rp=all',
          RecordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
        },
      ],
      [`${at}/Recordings/Twilio.CURRENT.json`, { Status: 'paused', PauseBehavior: 'silence' }],
      [`${at}/Recordings/Twilio.CURRENT.json`, { Status: 'in-progress' }],
      [`${at}/Recordings/Twilio.CURRENT.json`, { Status: 'stopped' }],
    ]);
  });
});

describe('what else is asked', () => {
  it('the audio of a recording', async () => {
    answer = { status: 200, body: Buffer.from([82, 73, 70, 70]) };
    expect([...(await createTwilioClient(settings).downloadRecording('RE1'))]).toEqual([82, 73, 70, 70]);
    expect(seen[0]).toMatchObject({ request: 'GET /2010-04-01/Accounts/AC1/Recordings/RE1.wav', login: 'AC1:token' });
  });

  it('the kind of a line, although it is asked of another host', async () => {
    answer = { status: 200, body: { valid: true, country_code: 'US', line_type_intelligence: { type: 'landline' } } };
    const facts = await createTwilioClient(settings).lookup('+14155550100');
    expect(facts).toEqual({ valid: true, country: 'US', lineType: 'landline' });
    expect(seen[0]?.request).toBe('GET /v2/PhoneNumbers/+14155550100?Fields=line_type_intelligence');
  });
});

describe('a refusal', () => {
  const refusal = (error: unknown) => (error instanceof TwilioError ? error : undefined);

  it('tells what it means, and not the number that Twilio names', async () => {
    answer = { status: 400, body: { code: 21610, message: 'Attempt to send to +14155550100', status: 400 } };
    const error = refusal(
      await createTwilioClient(settings)
        .sendMessage(message)
        .catch((cause) => cause),
    );
    expect(error?.fault).toEqual({ kind: 'opted-out', certain: true });
    expect(error?.code).toBe('twilio-opted-out');
    expect(error?.providerCode).toBe(21610);
    expect(`${error?.stack} ${JSON.stringify(error)}`).not.toContain('14155550100');
  });

  it.each([
    ['an unknown code', 400, { code: 21999 }, { kind: 'unknown', mayHaveHappened: false }],
    ['a broken provider', 500, {}, { kind: 'unknown', mayHaveHappened: true }],
    ['too many requests', 429, { code: 20429 }, { kind: 'retry-later' }],
    ['a wrong token', 401, { code: 20003 }, { kind: 'config' }],
    ['a body that is no JSON', 502, 'oops', { kind: 'unknown', mayHaveHappened: true }],
  ])('%s', async (_, status, body, fault) => {
    answer = { status, body };
    const error = refusal(
      await createTwilioClient(settings)
        .sendMessage(message)
        .catch((cause) => cause),
    );
    expect(error?.fault).toMatchObject(fault);
  });

  it.each([
    ['7', 7_000],
    ['86400', 3_600_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('of one request too many tells how long to wait, where Twilio does (%s)', async (header, waitMs) => {
    answer = { status: 429, body: { code: 20429 }, headers: header === undefined ? {} : { 'retry-after': header } };
    await expect(createTwilioClient(settings).sendMessage(message)).rejects.toMatchObject({
      providerCode: 20429,
      facts: { tooMuch: true, ...(waitMs !== undefined && { waitMs }) },
      fault: { kind: 'retry-later' },
    });
  });

  it('by a host that cannot be reached did surely nothing', async () => {
    const client = createTwilioClient({ ...settings, apiUrl: 'http://127.0.0.1:1' });
    const unsent = { fault: { kind: 'retry-later' }, facts: { unsent: true, tooMuch: false } };
    await expect(client.sendMessage(message)).rejects.toMatchObject(unsent);
  });
});

describe('what a code means', () => {
  const table: readonly (readonly [number, ProviderFault['kind']])[] = [
    [10004, 'retry-later'],
    [21211, 'invalid-number'],
    [21216, 'config'],
    [21408, 'config'],
    [21608, 'config'],
    [21610, 'opted-out'],
    [21611, 'retry-later'],
    [21612, 'use-voice'],
    [21614, 'invalid-number'],
    [22005, 'retry-later'],
    [30001, 'retry-later'],
    [30003, 'retry-later'],
    [30004, 'opted-out'],
    [30005, 'invalid-number'],
    [30006, 'use-voice'],
    [30007, 'filtered'],
    [30008, 'retry-later'],
    [30024, 'config'],
    [30034, 'config'],
    [30036, 'retry-later'],
    [30879, 'config'],
    [99999, 'unknown'],
  ];
  it.each(table)('%d: %s', (code, kind) => {
    expect(faultOf(code).kind).toBe(kind);
  });

  it.each([10004, 20429, 21611, 22005, 30001])('%d asks the sender to slow down', (code) => {
    expect([code, 30003, 30006, undefined].map(asksToSlowDown)).toEqual([true, false, false, false]);
  });

  it('what was too much at once is tried again until it is taken, what fails otherwise is given up', () => {
    const waits = (error: TwilioError) => [0, 1, 2, 3, 9].map((tries) => nextTry(error, tries));
    expect(waits(new TwilioError(faultOf(21_611), 21_611))).toEqual([60, 300, 900, 900, 900]);
    expect(waits(new TwilioError(faultOf(30_008), 30_008))).toEqual([
      3_600,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(waits(new TwilioError(faultOf(21_211), 21_211))).toEqual(Array(5).fill(undefined));
  });

  it('an unreachable handset is tried after 1 h, 4 h and a day, then by voice', () => {
    expect(faultOf(30003)).toEqual({
      kind: 'retry-later',
      retryAfter: [3_600, 14_400, 86_400],
      afterwards: 'use-voice',
    });
    expect(faultOf(30008)).toEqual({ kind: 'retry-later', retryAfter: [3_600], afterwards: 'give-up' });
  });
});
