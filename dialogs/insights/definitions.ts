import type { Localized } from '../vocabulary.js';

/** What a figure is: which part of what, and where that formula comes from. */
export interface Definition {
  readonly name: Localized;
  /** What is counted, in words. */
  readonly numerator: Localized;
  /** Among what. */
  readonly denominator: Localized;
  /** At which day it stands, and what is left out. */
  readonly note?: Localized;
  readonly source: string;
  /** The names under which the two are counted; of all questions or steps where they are counted by those. */
  readonly counted: { readonly part: string; readonly whole: string };
  /** How it is told: of a hundred, or of a thousand. */
  readonly per: 100 | 1_000;
}

const policies = 'policies.md §8';

/** Every rate of the insights, in the order in which they are shown. */
export const definitions = {
  contact: {
    name: { 'zh-CN': '接通率', 'en-US': 'Contact rate' },
    numerator: {
      'zh-CN': '有人接听或回复的联系',
      'en-US': 'Attempts that a person answered: took the call, or wrote back',
    },
    denominator: { 'zh-CN': '发起的联系（电话或首条短信）', 'en-US': 'Attempts: calls and opening messages' },
    source: `${policies}, "connect"`,
    counted: { part: 'attempt-answered', whole: 'attempt' },
    per: 100,
  },
  'right-party': {
    name: { 'zh-CN': '本人接通率', 'en-US': 'Right-party contact' },
    numerator: {
      'zh-CN': '联系上本人的：说是本人，或通过了身份核实',
      'en-US': 'Attempts by which the party was reached: they said so, or proved it',
    },
    denominator: { 'zh-CN': '发起的联系', 'en-US': 'Attempts' },
    source: `${policies}, "RPC rate"`,
    counted: { part: 'attempt-right-party', whole: 'attempt' },
    per: 100,
  },
  identification: {
    name: { 'zh-CN': '身份核实率', 'en-US': 'Identification' },
    numerator: { 'zh-CN': '通过身份核实的', 'en-US': 'Those that passed the identity check' },
    denominator: {
      'zh-CN': '联系上本人的通话和短信会话',
      'en-US': 'Calls and threads in which somebody said that they are the party, or answered the check',
    },
    source: `${policies}, "identity pass"`,
    counted: { part: 'identified', whole: 'right-party' },
    per: 100,
  },
  completion: {
    name: { 'zh-CN': '完成率', 'en-US': 'Completion' },
    numerator: {
      'zh-CN': '问到了最后、必问题都由机器问清楚的对话',
      'en-US': 'Those that were led to their end, every core question settled by the bot',
    },
    denominator: { 'zh-CN': '核实过身份、已经结束的对话', 'en-US': 'Conversations past the identity check that ended' },
    note: {
      'zh-CN': '记在对话开始的那一天；还没结束的不算。',
      'en-US': 'Stands at the day when the conversation began. What goes on is not counted yet.',
    },
    source: `${policies}, "completion"`,
    counted: { part: 'completed', whole: 'ended' },
    per: 100,
  },
  automation: {
    name: { 'zh-CN': '自动化率', 'en-US': 'Automation' },
    numerator: {
      'zh-CN': '全程不需要人工的对话',
      'en-US': 'Those in which nothing ever waited for a person, and none took over',
    },
    denominator: { 'zh-CN': '核实过身份、已经结束的对话', 'en-US': 'Conversations past the identity check that ended' },
    note: { 'zh-CN': '记在对话开始的那一天。', 'en-US': 'Stands at the day when the conversation began.' },
    source: `${policies}, "containment"`,
    counted: { part: 'automated', whole: 'ended' },
    per: 100,
  },
  ambiguity: {
    name: { 'zh-CN': '答不清楚', 'en-US': 'Ambiguity' },
    numerator: {
      'zh-CN': '追问之后仍然缺漏、含糊或回避的',
      'en-US': 'Those left ambiguous after all probes: omitted, unclear or evasive',
    },
    denominator: { 'zh-CN': '听到了回答的提问', 'en-US': 'Questions put to a party that got an answer we heard' },
    note: {
      'zh-CN': '机器没听到的另外统计；拒答、与档案不符的不算答不清楚。',
      'en-US':
        'What the machine did not hear is counted apart. Refusals and answers that differ from the file are no ambiguity.',
    },
    source: `${policies}, "ambiguity rate"`,
    counted: { part: 'ambiguous', whole: 'heard' },
    per: 100,
  },
  unheard: {
    name: { 'zh-CN': '没听到', 'en-US': 'Unheard' },
    numerator: {
      'zh-CN': '试了几次，机器都没听到回答的',
      'en-US': 'Those that ended without an answer that the machine heard',
    },
    denominator: { 'zh-CN': '所有提问', 'en-US': 'Questions put to a party' },
    note: { 'zh-CN': '这是机器的问题，不是客户的。', 'en-US': 'The machine’s failing, never the party’s.' },
    source: `${policies}, "machine-fail rate"`,
    counted: { part: 'unheard', whole: 'asked' },
    per: 100,
  },
  'probe-success': {
    name: { 'zh-CN': '追问成功率', 'en-US': 'Probe success' },
    numerator: { 'zh-CN': '追问之后说清楚了的', 'en-US': 'Those with a definite answer in the end' },
    denominator: { 'zh-CN': '追问过的提问', 'en-US': 'Questions that were probed' },
    source: `${policies}, "probe success"`,
    counted: { part: 'probe-helped', whole: 'probed' },
    per: 100,
  },
  'supplement-yield': {
    name: { 'zh-CN': '补件率', 'en-US': 'Supplement yield' },
    numerator: { 'zh-CN': '到期前收到并认可的', 'en-US': 'Those accepted by the day they were due' },
    denominator: { 'zh-CN': '要求补的材料', 'en-US': 'Documents asked for' },
    note: {
      'zh-CN': '记在到期的那一天；后来不需要的不算。',
      'en-US': 'Stands at the day when it was due. What was not needed after all is not counted.',
    },
    source: `${policies}, "supplement yield"`,
    counted: { part: 'supplement-in-time', whole: 'supplement' },
    per: 100,
  },
  'hang-up': {
    name: { 'zh-CN': '中途挂断', 'en-US': 'Hang-ups' },
    numerator: { 'zh-CN': '对方先挂断或断线的', 'en-US': 'Those that the party ended, or whose line broke' },
    denominator: { 'zh-CN': '有人接听的通话', 'en-US': 'Calls with a person' },
    note: {
      'zh-CN': '每一处的比例：挂断时正问到这里的通话，占问到过这里的通话。',
      'en-US': 'At one step: calls that ended while it stood open, among calls in which it was put.',
    },
    source: `${policies}, "hang-up point histogram"`,
    counted: { part: 'call-hung-up', whole: 'call' },
    per: 100,
  },
  'opt-out': {
    name: { 'zh-CN': '退订', 'en-US': 'Opt-outs' },
    numerator: { 'zh-CN': '之后要求不再联系的', 'en-US': 'Those after which the party wanted no more' },
    denominator: {
      'zh-CN': '联系：电话、首条短信、提醒和来电',
      'en-US': 'Contacts: attempts, reminders and calls of the party’s own',
    },
    source: `${policies}, "opt-out rate per 1,000 contacts"`,
    counted: { part: 'opted-out', whole: 'contact' },
    per: 1_000,
  },
  complaint: {
    name: { 'zh-CN': '投诉', 'en-US': 'Complaints' },
    numerator: { 'zh-CN': '之后有投诉的', 'en-US': 'Those after which the party complained' },
    denominator: {
      'zh-CN': '联系：电话、首条短信、提醒和来电',
      'en-US': 'Contacts: attempts, reminders and calls of the party’s own',
    },
    source: `${policies}, "complaint rate per 1,000 contacts"`,
    counted: { part: 'complained', whole: 'contact' },
    per: 1_000,
  },
  'second-look': {
    name: { 'zh-CN': '二次核实率', 'en-US': 'Second verification' },
    numerator: {
      'zh-CN': '有回答要由人工再核实的',
      'en-US': 'Those with an answer that a person has to verify again',
    },
    denominator: { 'zh-CN': '核实过身份的对话', 'en-US': 'Conversations past the identity check' },
    note: {
      'zh-CN': '原因：审核人定的原因（W1–W9），没有定的按存疑的种类。',
      'en-US': 'By cause: the one that a person set (W1 to W9), or else the kind of doubt.',
    },
    source: 'traceability.md, R-MET-1',
    counted: { part: 'second-look', whole: 'past-identity' },
    per: 100,
  },
  'review-in-time': {
    name: { 'zh-CN': '按时审核率', 'en-US': 'Reviews in time' },
    numerator: { 'zh-CN': '到期前处理好的', 'en-US': 'Those decided by then' },
    denominator: { 'zh-CN': '到期的审核', 'en-US': 'Reviews that were due' },
    note: { 'zh-CN': '记在到期的那一天。', 'en-US': 'Stands at the day when it was due.' },
    source: `${policies}, "SLA hit"`,
    counted: { part: 'decided-in-time', whole: 'review-due' },
    per: 100,
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** A rate of the insights. */
export type FigureId = keyof typeof definitions;

export const figureIds = Object.keys(definitions) as readonly FigureId[];
