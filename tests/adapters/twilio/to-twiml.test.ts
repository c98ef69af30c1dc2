import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import type { Outbound } from '../../../adapters/activities.js';
import { smsTwiml } from '../../../adapters/twilio/to-twiml/sms-twiml.js';
import { splitText } from '../../../adapters/twilio/to-twiml/split-text.js';
import { voiceTwiml } from '../../../adapters/twilio/to-twiml/voice-twiml.js';

const settings = { publicUrl: 'https://b.example', from: '+15005550006' };
const listen = {
  step: '4/a b',
  types: ['speech', 'dtmf'],
  timeout: 4.2,
  speechTimeout: 0.7,
  maxSpeechTime: 8,
  hints: ['Meridian, Foods', 'Meridian Foods', '子午线食品', ' ', 'x'.repeat(101)],
  digits: 4,
  bargeIn: true,
  finishOnKey: '#',
} as const;

const en = (words: string, more: object = {}): Outbound => ({ kind: 'say', words, locale: 'en-US', ...more });
const zh = (words: string, more: object = {}): Outbound => ({ kind: 'say', words, locale: 'zh-CN', ...more });
const twiml = (...replies: readonly Outbound[]) =>
  voiceTwiml(replies, settings, '').replace(/^.*<Response>|<\/Response>$/g, '');

describe('a question', () => {
  it('R-ASR-1 listens as asked: whole seconds, hints without commas, the language that is spoken', () => {
    expect(twiml(zh('您在哪里工作？', { listen }))).toBe(
      '<Gather input="dtmf speech" action="https://b.example/twilio/voice/answer?step=4%2Fa+b#rc=2&amp;rp=all" ' +
        'method="POST" actionOnEmptyResult="true" timeout="5" language="cmn-Hans-CN" speechTimeout="1" ' +
        'maxSpeechTime="8" hints="Meridian Foods,子午线食品" bargeIn="true" numDigits="4" finishOnKey="#">' +
        '<Say language="cmn-CN" voice="Polly.Zhiyu-Neural">您在哪里工作？</Say></Gather>',
    );
  });

  it('by keys alone says nothing of speech', () => {
    const gather = twiml(en('Key it.', { listen: { ...listen, types: ['dtmf'], finishOnKey: '' } }));
    expect(gather).toMatch(/input="dtmf" .*finishOnKey=""/);
    expect(gather).not.toMatch(/speech|language="cmn|hints/i);
  });

  it('can be interrupted with all that leads up to it, or only after that', () => {
    const asked = en('Now?', { listen });
    const heardOut = en('Now?', { listen: { ...listen, bargeIn: false } });
    expect(twiml(en('Hello.'), asked)).toMatch(/^<Gather.*Hello\..*Now\?<\/Say><\/Gather>$/);
    expect(twiml(en('Hello.'), heardOut)).toMatch(/^<Say[^>]*>Hello\.<\/Say><Gather.*bargeIn="false".*Now\?/);
  });
});

describe('speech', () => {
  it('is slower on request', () => {
    expect(twiml(en('Again.', { slower: true }))).toContain('<prosody rate="80%">Again.</prosody>');
  });

  it('spells numbers in groups, in Chinese with yāo for one', () => {
    expect(twiml(zh('请拨打13812345678。', { spellOut: ['13812345678'] }))).toContain(
      '请拨打幺 三 八<break time="300ms"/>幺 二 三 四<break time="300ms"/>五 六 七 八。</Say>',
    );
    expect(twiml(en('Code 4071, or 407155.', { spellOut: ['4071', '407155'] }))).toContain(
      'Code 4 0 7 1, or 4 0 7<break time="300ms"/>1 5 5.</Say>',
    );
  });

  it('is valid XML whatever the words are', () => {
    const document = twiml(en('a\u0000\u0008<b> & "c" \ud83d \u{1f44d}\uffff'));
    expect(document).toContain('>a&lt;b&gt; &amp; "c"  👍</Say>');
  });

  it('is cut at the end of a sentence where it is too long for the voice', () => {
    const says = twiml(zh('今天天气很好。'.repeat(500))).match(/<Say/g);
    expect(says).toHaveLength(2);
  });
});

describe('messages', () => {
  it('are none for no reply', () => {
    expect(smsTwiml([], settings)).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  });

  it("are the same document that Twilio's own library writes, whatever the words are", () => {
    const text = 'a\u0000 <b> & "c"\u{1f44d} 您好';
    const response = new MessagingResponse();
    const action = 'https://b.example/twilio/sms/status?effect=a+b#rc=5&rp=all';
    response.message({ action, method: 'POST' }, text.replace('\u0000', ''));
    const written = smsTwiml([{ kind: 'text', text, effect: 'a b' }], settings);
    expect(written.replaceAll('&quot;c&quot;', '"c"')).toBe(response.toString());
  });

  it('of more than 1,600 characters become several, none with a torn character', () => {
    const text = `${'👩‍👩‍👧'.repeat(600)}\u0001`;
    const bodies = [...smsTwiml([{ kind: 'text', text }], settings).matchAll(/>([^<>]+)<\/Message>/g)].map(
      ([, body]) => body,
    );
    expect(bodies.join('')).toBe('👩‍👩‍👧'.repeat(600));
    for (const body of bodies) expect(body).toMatch(/^(👩‍👩‍👧)+$/u);
  });
});

describe('splitting text', () => {
  it.each([
    ['short enough', 'One. Two.', 20, ['One. Two.']],
    [
      'at the end of a sentence',
      'Rates fell to 4.9 % today. More follows soon.',
      30,
      ['Rates fell to 4.9 % today.', 'More follows soon.'],
    ],
    ['in Chinese', '请带身份证。也请带收入证明。', 8, ['请带身份证。', '也请带收入证明。']],
    ['between words', 'one two three four', 10, ['one two', 'three four']],
    ['anywhere, if it must', 'a'.repeat(25), 10, ['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]],
    ['nothing', '', 10, []],
  ])('%s', (_, text, limit, parts) => {
    expect(splitText(text, limit)).toEqual(parts);
  });
});
