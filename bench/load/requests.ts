import twilio from 'twilio';
import { eightQuestions, firstQuestion, fiveMore, numberOf } from './eight-questions.js';

/** What all servers check signatures with. */
export const signing = { publicUrl: 'https://bench.example', authToken: '0123456789abcdef0123456789abcdef' } as const;

/** What opens the API. */
export const apiToken = 'the token of the benchmarks';

/** The account in every webhook. */
export const accountSid = `AC${'0'.repeat(32)}`;
/** Our own number in every webhook. */
export const ourNumber = '+14155550100';

/** A request ready for the wire, and a piece of the only right answer to it. */
export interface ReadyRequest {
  readonly bytes: Buffer;
  readonly answer: string;
}

/** Some of a borrower's answers as signed webhooks; the eight questions come first, the five more after them. */
export function answersOf(index: number, [from, to]: readonly [number, number]): readonly ReadyRequest[] {
  return [...eightQuestions, ...fiveMore].slice(from, to).map(({ id, answer, next }) => ({
    bytes: webhook(index, answer, id),
    answer: next,
  }));
}

/** A first message, for a bot that keeps nothing and has to be greeted. */
export function greetingOf(index: number): ReadyRequest {
  return { bytes: webhook(index, 'Hello', 'hello'), answer: firstQuestion };
}

/** An SMS webhook with the fields that Twilio sends. */
function webhook(index: number, body: string, mark: string): Buffer {
  const sid = `SM${Buffer.from(`${index} ${mark}`).toString('hex').padEnd(32, '0')}`;
  const params = {
    ToCountry: 'US',
    ToState: 'CA',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: 'SAN FRANCISCO',
    FromZip: '94105',
    SmsSid: sid,
    FromState: 'CA',
    SmsStatus: 'received',
    FromCity: 'SAN FRANCISCO',
    Body: body,
    FromCountry: 'US',
    To: ourNumber,
    ToZip: '94105',
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: accountSid,
    From: numberOf(index),
    ApiVersion: '2010-04-01',
  };
  const content = new URLSearchParams(params).toString();
  const head = [
    'POST /twilio/sms HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(content)}`,
    `X-Twilio-Signature: ${signatureOf(params)}`,
    'User-Agent: TwilioProxy/1.1',
    'Accept: */*',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${content}`);
}

function signatureOf(params: Readonly<Record<string, string>>): string {
  return twilio.getExpectedTwilioSignature(signing.authToken, `${signing.publicUrl}/twilio/sms`, { ...params });
}
