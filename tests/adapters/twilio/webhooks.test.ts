import type { ConversationReference } from 'botbuilder';
import { getExpectedBodyHash } from 'twilio/lib/webhooks/webhooks.js';
import { type Inbound, readInbound, texted } from '../../../adapters/activities.js';
import { numberAddresses } from '../../../adapters/twilio/addresses.js';
import { settings, sign, signedServer } from './signed-server.js';

const message = { MessageSid: 'SM1', From: '+14155550100', To: '+15005550006', Body: 'Meridian Foods' };

let arrived: (Inbound | undefined)[] = [];
let failure: Error | undefined;
let server: Awaited<ReturnType<typeof signedServer>>;

beforeAll(async () => {
  server = await signedServer(async (context) => {
    arrived.push(readInbound(context.activity));
    if (failure) throw failure;
    await context.sendActivity(texted('Thanks.', { effect: 'e7' }));
  });
});
beforeEach(() => {
  arrived = [];
  failure = undefined;
  server.codes.length = 0;
  server.sent.length = 0;
});
afterAll(() => server.close());

describe('the signature of a webhook', () => {
  it.each(['current-token', 'previous-token'])('is accepted when made with the %s', async (token) => {
    const response = await server.request('/twilio/sms', message, sign('/twilio/sms', message, token));
    expect(response.status).toBe(200);
    expect(arrived).toHaveLength(1);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['made with another token', sign('/twilio/sms', message, 'stolen')],
    ['made for another path', sign('/twilio/sms/status', message, 'current-token')],
    ['made for another text', sign('/twilio/sms', { ...message, Body: 'STOP' }, 'current-token')],
  ])('is refused when %s, and nothing but the fact is told', async (_, signature) => {
    const response = await server.request('/twilio/sms', message, signature);
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('');
    expect(arrived).toEqual([]);
    expect(server.codes).toEqual(['twilio-signature-wrong']);
  });

  it('covers the query, so that a fallback address is signed with it', async () => {
    expect((await server.post('/twilio/sms?fallback=1', message)).status).toBe(200);
    const bare = sign('/twilio/sms', message, 'current-token');
    expect((await server.request('/twilio/sms?fallback=1', message, bare)).status).toBe(403);
  });
});

describe('a signed JSON body', () => {
  const body = JSON.stringify({ MessageSid: 'SM1', From: '+14155550100', Body: 'hi' });
  const path = `/twilio/sms?bodySHA256=${getExpectedBodyHash(body)}`;
  const headers = { 'content-type': 'application/json', 'x-twilio-signature': sign(path, {}, 'current-token') };

  it('is checked by its digest', async () => {
    const sent = await fetch(server.base + path, { method: 'POST', headers, body });
    expect(sent.status).toBe(200);
    const changed = await fetch(server.base + path, { method: 'POST', headers, body: body.replace('hi', 'ho') });
    expect(changed.status).toBe(403);
  });
});

describe('the addresses to enter for a number', () => {
  it('make Twilio try again, and then elsewhere', () => {
    expect(numberAddresses(settings)).toMatchObject({
      smsUrl: 'https://bot.example.com/ringback/twilio/sms#rc=2&rp=all',
      voiceFallbackUrl: 'https://bot.example.com/ringback/twilio/voice?fallback=1#rc=2&rp=all',
    });
  });
});

