import fc from 'fast-check';
import { attemptFailures, type Input, type Resolution, timerNames } from '../../../dialogs/engine/input.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import type { Script } from '../../../dialogs/script/script.js';
import type { Localized } from '../../../dialogs/vocabulary.js';

/** An input without its key and time, which the run adds. */
export type Happening = Input extends infer I ? (I extends Input ? Omit<I, 'key' | 'at'> : never) : never;

/** Things that people say and write, in both languages: answers, wishes, doubts, opt-outs and nonsense. */
const sayings = [
  ...[
    '是',
    '对',
    '不是',
    '不对',
    '嗯',
    '没有',
    '有',
    '1',
    '2',
    '3',
    '0',
    '7',
    '8',
    '6',
    '不清楚',
    '不记得了',
    '算是吧',
  ],
  ...['应该是12号', '12号', '八千左右', '大概六十万', '上班', '做生意', '失业了', '会计', '百川物流有限公司', '自己住'],
  ...[
    '为什么问这个',
    '再说一遍',
    '慢一点',
    '上一题',
    '改天吧',
    '明天下午三点',
    '发短信',
    '转人工',
    '骗子吧',
    'English',
  ],
  ...[
    '我要投诉',
    '你是谁',
    '我没有申请过贷款',
    '还不上了',
    '什么贷款，我不知道',
    '打错了',
    '我是他爸',
    '凭什么告诉你',
    '不想说',
    '问我老婆',
    '第二个',
  ],
  ...['yes', 'no', 'sure', 'I think the 12th', 'about four thousand', 'not sure', 'rather not say', 'why do you ask'],
  ...[
    'repeat',
    'slower',
    'go back',
    'busy',
    'tomorrow 3 pm',
    'text me',
    'agent',
    'is this a scam',
    'who is this',
    '中文',
    'help',
  ],
  ...['wrong number', 'I lost my job', 'I want to complain', 'what loan', 'ask my wife', 'Northgate Freight LLC'],
  ...[
    '收到',
    '谢谢',
    '👍',
    '...',
    '',
    'EN',
    '帮助',
    'a@b.com',
    '13',
    '3000',
    '0724',
    '1101',
    '😀😀',
    '{lender}',
    'valueOf',
    'constructor',
  ],
];
const partings = ['stop', 'TD', '退订', '别再打了', 'stop calling me', 'STOP', '停止'];

