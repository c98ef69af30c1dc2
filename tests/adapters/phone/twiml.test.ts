import { speechMs } from '../../../adapters/phone/call/speech-time.js';
import { childElements, parseTwiml, textOf } from '../../../adapters/phone/twiml/parse-twiml.js';
import { connectionOverrides } from '../../../adapters/phone/webhooks/connection-overrides.js';

describe('reading TwiML', () => {
  it('takes attributes, entities, CDATA, comments and inner marks', () => {
    const document = parseTwiml(`<?xml version="1.0"?>
      <Response><!-- greet --><Say voice='a"b' language="zh-CN">您好 <break time="1s"/>&#x5b89;&amp;<![CDATA[<ok>]]></Say>
      <Gather action="/a?b=1&amp;c=2"/></Response>`);
    const [say, gather] = childElements(document);
    expect(say?.attributes).toEqual({ voice: 'a"b', language: 'zh-CN' });
    expect(say && textOf(say)).toBe('您好 安&<ok>');
    expect(gather?.attributes.action).toBe('/a?b=1&c=2');
  });

  it.each([
    '',
    'hello',
    '<Reply/>',
    '<Response/><Response/>',
    '<Response><Say>a</Response></Say>',
    '<Response></Response></Response>',
    '<Response><Say>a & b</Say></Response>',
    '<Response><Say>&nbsp;</Say></Response>',
    '<Response><Gather action=/x/></Response>',
    '<Response><Gather action="/x?a=1&b=2"/></Response>',
  ])('refuses %s', (xml) => {
    expect(() => parseTwiml(xml)).toThrow(expect.objectContaining({ code: 12_100 }));
  });
});

describe('the fragment of a webhook address', () => {
  it('asks for retries, and is left out of the request', () => {
    expect(connectionOverrides('https://a.example/x?y=1#rc=2&rp=all&rt=4000')).toEqual({
      url: 'https://a.example/x?y=1',
      retries: 2,
      retryOn: ['ct', 'rt', '4xx', '5xx'],
      readTimeoutMs: 4_000,
    });
  });

  it('is one retry for a missing connection when it says nothing', () => {
    expect(connectionOverrides('https://a.example/x')).toMatchObject({
      retries: 1,
      retryOn: ['ct'],
      readTimeoutMs: 15_000,
    });
  });
});

describe('how long words take to say', () => {
  it.each([
    ['您好，请问您方便吗？', 2_400],
    ['Hello, is this a good time?', 2_400],
    ['请按 1', 1_000],
    ['', 0],
  ])('%s: %i ms', (text, ms) => {
    expect(speechMs(text)).toBe(ms);
  });
});
