import twilio from 'twilio';
import { accountSid, ann, bea, clientFor, line, response, startTestBed, type TestBed } from './test-bed.js';

let bed: TestBed;
beforeEach(async () => {
  bed = await startTestBed();
});
afterEach(() => bed.close());

const send = (body: string, to = ann) =>
  bed.client.messages.create({ to, from: line, body, statusCallback: `${bed.base}/status` });

describe('a message to a handset', () => {
  it('is delivered, and each status is told in order by a signed webhook', async () => {
    const { sid, status } = await send('Hello Ann');
    expect(status).toBe('queued');
    await bed.phone.settle();
    expect(bed.phone.handset(ann).thread).toMatchObject([
      { sid, direction: 'in', body: 'Hello Ann', status: 'delivered' },
    ]);
    expect(bed.at('/status').map(({ fields }) => [fields.MessageSid, fields.MessageStatus])).toEqual([
      [sid, 'queued'],
      [sid, 'sent'],
      [sid, 'delivered'],
    ]);
    expect(bed.arrived.every(({ signatureValid }) => signatureValid)).toBe(true);
  });

  it.each([
    ['landline', 30_006],
    ['unreachable', 30_003],
    ['blocked', 30_004],
    ['filtered', 30_007],
    [30_036, 30_036],
  ] as const)('is not delivered to a handset that is %p: %i', async (messages, code) => {
    bed.phone.handset(ann).behaviour = { messages };
    const { sid } = await send('Hello Ann');
    await bed.phone.settle();
    expect(await bed.client.messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: code });
    expect(bed.at('/status').at(-1)?.fields).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: String(code) });
    expect(bed.phone.handset(ann).thread).toEqual([]);
  });

  it('can be redacted and deleted', async () => {
    const { sid } = await send('4 Main Street');
    expect(await bed.client.messages(sid).update({ body: '' })).toMatchObject({ sid, body: '' });
    expect(await bed.client.messages(sid).remove()).toBe(true);
    await expect(bed.client.messages(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20_404 });
  });

  it.each([
    ['nonsense', line, 'x', 21_211],
    [ann, '+15559999999', 'x', 21_606],
    [ann, line, '', 21_602],
    [ann, line, 'x'.repeat(1_601), 21_617],
  ])('is refused to %s from %s where Twilio refuses it', async (to, from, body, code) => {
    await expect(bed.client.messages.create({ to, from, body })).rejects.toMatchObject({ status: 400, code });
  });
});

describe('a message from a handset', () => {
  it('reaches the webhook with a valid signature and brings the reply back', async () => {
    bed.on('/sms', response('<Message>Thank you &amp; good day.\nBye</Message>'));
    await bed.phone.handset(ann).text("It's 安妮 & co", [], line);
    const [webhook] = bed.at('/sms');
    expect(webhook?.signatureValid).toBe(true);
    expect(webhook?.fields).toMatchObject({
      From: ann,
      To: line,
      Body: "It's 安妮 & co",
      NumMedia: '0',
      SmsStatus: 'received',
    });
    expect(bed.phone.handset(ann).thread.map(({ direction, body }) => [direction, body])).toEqual([
      ['out', "It's 安妮 & co"],
      ['in', 'Thank you & good day.\nBye'],
    ]);
  });

  it('brings its media to be fetched', async () => {
    await bed.phone.handset(ann).text('payslip', [{ contentType: 'image/png', content: Buffer.from('a picture') }]);
    const fields = bed.at('/sms')[0]?.fields;
    expect(fields).toMatchObject({ NumMedia: '1', MediaContentType0: 'image/png' });
    const authorization = `Basic ${Buffer.from(`${accountSid}:the token of a test`).toString('base64')}`;
    const picture = await fetch(fields?.MediaUrl0 ?? '', { headers: { authorization } });
    expect(await picture.text()).toBe('a picture');
    const listed = await bed.client.messages(fields?.MessageSid ?? '').media.list();
    expect(listed.map(({ contentType }) => contentType)).toEqual(['image/png']);
  });

  it('follows a redirect, and sets out over a messaging service', async () => {
    bed.on('/sms', response('<Message>One</Message><Redirect>/sms/more</Redirect>'));
    bed.on('/sms/more', response('<Message><Body>Two</Body><Media>/form.png</Media></Message>'));
    await bed.phone.handset(ann).text('hello');
    const messagingServiceSid = `MG${'3'.repeat(32)}`;
    await bed.client.messages.create({ to: ann, messagingServiceSid, body: 'Three' });
    await bed.phone.settle();
    const received = bed.phone.handset(ann).thread.filter(({ direction }) => direction === 'in');
    expect(received.map(({ body, other, media }) => [body, other, media.length])).toEqual([
      ['One', line, 0],
      ['Two', line, 1],
      ['Three', line, 0],
    ]);
  });

  it('changes nothing when the answer is no TwiML', async () => {
    bed.on('/sms', '<Response><Message>cut');
    await bed.phone.handset(ann).text('hello');
    expect(bed.phone.handset(ann).thread).toHaveLength(1);
    expect(bed.phone.ledger.at(-1)).toMatchObject({ kind: 'fault', note: expect.stringContaining('12100') });
  });

  it('tells those who watch', async () => {
    let changes = 0;
    const unsubscribe = bed.phone.handset(ann).subscribe(() => {
      changes += 1;
    });
    await bed.phone.handset(ann).text('hello');
    const seen = changes;
    unsubscribe();
    await bed.phone.handset(ann).text('hello again');
    expect(seen).toBeGreaterThan(0);
    expect(changes).toBe(seen);
  });

  it('goes to the fallback when the webhook fails, with the reason', async () => {
    bed.on('/sms', { status: 500 });
    bed.on('/sms/fallback', response('<Message>Later, please.</Message>'));
    await bed.phone.handset(ann).text('hello');
    expect(bed.at('/sms/fallback')[0]?.fields).toMatchObject({ ErrorCode: '11200', ErrorUrl: bed.at('/sms')[0]?.url });
    expect(bed.phone.handset(ann).thread.at(-1)?.body).toBe('Later, please.');
  });
});

