import type { Words } from '../words/say.js';

export const takeoverWords = {
  takeOver: ['我来回复', 'Take over'],
  why: [
    '机器人会停下，由您直接给对方发短信；15分钟不操作就自动交还。',
    'The bot falls silent and you write to them yourself. After 15 minutes without anything from you it goes on.',
  ],
  other: ['{by}正在回复，机器人暂停中。', '{by} is writing with them; the bot is silent.'],
  mine: ['现在由您回复，机器人暂停中。', 'You are writing with them; the bot is silent.'],
  botIsDone: [
    '这份话术已经停用，机器人不会再接着问：后面怎么办，请您告诉对方。',
    'This script is not used any more, and the bot says nothing after you: tell them how it goes on.',
  ],
  receivedNews: [
    '“{item}”已经认可，交还以后由机器人告诉对方。',
    '“{item}” was accepted. The bot tells them when you hand back.',
  ],
  rejectedNews: [
    '“{item}”没有通过，交还以后由机器人告诉对方为什么。',
    '“{item}” will not do. The bot tells them why when you hand back.',
  ],
  unsent: [
    '您写了一半、还没有发出的话还在，接手以后可以接着写：',
    'What you had begun to write was not sent. Take over to go on with it:',
  ],
  numberSent: [
    '对方发来了证件号或银行卡号，记录里已经遮住。可以请对方不要再发：',
    'They sent the number of an ID or a card; it is covered in our records. You can ask them to send none:',
  ],
  warn: ['发这一句', 'Send this'],
  barred: ['现在不能给对方写短信：{reason}。', 'Nothing can be written to them: {reason}.'],
  unknown: ['对方还没有核实身份：请不要提到贷款。', 'They have not proved who they are: say nothing of a loan.'],
  write: ['给对方写', 'Write to them'],
  writeHint: ['会以银行名义发出，Ctrl+Enter发送。', 'It goes out under the lender’s name. Ctrl+Enter sends it.'],
  send: ['发送', 'Send'],
  snippet: ['常用语', 'Snippets'],
  choose: ['选一句，可以再改', 'Choose one; you can change it'],
  fill: ['替对方填答案', 'Fill in what they told you'],
  fillWhy: ['填了就不会再问。', 'What you fill in is not asked again.'],
  question: ['哪个问题', 'Which question'],
  answer: ['答案', 'The answer'],
  save: ['填入', 'Fill in'],
  handBack: ['交还机器人', 'Hand back to the bot'],
  handBackWhy: ['机器人从下一个没答的问题接着问。', 'The bot goes on at the next open question.'],
} as const satisfies Words;

/** About the language that could be gone on in. */
export const languageWords = {
  'zh-CN': {
    wished: ['对方想用中文。', 'They would like to go on in Chinese.'],
    goOn: ['改用中文', 'Go on in Chinese'],
  },
  'en-US': {
    wished: ['对方想用英文。', 'They would like to go on in English.'],
    goOn: ['改用英文', 'Go on in English'],
  },
} as const satisfies Readonly<Record<string, Words>>;
