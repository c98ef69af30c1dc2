import type { Words } from '../words/say.js';

export const sessionWords = {
  title: ['登录', 'Sign in'],
  welcome: ['登录 Ringback', 'Sign in to Ringback'],
  name: ['登录名', 'Name'],
  password: ['密码', 'Password'],
  signIn: ['登录', 'Sign in'],
  refused: ['登录名和密码对不上，请再试一次。', 'Name and password do not fit. Try again.'],
  locked: [
    '输错次数过多，请过15分钟再试，或者请管理员重设密码。',
    'Too many wrong tries. Wait 15 minutes, or ask an administrator for a new password.',
  ],
  again: ['登录已过期', 'You were signed out'],
  againWhy: [
    '好一阵没有操作，系统已退出登录。再登录一次就能接着做，已填的内容都在。',
    'You were signed out after a while without doing anything. Sign in to go on: nothing you typed is lost.',
  ],
  otherPerson: ['换个人登录', 'Sign in as somebody else'],
  choose: ['设置自己的密码', 'Choose your own password'],
  chooseWhy: [
    '现在的密码别人也知道，先换一个只有自己知道的。至少15个字符，几个不相干的词连起来最好记。',
    'Somebody else knows the one you have. Choose your own: 15 characters or more; a few unrelated words are easy to keep in mind.',
  ],
  current: ['现在的密码', 'Password until now'],
  chosen: ['新密码', 'New password'],
  keep: ['保存', 'Save'],
  demo: ['演示账号', 'Demo accounts'],
  demoWhy: ['不用密码，点一下就能进。', 'No password needed: one click and you are in.'],
  elsewhere: ['用单位账号登录', 'Sign in with your work account'],
  elsewhereAgain: [
    '用单位账号登录（另开一页，这一页不动）',
    'Sign in with your work account, in a tab beside this one',
  ],
  haveSignedIn: ['我已登录，继续', 'I have signed in: go on'],
  noRole: [
    '您的单位账号还没有这里的角色，请找管理员。',
    'Your work account has no role here yet. Ask an administrator.',
  ],
  closed: ['这个账号已停用，请找管理员。', 'This account was closed. Ask an administrator.'],
  expired: ['登录用时太久，请重新登录。', 'That took too long. Sign in again.'],
  failed: ['单位账号没有通过登录，请再试一次。', 'Your work account did not let you in. Try again.'],
  silent: [
    '单位的登录服务没有回应，请过一会儿再试。',
    'The sign-in of your company does not answer. Try again in a moment.',
  ],
  lapsed: ['这个临时密码已过期，请管理员重设。', 'This first password has lapsed. Ask an administrator for another.'],
  agent: ['坐席', 'Agent'],
  reviewer: ['复核员', 'Reviewer'],
  ops: ['话术运营', 'Ops'],
  quality: ['质检', 'Quality'],
  compliance: ['合规', 'Compliance'],
  admin: ['管理员', 'Administrator'],
} as const satisfies Words;
