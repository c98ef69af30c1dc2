import type { Pair, Words } from '../words/say.js';

export const auditWords = {
  title: ['操作记录', 'Audit'],
  who: ['谁', 'Who'],
  whoHint: ['姓名或登录名', 'A name, or a name to sign in with'],
  about: ['关于什么', 'About what'],
  aboutHint: ['案件、当事人或对话的编号', 'The id of a case, a party or a conversation'],
  deed: ['做了什么', 'What they did'],
  any: ['不限', 'Any'],
  when: ['时间', 'When'],
  work: ['哪类工作', 'Kind of work'],
  none: ['没有符合条件的记录', 'Nothing matches'],
  noneHint: ['这里默认显示最近30天。', 'The last 30 days are shown.'],
  more: ['更多', 'Show more'],
  csv: ['导出 CSV', 'Download CSV'],
  verify: ['核验全部记录', 'Verify everything'],
  verifying: ['正在核验，记录多的时候要几分钟', 'Verifying; with very many records it takes minutes'],
  whole: ['{logs}份记录、{count}条事件，没有改动过。', 'Nothing was changed in {logs} logs with {count} events.'],
  faults: [
    '发现{count}处不对，请马上找负责人：',
    '{count} fault was found. Tell who is responsible at once:|{count} faults were found. Tell who is responsible at once:',
  ],
  program: ['程序', 'A program'],
  'signed-in': ['登录', 'signed in'],
  'sign-in-failed': ['登录失败', 'failed to sign in'],
  'signed-out': ['退出', 'signed out'],
  saw: ['查看', 'saw'],
  changed: ['更改', 'changed'],
  revealed: ['显示个人信息', 'revealed'],
  exported: ['导出', 'exported'],
} as const satisfies Words;

/** What a deed may be about. */
export const thingWords = {
  case: ['案件', 'Case'],
  party: ['当事人', 'Party'],
  conversation: ['对话', 'Conversation'],
  review: ['复核', 'Review'],
  campaign: ['批次', 'Campaign'],
  document: ['文件', 'Document'],
  call: ['通话', 'Call'],
  task: ['任务', 'Task'],
  flag: ['信号', 'Flag'],
  point: ['联系方式', 'Contact point'],
  claim: ['说法', 'Claim'],
  notice: ['通知', 'Notice'],
  link: ['链接', 'Link'],
  rule: ['规则', 'Rule'],
  account: ['账号', 'Account'],
} as const satisfies Words;

/** Kinds of work, as the rights have them. */
export const workWords: Readonly<Record<string, Pair>> = {
  anybody: ['登录', 'Signing in'],
  self: ['自己的账号', 'One’s own account'],
  cases: ['查看案件', 'Looking at cases'],
  queue: ['复核与任务', 'Reviews and tasks'],
  reveal: ['显示个人信息', 'Revealing'],
  casework: ['办理案件', 'Working on a case'],
  approve: ['第二人批准', 'Approving as a second person'],
  evidence: ['证据包', 'Evidence'],
  export: ['导出结果', 'Taking out results'],
  import: ['导入', 'Importing'],
  campaigns: ['批次', 'Campaigns'],
  operate: ['运行', 'Operating'],
  accounts: ['账号', 'Accounts'],
  audit: ['操作记录', 'Audit'],
};
