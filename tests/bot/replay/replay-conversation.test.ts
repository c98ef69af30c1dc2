import type { Act } from '../../../bot/rehearsal/act.js';
import { Rehearsal } from '../../../bot/rehearsal/rehearsal.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { replayConversation } from '../../../bot/replay/replay-conversation.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import type { Script } from '../../../dialogs/script/script.js';
import { actOf, scripts } from '../held-conversation.js';

const zh = ['是我', '同意', '方便', '#0315'];
const en = ['yes', 'yes', 'yes', '#0315'];

function rehearse(
  locale: 'zh-CN' | 'en-US',
  stage: 'before' | 'after',
  channel: 'voice' | 'sms',
  said: readonly (string | Act)[],
) {
  const file = sampleCase(locale === 'zh-CN' ? 'cn' : 'us', locale, `${stage}-disbursement`);
  const script = scripts.latest(`borrower-${stage}`);
  const [party] = file.parties;
  if (!script || !party) throw new Error('no such script or party');
  const rehearsal = new Rehearsal({ script, brief: briefFor(file, party), channel, start: '2026-03-02T15:00:00Z' });
  rehearsal.begin();
  for (const one of said) rehearsal.play(actOf(one));
  return { script, events: rehearsal.events, state: rehearsal.state };
}

const smooth = [
  '上班',
  '没有变化',
  '杭州青禾软件有限公司',
  '会计',
  '我负责记账、报税',
  '一万四千六',
  '杭州的春江花园',
  '自己住',
  '#1',
  '没有了',
  '八十六万',
];

it.each<[string, () => ReturnType<typeof rehearse>]>([
  ['a smooth call', () => rehearse('zh-CN', 'before', 'voice', [...zh, ...smooth, '对', '对', '对', '对'])],
  [
    'wrong digits, silence, probes and a hang-up',
    () =>
      rehearse('zh-CN', 'before', 'voice', [
        '是我',
        '同意',
        '方便',
        '#1111',
        '#0315',
        'silence',
        'silence',
        '上班',
        '可能有吧',
        '说不好',
        '宏远贸易',
        'hang up',
        { kind: 'wait', ms: 600_000 },
      ]),
  ],
  [
    'commands and words not heard well',
    () =>
      rehearse('en-US', 'before', 'voice', [
        ...en,
        'why do you ask',
        'employed',
        'can you repeat that',
        { kind: 'words', text: 'no changes', confidence: 0.35 },
        'no changes',
        'Brightwater',
        'speak slower',
        'accountant',
        'an agent please',
      ]),
  ],
  [
    'a thread with a message in two parts',
    () =>
      rehearse('en-US', 'after', 'sms', [
        'hello',
        '0315',
        'yes',
        { kind: 'texts', texts: ['well it is', 'the 17th'] },
        'about 2,170',
        'autopay',
        'no',
        'no',
      ]),
  ],
  [
    'a call that goes on by text, and an agent',
    () =>
      rehearse('zh-CN', 'after', 'voice', [
        ...zh,
        '算是吧',
        '算是吧',
        '算是吧',
        { kind: 'resolve', reviewId: 'r1', resolution: { kind: 'correct', value: true } },
        '十七号',
        'hang up',
        { kind: 'wait', ms: 86_400_000 },
        '四千三百八',
      ]),
  ],
  [
    'a mailbox, a busy line and a later call',
    () =>
      rehearse('en-US', 'after', 'voice', [
        { kind: 'next-calls', fate: 'machine' },
        { kind: 'contact', channel: 'voice' },
        { kind: 'next-calls', fate: 'busy' },
        { kind: 'contact', channel: 'voice' },
        { kind: 'call' },
        ...en,
        'yes',
        'the 17th',
      ]),
  ],
  ['nobody who answers', () => rehearse('en-US', 'after', 'sms', [{ kind: 'wait', ms: 30 * 86_400_000 }])],
  ['a stop', () => rehearse('en-US', 'after', 'sms', ['hello', '0315', 'yes', 'STOP'])],
])('%s comes out as it did when nothing has changed', (_, held) => {
  const { script, events, state } = held();
  const replayed = replayConversation(script, events);
  expect(replayed?.leftOut).toBe(0);
  const { answers, outcome, status, reviews, open } = replayed?.state ?? {};
  expect({ answers, outcome, status, reviews, open }).toEqual({
    answers: state?.answers,
    outcome: state?.outcome,
    status: state?.status,
    reviews: state?.reviews,
    open: state?.open,
  });
});

/** A script that takes only a fixed yes to its first question. */
function stricter(script: Script, id: string): Script {
  const questions = script.questions.map((one) => (one.id === id ? { ...one, expect: false } : one));
  return { ...script, version: script.version + 1, questions };
}

it('gives every answer to its own question, though another stands open', () => {
  const { script, events, state } = rehearse('zh-CN', 'after', 'voice', [
    ...zh,
    '收到了',
    '十七号',
    '四千三百八',
    '自动扣款',
  ]);
  const replayed = replayConversation(stricter(script, 'B1'), events)?.state;
  expect(state?.answers.B1?.clarity).toBe('clear');
  expect(replayed?.answers.B1?.clarity).toBe('contradicts');
  expect(replayed?.answers.B3).toEqual(state?.answers.B3);
  expect(replayed?.answers.B4).toEqual(state?.answers.B4);
});

it('leaves out answers to what is not asked any more', () => {
  const { script, events } = rehearse('zh-CN', 'after', 'voice', [...zh, '收到了', '十七号', '四千三百八', '自动扣款']);
  const shorter = { ...script, questions: script.questions.filter((one) => one.id !== 'B3') };
  const replayed = replayConversation(shorter, events);
  expect(replayed?.leftOut).toBe(1);
  expect(replayed?.state.answers.B3).toBeUndefined();
  expect(replayed?.state.answers.B4?.status).toBe('clear');
});

it('cannot replay what was erased', () => {
  const { script, events } = rehearse('zh-CN', 'after', 'voice', [...zh, '收到了']);
  expect(
    replayConversation(
      script,
      JSON.parse(JSON.stringify(events, (key, value) => (key === 'personal' && value ? null : value))),
    ),
  ).toBeUndefined();
});