describe('a text message', () => {
  it('becomes a turn whose reply answers the webhook', async () => {
    const response = await server.post('/twilio/sms', message);
    expect(arrived).toEqual([
      {
        channelId: 'twilio-sms',
        key: 'sms:SM1',
        party: '+14155550100',
        ours: '+15005550006',
        kind: 'text',
        text: 'Meridian Foods',
        attachments: [],
      },
    ]);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        '<Message action="https://bot.example.com/ringback/twilio/sms/status?effect=e7#rc=5&amp;rp=all" method="POST">' +
        'Thanks.</Message></Response>',
    );
  });

  it('has the same key over the fallback address', async () => {
    await server.post('/twilio/sms', message);
    await server.post('/twilio/sms?fallback=1', message);
    expect(arrived[1]).toEqual(arrived[0]);
  });

  it.each([
    ['10,000 Chinese characters', '房'.repeat(10_000)],
    ['10,000 characters of emoji', '👍'.repeat(5_000)],
    ['control characters', 'a\u0000b\u0007c\u001b'],
    ['joined emoji and other scripts', '👩‍👩‍👧 زيد ﬁ'],
    ['nothing', ''],
  ])('may hold %s', async (_, Body) => {
    const response = await server.post('/twilio/sms', { ...message, Body });
    expect(response.status).toBe(200);
    expect(arrived).toMatchObject([{ kind: 'text', text: Body }]);
  });

  it('brings its attachments, and the keyword that Twilio took it for', async () => {
    const photo = { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/media/ME1', MediaContentType0: 'image/jpeg' };
    await server.post('/twilio/sms', { ...message, ...photo, Body: 'STOP', OptOutType: 'STOP' });
    expect(arrived).toMatchObject([
      {
        optOut: 'stop',
        attachments: [{ contentType: 'image/jpeg', contentUrl: 'https://api.twilio.com/media/ME1' }],
      },
    ]);
  });

  it.each([
    ['STOP', 'stop'],
    [' stopall ', 'stop'],
    ['Unsubscribe', 'stop'],
    ['cancel', 'stop'],
    ['END', 'stop'],
    ['quit', 'stop'],
    ['Start', 'start'],
    ['UNSTOP', 'start'],
    ['Stop please', undefined],
    ['I quit in May', undefined],
    ['YES', undefined],
    ['help', undefined],
    ['TD', undefined],
    ['停止', undefined],
  ])('%j is one of Twilio’s own words without its saying so: %s', async (Body, optOut) => {
    await server.post('/twilio/sms', { ...message, Body });
    expect(arrived[0]).toEqual(
      optOut ? expect.objectContaining({ optOut }) : expect.not.objectContaining({ optOut: expect.anything() }),
    );
  });

  it('is refused when it is larger than any message', async () => {
    const response = await server.post('/twilio/sms', { ...message, Body: 'a'.repeat(300_000) });
    expect(response.status).toBe(413);
    expect(arrived).toEqual([]);
  });

  it('is refused when it names no message', async () => {
    expect((await server.post('/twilio/sms', { From: '+14155550100' })).status).toBe(400);
    expect(server.codes).toEqual(['twilio-webhook-unreadable']);
  });
});

describe("a message's status", () => {
  it('tells which effect it belongs to, and why it failed', async () => {
    const status = {
      MessageSid: 'SM9',
      MessageStatus: 'undelivered',
      ErrorCode: '30003',
      From: '+1',
      To: '+14155550100',
    };
    const response = await server.post('/twilio/sms/status?effect=e4', status);
    expect(response.status).toBe(200);
    expect(arrived).toMatchObject([
      {
        kind: 'message-status',
        key: 'sms-status:SM9:undelivered',
        party: '+14155550100',
        status: 'undelivered',
        errorCode: 30003,
        effect: 'e4',
      },
    ]);
  });

  it('is answered over the REST API, since Twilio does not read the answer', async () => {
    const response = await server.post('/twilio/sms/status', { ...message, MessageStatus: 'sent' });
    expect(await response.text()).not.toContain('Thanks.');
    expect(server.sent).toMatchObject([{ body: 'Thanks.', effect: 'e7' }]);
  });
});

describe('a turn that fails', () => {
  it('answers 500, so that Twilio tries again, and tells a code alone', async () => {
    failure = Object.assign(new Error('cannot write what +14155550100 said'), { code: 'store-unavailable' });
    const response = await server.post('/twilio/sms', message);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('');
    expect(server.codes).toEqual(['store-unavailable']);
  });

  it('tells no message where there is no code', async () => {
    failure = new Error('+14155550100');
    await server.post('/twilio/sms', message);
    expect(server.codes).toEqual(['turn-failed']);
  });

  it('still answers 500 when somebody listens to errors', async () => {
    failure = new Error('no');
    server.sms.onTurnError = async () => {};
    expect((await server.post('/twilio/sms', message)).status).toBe(500);
  });
});

describe('a message of our own accord', () => {
  const reference: Partial<ConversationReference> = {
    channelId: 'twilio-sms',
    user: { id: '+14155550100', name: '' },
  };

  it('goes out over the REST API and tells its id', async () => {
    const ids: (string | undefined)[] = [];
    await server.sms.continueConversation(reference, async (context) => {
      ids.push((await context.sendActivity(texted('Reminder', { effect: 'e1', validity: 600 })))?.id);
    });
    expect(server.sent).toEqual([{ to: '+14155550100', body: 'Reminder', effect: 'e1', validity: 600 }]);
    expect(ids).toEqual(['SM1']);
  });

  it('cannot be changed or taken back', async () => {
    await expect(server.sms.updateActivity()).rejects.toThrow(/cannot be changed/);
    await expect(server.sms.deleteActivity()).rejects.toThrow(/cannot be taken back/);
  });
});
