import { simplified } from './simplified.js';

/** What a recorded voice on a call tells: a mailbox, or why the network did not put the call through. */
export type Greeting = 'machine' | 'busy' | 'no-answer' | 'invalid-number' | 'out-of-service' | 'blocked';

type Rule = readonly [tells: Greeting, words: RegExp];

/** Nobody but the network calls somebody "the subscriber you have dialled". */
const dialled =
  "(number|subscriber|customer|person|party|phone|mobile|user|line)( that)?( you)?( are|'re|'ve| have| just)* (dial(l)?ed|call(ed|ing)|reached|(trying|attempting) to (reach|call|contact))";
const whoWasDialled = `(${dialled}|(the|this) (subscriber|(wireless|cellular|mobile) customer))\\b[^.?!]{0,60}`;

const zhDialled = '[您你](所|刚才|刚刚)?(拨打|呼叫|拨叫|拨)的[^。？?！]{0,14}';
const zhSubscriber = `(${zhDialled}|(用户|机主|对方)(的(电话|手机))?(现在|目前|暂时)?已?)`;

/** A programme that answers for the subscriber; a person is somebody's 助理 or 秘书, and never a 来电秘书. */
const zhAssistant = '((ai|智能|语音|来电|通话|电话)(小)?(助理|助手|秘书|管家)|小秘书|秘书台|小爱同学)';

