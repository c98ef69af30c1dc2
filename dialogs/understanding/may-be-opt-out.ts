import { plain, withoutOthers } from './opt-out.js';
import { Sieve } from './sieve/sieve.js';

/** Calls and texts as somebody who has enough of them may name them. */
const contact =
  '(call|text|txt|messag|msg|contact|phon(e me|ing)|ring me|ringing|both(er|ering)|bug(ging)? me|harass|spam|robo|voicemail|notification|reminders|your list|the list|this list|system)\\w*';
const unwilling =
  "((?<!not |don't |dont |to )(stop|quit|cease|discontinue)|enough|no more|don'?t|do not|didn'?t|did not|never|not|leave|get off|take|lose|cut|remove|delete|rather|sick of|tired of|unwanted|without|who gave|permission|agree|sign(ed)? up)";
const within = '[^.!?;]{0,40}';

const contactInChinese =
  '(打(?!工|卡|针|牌|扫|断|官司|螺|球|包|折|算|仗|字)|电话|来电|致电|短信|消息|信息|联系|联络|骚扰|打扰|提醒|通知|留言|名单|回访|找我|烦我|发(来|这|给|了|个|短|消|信|送))';
const unwillingInChinese =
  '(别(?!的|人|处)|不要|不想|不愿|不许|不准|不用|不需要|不接受|不同意|没同意|没让|没授权|勿|莫|甭|(?<!要|别)停|拒绝?|取消|删|移除|退出|够了|受够|(?<!麻)烦|谁让|谁叫|凭什么)';
const inClause = '[^。！？；.!?;]{0,10}';

/** Words in which a wish to hear no more may lie. They end nothing: plain wishes are `opt-out-words`. */
const doubts: readonly string[] = [
  `\\b${unwilling}\\b${within}\\b${contact}\\b`,
  `\\b(calls?|texts?|messages?|texting|calling)\\b[^.!?;]{0,20}\\b(end|ended|stop|stopped|ceased?)\\b`,
  '\\b(stop|quit) (it|this|that|pls|please|now|already)\\b|\\b(cut it out|knock it off)\\b|\\b(can|should|must|need to|please|just) (stop|discontinue|quit|remove)\\b',
  '^\\W*(remove( please)?|(please )?discontinue|enough|i want out|let me out|not this number)\\W*$',
  "\\b(any ?more of (this|these|it)|don'?t want (this|these|any of this|anything from you)|leave me be|i'?m blocking|will block|i want out|lose (this|my) number|take my (number|name)|never signed up)\\b",
  `${unwillingInChinese}${inClause}${contactInChinese}`,
  `(电话|短信|消息|信息|来电|打来|发来|天天发|天天打|再打|再发)${inClause}((?<!麻)烦|够了|停|受不了|报警|拉黑|取消|投诉|退掉|关掉)`,
  '烦死|消停|拉黑|骚扰|^[别停]了[吧！!。]*$',
];

const patterns = doubts.map((words) => new RegExp(words, 'iu'));
const sieve = new Sieve(patterns, (words) => words);

/** The words of a text in which a wish to hear no more may lie, where it is none that is plain; undefined when there are none. */
export function mayBeOptOut(text: string): string | undefined {
  const said = plain(text);
  if (!sieve.matches(said)) return undefined;
  return sieve.exec(withoutOthers(said))?.[0];
}