describe('an opt-out word', () => {
  it('is confirmed by Twilio itself, told to the webhook, and ends messages until START', async () => {
    const handset = bed.phone.handset(ann);
    await handset.text(' stop ');
    expect(bed.at('/sms')[0]?.fields).toMatchObject({ Body: ' stop ', OptOutType: 'STOP' });
    expect(handset.thread.at(-1)?.body).toContain('unsubscribed');
    await expect(send('Hello')).rejects.toMatchObject({ status: 400, code: 21_610 });
    await send('Hello Bea', bea);

    await handset.text('START');
    expect(bed.at('/sms')[1]?.fields.OptOutType).toBe('START');
    await send('Hello again');
    await bed.phone.settle();
    expect(handset.thread.at(-1)).toMatchObject({ body: 'Hello again', status: 'delivered' });
  });

  it('counts only as the whole message', async () => {
    await bed.phone.handset(ann).text('I quit in May');
    expect(bed.at('/sms')[0]?.fields.OptOutType).toBeUndefined();
    await expect(send('Noted')).resolves.toMatchObject({ status: 'queued' });
  });
});

describe('the list of messages', () => {
  it('is filtered by number and time and read page by page', async () => {
    for (const body of ['one', 'two', 'three']) await send(body);
    await send('other', bea);
    await bed.clock.advance(3 * 24 * 3_600_000);
    await send('later');
    await bed.phone.settle();
    const all = await bed.client.messages.list({ to: ann, pageSize: 2 });
    expect(all.map(({ body }) => body)).toEqual(['later', 'three', 'two', 'one']);
    const since = await bed.client.messages.list({ to: ann, dateSentAfter: new Date('2026-03-04T00:00:00Z') });
    expect(since.map(({ body }) => body)).toEqual(['later']);
    const onDay = await bed.client.messages.list({ dateSent: new Date('2026-03-02T00:00:00Z'), from: line, limit: 20 });
    expect(onDay.map(({ body }) => body)).toEqual(['other', 'three', 'two', 'one']);
  });
});

describe('the account', () => {
  it('opens to its API key and to nobody else', async () => {
    const httpClient = clientFor(bed.phone.url);
    const keyed = twilio(`SK${'2'.repeat(32)}`, 'the secret of a key', { accountSid, httpClient });
    expect(await keyed.messages.list()).toEqual([]);
    const stranger = twilio(accountSid, 'a guess', { httpClient });
    await expect(stranger.messages.list()).rejects.toMatchObject({ status: 401, code: 20_003 });
  });

  it('looks numbers up', async () => {
    bed.phone.handset('+442079460000').behaviour = { line: 'landline' };
    const found = await bed.client.lookups.v2.phoneNumbers('+442079460000').fetch({ fields: 'line_type_intelligence' });
    expect(found).toMatchObject({ countryCode: 'GB', valid: true, lineTypeIntelligence: { type: 'landline' } });
    const bad = await bed.client.lookups.v2.phoneNumbers('+1555').fetch();
    expect(bad).toMatchObject({ valid: false, validationErrors: ['TOO_SHORT'] });
  });
});