const en: readonly Rule[] = [
  // a mailbox, or a machine that asks for the caller
  ['machine', /(?<!\b(do|should|shall|can) i\b.*)\b(at|after|following) (the|this) (tone|beep|signal)\b/u],
  [
    'machine',
    /\bplease (leave|record) (me |us )?(a|an|your)( (brief|short|detailed|quick))* (message|name|voice ?mail|number)\b/u,
  ],
  [
    'machine',
    /(?<!\b(to|you|i|we|they|he|she|can|could|did|not|don't|never|always) )\bleave (me |us )?(a|your)( (brief|short|detailed|quick))* (message|name|voice ?mail|number)\b[^?]*\b(i|we|he|she|they|someone|somebody)('ll| will| shall) (get back|call|return|be in touch|respond|reply)/u,
  ],
  [
    'machine',
    /(?<!\bmy )\b(mailbox|voice ?mail( box)?)( \w+)? (is (currently )?full|(is|has) ?(not|n't) (yet )?(been )?(set up|initialized)|that has not been|of\b|belonging)/u,
  ],
  ['machine', /\byou('ve| have) reached\b[^.?!]{0,40}\b(voice ?mail|mailbox|answering (machine|service))/u],
  [
    'machine',
    /\byou('ve| have) reached\b(?! (the |a )?wrong\b).{0,80}\b((?<!\b(to|i|we|you|they|can|not|don't) )leave (me |us )?(a|your)\b.{0,20}\b(message|name|number)|(we|i)('re| are|'m| am) (not|un|away from)( (at|in))? ?(home|here|in|available|able|the phone|my (desk|phone))\b)/u,
  ],
  [
    'machine',
    /\bcall has been (forwarded|transferred|redirected) to (an? |the )?((automatic|automated) )?(voice|answering|messag)/u,
  ],
  [
    'machine',
    /\b((no ?one|nobody) is (currently |presently )?available to (take|answer) your call|not (currently )?available to (take|answer) your call)\b/u,
  ],
  [
    'machine',
    new RegExp(
      `\\b(${dialled}|google voice subscriber)\\b[^.?!]{0,30}\\b(is|are) (currently |presently )?(not |un)available\\b`,
      'u',
    ),
  ],
  [
    'machine',
    /\b(i|we)('m| am|'re| are)? (can't|cannot|can not|unable to|not able to) (come|get|make it) to the phone\b/u,
  ],
  ['machine', /\b(i|we)('m| am|'re| are)? (can't|cannot|can not|unable to|not able to) (take|answer) your call\b/u],
  [
    'machine',
    /\b(when|once|after) you('ve| have| are|'re)? (finished|done)( recording)?,? (you may |please |simply |just )?hang up\b|\brecord your (voice )?message\b|\bto leave a (voice ?mail|numeric page|callback number|message),? press\b/u,
  ],
  ['machine', /\bthe person you're (calling|trying to reach) (can't|cannot|is unable to) (answer|talk|take)\b/u],
  ['machine', /\bscreening service\b|\bcall screening\b|\b(record|say|state) your name and (the |your )?(reason|why)/u],
  // the network
  [
    'blocked',
    new RegExp(
      `\\b${whoWasDialled}\\b((is|are) not accepting (any )?(incoming )?calls|(has|have|with) (incoming |outgoing )?(call(ing)?) restrictions|does not accept)`,
      'u',
    ),
  ],
  ['blocked', /\byour call (has been|was|is being) (blocked|rejected|declined)\b/u],
  [
    'invalid-number',
    new RegExp(
      `\\b${whoWasDialled}\\b(does not exist|doesn't exist|(is|are) (not|no longer) (currently )?in service|no longer (in service|available)|has been (disconnected|changed)|is (disconnected|invalid|incorrect|unallocated|vacant|not (a )?(valid|working)))`,
      'u',
    ),
  ],
  [
    'invalid-number',
    /\breached a number that (has been|is) (disconnected|no(t| longer) in service|changed)\b|\bcall (cannot|can not|could not|can't) be completed as (you )?dial(l)?ed\b|\bcheck the number (and|then) (dial|try|call)\b/u,
  ],
  [
    'no-answer',
    new RegExp(
      `\\b${whoWasDialled}\\b((power(ed)?|switched|turned)[ -]?off|(not|un) ?reachable|(cannot|can not|can't|could not) be (reached|connected)|out of (the )?(service|coverage|network) area|(is )?not answering|does not answer)`,
      'u',
    ),
  ],
  [
    'out-of-service',
    new RegExp(
      `\\b${whoWasDialled}\\b((temporarily )?(out of service|suspended|disconnected)|temporarily not in service)`,
      'u',
    ),
  ],
  [
    'busy',
    new RegExp(
      `\\b${whoWasDialled}\\b(is|are) (currently |now )?(busy|engaged|on (another call|the (phone|line))|talking)`,
      'u',
    ),
  ],
  ['busy', /\ball circuits are (currently |now )?busy\b/u],
  ['no-answer', /\bplease redial (it )?later\b|\btry your call again later\b/u],
];

const zh: readonly Rule[] = [
  // 信箱、留言、来电助理
  ['machine', /(嘀|滴|哔|嘟|提示音|信号音|鸣响?)(的?一?声)?(响起?)?(之?后|结束后)[^。？?]{0,8}(留言|录音|讲话|说话)/u],
  [
    'machine',
    /请[您你]?(在[^。？?]{0,10})?(给我|给他|给她)?(留言|留下[您你]?的?(姓名|口信|留言|电话|号码|联系方式|信息))(?!的)/u,
  ],
  [
    'machine',
    /(转(入|接|移|至|到)?(到|至)?|启用了?|进入了?|开通了?)[^。？?]{0,4}(语音信箱|留言信箱|语音邮箱|语音留言|留言服务)|(语音|留言)(信箱|邮箱)(已满|已经满了|系统|服务|欢迎)|欢迎使用[^。？?，,]{0,6}(语音|留言)(信箱|邮箱|服务)|欢迎使用语音留言|留言请按|录音(完毕|结束|完成)后?[，,]?请?(挂机|挂断|按)/u,
  ],
  ['machine', /机主(现在|目前|暂时|正|正在)?[^。？?]{0,6}(不方便|不便|无法|不能|没空|未能)接/u],
  ['machine', /我是小[爱艺布度欧][^。？?]{0,4}(机主|主人)[^。？?]{0,4}(不方便|不便|无法|不能|没空)接/u],
  [
    'machine',
    /(机主|主人)[^。？?我]{0,4}(不方便|不便|无法|不能|没空)接(听|电话)?[^。？?]{0,4}(有(什么|啥)?事|请(讲|说)|我(会|可以|来)?(帮|替|转告))/u,
  ],
  ['machine', new RegExp(`(我是|这里是|这是)[^。？?，,不]{0,8}${zhAssistant}`, 'u')],
  [
    'machine',
    new RegExp(
      `${zhAssistant}(为[您你]服务|正在|代(为|他|她|机主)?接)|(电话|来电|呼叫)已[^。？?]{0,4}转(接|移|到|至|入)[^。？?]{0,4}${zhAssistant}|机主已?(开启|启用|开通|设置)了?${zhAssistant}`,
      'u',
    ),
  ],
  ['machine', /机主(现在|目前|暂时)?(正|正在|在)?(忙|开会|开车)[^。？?]{0,4}我是/u],
  // 网络提示音
  ['invalid-number', new RegExp(`${zhDialled}(是?空号|不存在|有误|(已|已经)?(注销|取消|停止使用|更改|变更))`, 'u')],
  ['invalid-number', /请(核对|查证|查询|核实|检查)(号码)?后再[拨打]|是空号[，,。]?请/u],
  [
    'blocked',
    new RegExp(
      `${zhSubscriber}[^。？?]{0,6}(呼入限制|限制呼入|来电拦截|防骚扰|(免打扰|勿扰)|拒绝(接听|了?[您你]的))`,
      'u',
    ),
  ],
  ['out-of-service', new RegExp(`${zhSubscriber}[^。？?]{0,6}(停机|暂停服务|停止服务)`, 'u')],
  [
    'busy',
    new RegExp(
      `${zhDialled}(正在通话|通话中|正忙|占线|繁忙|忙)|用户(正在通话|正忙|忙)|正在通话中?[，,。]?请[您你]?(不要挂|稍[后候]再)`,
      'u',
    ),
  ],
  [
    'no-answer',
    new RegExp(
      `(${zhDialled}|用户[^。？?]{0,4})(关机|未开机|无法接通|不能接通|不在服务区|无应答|没有应答|无信号)`,
      'u',
    ),
  ],
  [
    'no-answer',
    /(无人接听|无法接通|不在服务区|已关机|无应答|未接听)[^。？?]{0,6}[，,。]?请[您你]?稍[后候]再[拨打]|请[您你]?稍[后候]再拨|(短信|来电提醒)[^。？?]{0,8}通知(该|此)?(用户|机主|对方)/u,
  ],
  [
    'machine',
    new RegExp(
      `${zhDialled}(无人接听|未接听|没有人接听|不方便接听)|^(对不起|抱歉|[您你]好)?[，,。]?[您你](呼叫|拨打)的用户`,
      'u',
    ),
  ],
];

/** Longer than any greeting; a party who says so much has said other things. */
const longest = 400;

/**
 * Whether what was heard in a call is a recorded voice and no person: the greeting of a mailbox, or the announcement of
 * a network, which tells another cause. Both languages are looked for, since networks in China speak both.
 */
export function greetingIn(heard: string): Greeting | undefined {
  const plain = simplified(heard.normalize('NFKC'))
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest);
  // Recognisers put spaces between Chinese words at times.
  const together = plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  const rule = /\p{Script=Han}/u.test(together) ? zh.find(([, words]) => words.test(together)) : undefined;
  return (rule ?? en.find(([, words]) => words.test(plain)))?.[0];
}
