import type { Words } from '../words/say.js';

export const dutyWords = {
  available: ['在岗', 'Available'],
  away: ['离开', 'Away'],
  menu: ['您的状态：{state}', 'You are: {state}'],
  title: ['我的状态', 'Whether I am here'],
  state: ['现在', 'Right now'],
  phone: ['接电话的号码', 'I take calls on'],
  phoneHint: [
    '要找人工的来电会转到这里；不填就不转给您。要带国际区号，例如+8613800000000。',
    'Parties who ask for a person are put through to it. Leave it empty to get no calls. With its country, like +12125550123.',
  ],
  speaks: ['可以用这些语言接电话', 'I take calls in'],
  'zh-CN': ['中文', '中文 (Chinese)'],
  'en-US': ['英语', 'English'],
  save: ['保存', 'Save'],
  missed: [
    '有一通电话转给您没人接，已自动设为离开。',
    'A call rang for you and was not taken, so you were set to away.',
  ],
  nobody: ['现在没有同事在岗。', 'Nobody is available now.'],
  team: ['在岗：{names}', 'Available: {names}'],
  takesCalls: ['{name}（可接电话）', '{name} (takes calls)'],
  inCall: ['{name}（通话中）', '{name} (in a call)'],
  rings: ['电话转给您了：{name}', 'Your telephone rings: {name}'],
  talking: ['正在和{name}通话', 'On the line: {name}'],
  takeCall: ['我来接听', 'Take the call'],
  takeCallWhy: [
    '您的电话会响，先听到对方是谁，按任意键就接通；没接起来，机器人会接着问。',
    'Your telephone rings and tells you who it is; any key connects you. If you do not pick up, the bot goes on.',
  ],
  noPhone: [
    '先在右上角填上接电话的号码。',
    'Say first on which telephone you take calls: at the top, beside your name.',
  ],
  ringing: ['正在转接给{to}', 'Being put through to {to}'],
  desk: ['贷款机构的人工座席', 'the lender’s desk'],
  withPerson: ['{to}正在和对方通话', '{to} is talking with them'],
} as const satisfies Words;
