import type { Locale } from '../../vocabulary.js';
import type { TaskKind } from './task.js';

/** What somebody who takes a task is to do. */
export const taskWords: Readonly<Record<TaskKind, Readonly<Record<Locale, string>>>> = {
  'compare-records': {
    'en-US': 'Records differ. Find out which is right, and correct or set aside the other.',
    'zh-CN': '几份记录对不上。请查清哪份对，把不对的更正或者标为不用。',
  },
  'look-into-step': {
    'en-US': 'A step of the check found something that does not fit. Look into it.',
    'zh-CN': '有一步核对发现不一致，请看一下。',
  },
  'look-at-approval': {
    'en-US': 'Something came up after the case was approved. Look whether the approval still stands.',
    'zh-CN': '审核通过之后又有新情况，请看看结论是否还成立。',
  },
  'source-disagrees': {
    'en-US': 'A source that was asked says something else. Find out which is right.',
    'zh-CN': '查询到的信息和已有的不一致，请查清哪个对。',
  },
  'confirm-set-aside': {
    'en-US': 'A colleague has set a source of a key fact aside. Look at it, and confirm it if you agree.',
    'zh-CN': '有同事把一项关键信息的来源标为不用，请复核；同意就确认。',
  },
  'check-number': {
    'en-US': 'Several calls in vain. Check the number first, and try one that was found independently.',
    'zh-CN': '几次都没打通。请先核对号码，再试试另外查到的号码。',
  },
  'confirm-number': {
    'en-US':
      'The Reassigned Numbers Database says this number was given up, or knows nothing of it. Find out whether it is still the party’s; confirm it or correct it.',
    'zh-CN': '美国的号码重新分配数据库显示这个号码已停用，或者查不到记录。请核实是否仍由本人使用，再确认或更正。',
  },
  'look-into-flag': {
    'en-US': 'A signal is there. Rule out our own mistakes first, then say what is done about it.',
    'zh-CN': '有一条提示。请先排除我们自己的差错，再写明怎么处理。',
  },
  'tell-the-lender': {
    'en-US': 'The lender’s system could not be reached for days. See to that, then send the notice again.',
    'zh-CN': '好几天没能通知到贷款机构的系统。请先查原因，再重新发送。',
  },
  'look-at-document': {
    'en-US': 'A document came. Open it, then accept it or say why it will not do.',
    'zh-CN': '收到一份材料。请打开看看，合格就通过，不合格请写明原因。',
  },
  'media-missing': {
    'en-US': 'A picture that was texted never reached us, and the party was asked to send it again. See that it comes.',
    'zh-CN': '对方发的图片没有收到，已请对方重发。请留意是否补上。',
  },
  'upload-locked': {
    'en-US':
      'Three wrong birthdays locked an upload link for good. Call the party on a number that you trust, make sure who has the link, and make a new one.',
    'zh-CN': '生日连错三次，上传链接已锁定，不能解锁。请用可靠的号码联系对方，弄清链接在谁手里，再发一个新链接。',
  },
  'legal-notice': {
    'en-US': 'The law wants a letter about what is missing by this day. Send it, and note that it went out.',
    'zh-CN': '法规要求在这一天之前就缺少的材料发出书面通知。请发出并登记。',
  },
  'help-asked': {
    'en-US': 'The party answered a guide with a wish for help. Call them.',
    'zh-CN': '对方看了提醒后希望得到帮助。请致电。',
  },
  'recheck-understanding': {
    'en-US': 'Something was explained to the party some time ago. Before the next due date, ask whether it is clear.',
    'zh-CN': '之前向对方讲解过。请在下个还款日之前问一问是否清楚。',
  },
  'teach-by-person': {
    'en-US': 'A guide is due and there is no way to send it. Tell the party in person.',
    'zh-CN': '该发提醒了，但没有可用的联系方式。请当面或打电话说明。',
  },
  'partner-update': {
    'en-US': 'A partner employer says that something has changed. Ask the party, and look at the case again.',
    'zh-CN': '合作单位说情况有变。请向对方核实，并重新看这个案件。',
  },
  'ask-partner': {
    'en-US': 'It is time to ask a partner employer again about its people.',
    'zh-CN': '该向合作单位再核对一次人员名单了。',
  },
};
