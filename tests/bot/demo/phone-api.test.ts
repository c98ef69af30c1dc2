import type { HandsetCall, ThreadMessage } from '../../../adapters/phone/handset-view.js';
import { demoCases } from '../../../bot/demo/demo-cases.js';
import type { PersonaView } from '../../../bot/demo/personas/persona.js';
import { type PhoneLine, startPhoneLine } from './phone-line.js';

const ada = '+12125550101';
const listening = '<Response><Gather input="speech dtmf"><Say>Am I speaking with Ada Sample?</Say></Gather></Response>';
const reply = '<Response><Message>Is this Ada Sample?</Message></Response>';

let line: PhoneLine;
afterEach(() => line.close());

interface Shown {
  readonly call?: HandsetCall;
  readonly thread: readonly ThreadMessage[];
}

async function post(path: string, body: unknown = {}) {
  const response = await fetch(`${line.url}/phone/api/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Shown };
}

function on(action: string, body: unknown = {}) {
  return post(`handsets/${encodeURIComponent(ada)}/${action}`, body);
}

async function handsets() {
  const response = await fetch(`${line.url}/phone/api/handsets`);
  return (await response.json()) as { readonly now: number; readonly handsets: readonly Shown[] };
}

describe('the handset page’s routes', () => {
  it('send a text and show the thread with the answer', async () => {
    line = await startPhoneLine(reply);
    expect((await on('text', { text: 'hello' })).status).toBe(200);
    await line.clock.advance(5_000);
    const { handsets: all } = await handsets();
    expect(all).toHaveLength(1);
    expect(all[0]?.thread.map(({ direction, body }) => [direction, body])).toEqual([
      ['out', 'hello'],
      ['in', 'Is this Ada Sample?'],
    ]);
    expect(line.heard[0]?.get('Body')).toBe('hello');
  });

  it('send a picture, with or without words', async () => {
    line = await startPhoneLine(reply);
    const attachment = { contentType: 'image/png', content: Buffer.from('a picture').toString('base64') };
    expect((await on('text', { attachment })).status).toBe(200);
    expect((await on('text', { text: 'my payslip', attachment })).status).toBe(200);
    expect(line.heard.map((fields) => [fields.get('NumMedia'), fields.get('MediaContentType0')])).toEqual([
      ['1', 'image/png'],
      ['1', 'image/png'],
    ]);
    expect((await handsets()).handsets[0]?.thread[0]?.media).toEqual([{ contentType: 'image/png' }]);
    expect((await on('text', { attachment: { ...attachment, contentType: 'text/html' } })).status).toBe(400);
  });

  it('dial, speak, press keys and hang up', async () => {
    line = await startPhoneLine(listening);
    const dialled = await on('dial');
    expect(dialled.body.call).toMatchObject({
      direction: 'out',
      state: 'in-progress',
      listening: { types: ['speech', 'dtmf'] },
    });
    await on('speak', { text: 'yes' });
    await on('press', { keys: '1#' });
    expect(line.heard.map((fields) => fields.get('SpeechResult') ?? fields.get('Digits')).filter(Boolean)).toEqual([
      'yes',
      '1',
    ]);
    expect((await on('hang-up')).body.call?.state).toBe('ended');
  });

  it('say in one line what cannot be done now, and what does not fit', async () => {
    line = await startPhoneLine(reply);
    expect(await on('answer')).toMatchObject({ status: 409, body: { error: { code: 'handset-idle' } } });
    expect(await on('press', { keys: '12a' })).toMatchObject({ status: 400, body: { error: { code: 'body-wrong' } } });
    expect(await on('persona', { persona: 'nobody' })).toMatchObject({ status: 400 });
    expect(await post('handsets/me/text', { text: 'hello' })).toMatchObject({ status: 400 });
    expect(await post('clock', { advanceMs: -1 })).toMatchObject({ status: 400 });
  });

  it('move the clock on', async () => {
    line = await startPhoneLine(reply);
    const before = (await handsets()).now;
    await post('clock', { advanceMs: 3_600_000 });
    await line.clock.advance(0);
    expect((await handsets()).now).toBe(before + 3_600_000);
  });

  it('tell open pages of each change', async () => {
    line = await startPhoneLine(reply);
    const page = new AbortController();
    const events = await fetch(`${line.url}/phone/api/events`, { signal: page.signal });
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await on('text', { text: 'hello' });
    await on('text', { text: 'again' });
    expect((await reader?.read())?.value).toContain('event: change');
    page.abort();
  });
});

describe('a persona', () => {
  const party = demoCases[0]?.parties[0];
  const view = (channel: 'sms' | 'voice'): PersonaView | undefined =>
    party && { conversationId: 'c1', locale: 'en-US', market: 'us', channel, party, open: { kind: 'right-party' } };

  it('answers a message after a while, once', async () => {
    line = await startPhoneLine(reply, () => view('sms'));
    await on('persona', { persona: 'wrong-person' });
    await on('text', { text: 'hello' });
    await line.clock.advance(900);
    expect(line.heard).toHaveLength(1);
    await line.clock.advance(2_000);
    expect(line.heard[1]?.get('Body')).toBe('No, you have the wrong number');
  });

  it('answers the line on a call when it listens', async () => {
    line = await startPhoneLine(listening, () => view('voice'));
    await on('persona', { persona: 'cooperative' });
    await on('dial');
    await line.clock.advance(1_500);
    expect(line.heard.map((fields) => fields.get('SpeechResult'))).toContain('Yes, that is me');
  });

  it('takes its hands off when it is taken away', async () => {
    line = await startPhoneLine(reply, () => view('sms'));
    await on('persona', { persona: 'wrong-person' });
    await on('text', { text: 'hello' });
    await on('persona', { persona: 'none' });
    await line.clock.advance(60_000);
    expect(line.heard).toHaveLength(1);
  });

  it('stays silent when nothing is expected of it', async () => {
    line = await startPhoneLine(reply, () => undefined);
    await on('persona', { persona: 'cooperative' });
    await on('text', { text: 'hello' });
    await line.clock.advance(60_000);
    expect(line.heard).toHaveLength(1);
  });
});