const words = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...sayings) },
  { weight: 1, arbitrary: fc.constantFrom(...partings) },
  { weight: 4, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }).map((text) => text.replace(/[{}]/gu, '')) },
);
const keys = fc.constantFrom('1', '2', '3', '4', '0', '9', '7', '*', '0724', '1101', '12', '8000', '', '##');
const step = fc.oneof(
  { weight: 20, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
);
const callId = fc.constantFrom('c1', 'c2');
const resolutions: readonly Resolution[] = [
  { kind: 'accept' },
  { kind: 'correct', value: true },
  { kind: 'correct', value: 'employed' },
  { kind: 'ask-again' },
  { kind: 'close', cause: 'W4' },
];
const agents = fc.constantFrom('agent', 'agent', 'another');
const onDuty = fc.subarray(['agent', 'another']);
const until = fc.constant('2026-11-24T00:00:00.000Z');
const items = ['employment-certificate', 'income-proof', 'new-employment-proof', 'nothing'];

/** Anything that may happen to a conversation, in any order; the talk itself, over its channel, most often. */
export const happeningOn = (channel: 'voice' | 'sms'): fc.Arbitrary<Happening> =>
  fc.oneof(
    {
      weight: channel === 'voice' ? 40 : 3,
      arbitrary: fc.record({
        kind: fc.constant('speech' as const),
        text: words,
        confidence: fc.constantFrom(undefined, 0, 0.3, 0.7, 0.95),
        step,
        onDuty,
      }),
    },
    {
      weight: channel === 'sms' ? 50 : 4,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        text: words,
        attachments: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
      }),
    },
    { weight: channel === 'voice' ? 15 : 1, arbitrary: fc.record({ kind: fc.constant('keys' as const), keys, step }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('silence' as const), step }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('call-connected' as const),
        callId,
        direction: fc.constantFrom('inbound' as const, 'outbound' as const),
        answeredBy: fc.constantFrom(undefined, undefined, 'human', 'unknown', 'machine_start'),
      }),
    },
    {
      weight: channel === 'voice' ? 5 : 1,
      arbitrary: fc.record({ kind: fc.constant('call-ended' as const), callId, status: fc.constant('completed') }),
    },
    {
      weight: 2,
      // Of a call no provider says that it takes no texts.
      arbitrary: fc
        .record({
          kind: fc.constant('attempt-failed' as const),
          channel: fc.constantFrom('voice' as const, 'sms' as const),
          failure: fc.constantFrom(...attemptFailures),
        })
        .map((one) => (one.failure === 'takes-no-texts' ? { ...one, channel: 'sms' as const } : one)),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('heard-elsewhere' as const) }) },
    { weight: 14, arbitrary: fc.record({ kind: fc.constant('timer' as const), name: fc.constantFrom(...timerNames) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('resolve' as const),
        reviewId: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r9'),
        by: fc.constant('agent'),
        resolution: fc.constantFrom(...resolutions),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('claim' as const),
        reviewId: fc.constant('r1'),
        by: fc.constant('agent'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('take-over' as const), by: agents, until }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('change-language' as const),
        by: agents,
        locale: fc.constantFrom('zh-CN' as const, 'en-US' as const),
        until,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('write' as const),
        by: agents,
        text: fc.constantFrom('你好，我是小林', 'Hello, this is Kim'),
        until,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('fill' as const),
        by: agents,
        questionId: fc.constantFrom('A1', 'A4', 'A8', 'B3', 'B4', 'C2', 'D1', 'nothing'),
        value: fc.constantFrom(true, 'employed', 12, { amount: 2_000 }),
        until,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('hand-back' as const), by: agents }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('take-call' as const), by: agents }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('transfer-taken' as const), callId, by: agents, until }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('transfer-ended' as const),
        callId,
        bridged: fc.boolean(),
        onDuty,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('supplement' as const),
        item: fc.constantFrom(...items),
        status: fc.constantFrom('received' as const, 'rejected' as const),
        by: fc.constant('agent'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('carrier-word' as const),
        word: fc.constantFrom('stop' as const, 'start' as const, 'help' as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('contact' as const),
        channel: fc.constantFrom('sms' as const, 'voice' as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('contact-refused' as const),
        channel: fc.constantFrom('sms' as const, 'voice' as const),
        reason: fc.constant('outside-hours'),
        words: fc.constant('It is late.'),
        until: fc.constantFrom(undefined, '2026-11-24T01:00:00.000Z'),
        inHand: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('fault' as const), code: fc.constant('turn-failed') }) },
  );

/** What brings a conversation past its opening, so that random inputs meet questions and not only the door. */
export const openings: Readonly<Record<'voice' | 'sms', readonly Happening[]>> = {
  voice: [
    { kind: 'call-connected', callId: 'c1', direction: 'outbound' },
    { kind: 'keys', keys: '1' },
    { kind: 'keys', keys: '1' },
    { kind: 'keys', keys: '1' },
    { kind: 'keys', keys: '0724' },
  ],
  sms: [
    { kind: 'text', text: '1' },
    { kind: 'text', text: '0724' },
  ],
};

/** A willing party's answer to whatever stands open, so that long conversations are reached as well. */
export function willing(state: ConversationState, script: Script): Happening {
  const type =
    state.open?.kind === 'question'
      ? script.questions.find(({ id }) => state.open?.kind === 'question' && id === state.open.questionId)?.type
      : undefined;
  const text = (type && answersByType[type]?.[state.locale]) ?? (state.open?.kind === 'identity' ? '0724' : '1');
  if (state.session?.channel !== 'voice') return { kind: 'text', text };
  return /^\d+$/u.test(text) ? { kind: 'keys', keys: text } : { kind: 'speech', text };
}

const both = (text: string) => ({ 'zh-CN': text, 'en-US': text });
const answersByType: Readonly<Record<string, Localized>> = {
  money: both('9000'),
  number: both('2'),
  percent: both('4'),
  day: both('12'),
  years: both('20'),
  phone: { 'zh-CN': '0571-88123456', 'en-US': '415-555-0177' },
  month: { 'zh-CN': '2018年5月', 'en-US': 'May 2018' },
  organization: { 'zh-CN': '百川物流有限公司', 'en-US': 'Northgate Freight LLC' },
  role: { 'zh-CN': '会计', 'en-US': 'accountant' },
  address: { 'zh-CN': '杭州市城东区中山路', 'en-US': 'Main Street, Springfield' },
  text: { 'zh-CN': '我在店里管进货和记账', 'en-US': 'I order stock and keep the books for a shop' },
  contact: { 'zh-CN': 'a@b.com', 'en-US': 'a@b.com' },
};
