import { asks } from '../../per-question.js';
import { Sieve } from '../../sieve/sieve.js';
import type { Polarity } from '../language.js';
import { changeIn, othersChanged } from './change.js';
import { doubts } from './doubts.js';
import { echo, signed } from './echo.js';
import { havingIn } from './having.js';
import { idiomatic } from './idioms.js';
import { plainlyNo, plainlyYes } from './plain-words.js';
import type { QuestionForm } from './question-form.js';
import { subjectOf } from './subject.js';
import { tellingIn } from './tellings.js';

const agrees =
  /^(是|对|嗯|恩|没错|没问题|不错|当然|肯定|确定|确认|确实|一定|必须|可以|行|好|中|成|要得|得(?!看|问)|同意|愿意|乐意|答应|ok|okay|yes|yeah|好嘞|是我|我就是|就是我|我是(?!他|她)|(我)?本人|正是|在听|请讲|请说|您说|没意见|不介意|妥|欧了|1|一|👌|👍|✅)+/i;
const denies =
  /^(不是(?!没|不)|不对|不行|不可以|不同意|不愿意|不用|不要|不想|不能|不会|不成|不中|不必|不需要|不好(?!说|意思)|不了|不(?!太|大|清|知|记|晓|确|一定|好说|好意|方便|便|错|介|说|告|懂|明|定|是没|是不|只|止|光|就|过|就是|算|得不)|否|否定|没门|哪有|哪能|无(?!所谓)|别(?!的)|no|nope|2$|二$|按2$|选2$)/i;
/** 可以, 好的: grants a wish; asked whether there is any, it says nothing. */
const consents = /^(?:可以|行|好|中|成|妥|要得|得嘞|也行|没问题|接受|愿意|乐意|能)/;
/** 没有, 还没: says that there is none, or not yet, and nothing else. */
export const lacks =
  /^(我|我们|这边|目前|现在|暂时|真的?|都|从来|压根|根本|完全|一直|名下|手上|手头)*(没有|没|还没|还没有|没呢|并没有|并没|从没|从来没|从未|未曾|没得|莫得|冇得?|冒得|么得|木有|无|尚未|未|暂无|一(个|点|笔)(都|也)没)[的啊呀呢哦嘛啦了过吧哈]*(没有?)?$/;
/** 有, 有的: says that there is some, and nothing else. */
export const has =
  /^(我|我们|目前|现在|确实|真的?|是)*(有|有的|有过|有啊|有一些|有一点|有点|有一(个|笔))[的啊呀呢哦嘛啦哈]*$/;

/** 没有压力是假的: says the opposite of what it calls untrue. */
const untrue =
  /^(?:要说|你?说)?(.*[没不].{0,6}?)(?:那)?(?:都)?(?:是|就是)(?:假|骗人|瞎话|瞎说|假话|吹牛|不可能)的?[啊呀吧]*$/;
/** 是不是我签的你们去查: puts the question back. */
const asksWhether = /^(?:我|那)?(?:到底|究竟)?(?:是不是|有没有(?!问题))/;
/** 换啥呀换, 变什么变: nothing of the kind. */
const scorn = /^([^有是问说讲干做要没不])(?:个)?(?:啥|什么|屁|毛线?)[呀啊]?(?:\1)[呀啊呢嘛]*$/;
/** 以前有: tells of former times where it is asked how things are. */
const formerly =
  /^(?:我|我们)?(?:以前|之前|从前|原来|原先|过去|早些年|前些年|前几年|前年)(?:倒|是|也|还|都|确实|曾经?|我)*(?:有|贷|借|欠|担保|给|帮|替)(?!.*[没不])/;
const asksOfNow = asks(/现在|目前|放款以后|申请以后/);
/** 好的知道了: has heard what was said, and tells nothing else. */
const acknowledges = /^(?:好|行|哦|噢|嗯|ok)的?(?:吧|啊|呀)?[,，]?(?:我)?(?:知道|明白|了解|晓得|清楚)了?[啊呀吧]*$/i;

const asksSince = asks(/(?:申请|放款|贷款)(?:以|之)?后/);
/** 申请之前换过: asked what has become different since, that was before. */
const before = /(?:申请|放款|贷款|提交|签合同|办)(?:的)?(?:以|之)?前/;
const beforehand = (clause: string, question: string) =>
  asksSince(question) && before.test(clause) && !/[没不]/.test(clause);

/** 毫无压力, 没有半点困难: none whatever of what was asked about. */
const noneWhatever =
  /^(?:我们?|目前|现在|家里|完全|真的?|都|是|可以说|根本)*(?:毫无|全无|并无|绝无|从无|毫没有?|没有?(?:任何|半点儿?|丁点儿?|一丁点儿?|一丝))(?:的)?(.{2,4}?)(?:可言)?[的了啊呀哦嘛]*$/;

/** Few clauses hold a word of these. */
const aside = new Sieve([before, formerly, scorn, untrue, asksWhether, acknowledges, noneWhatever], (words) => words);

/** What tells of other times, of nothing, or the opposite of what it says, and what there is none of. */
function saidAside(clause: string, question: string, form: QuestionForm): Polarity | undefined {
  const words = clause;
  if (beforehand(clause, question) || (asksOfNow(question) && formerly.test(clause)))
    return { points: 'nowhere', code: 'of-the-past', words };
  const scorned = scorn.exec(clause)?.[1];
  if (scorned !== undefined && question.includes(scorned) && !form.asksBeing) return no(words, 'denies-the-question');
  const falsehood = untrue.exec(clause)?.[1];
  if (falsehood !== undefined) return turned(pointed(falsehood, question, form), words);
  if (asksWhether.test(clause)) return { points: 'nowhere', code: 'no-value', words };
  if (acknowledges.test(clause) && !form.asksKnowing && !form.asksConsent)
    return { points: 'hedged', code: 'answers-another-form', words };
  const lacking = form.asksConsent && !form.asksAny ? undefined : noneWhatever.exec(clause)?.[1];
  return lacking !== undefined && question.includes(lacking) ? no(words, 'denies-the-question') : undefined;
}

function turned(found: Polarity, words: string): Polarity {
  if (found.points === 'yes') return no(words, 'tells-no');
  return found.points === 'no' ? yes(words, 'tells-yes') : found;
}

const asksOfAll = asks(/(?:都|全)(?:是|由)?.{0,16}[吗么]/);
/** 有一份不是, 不全是: asked of all of them, one that is not is a no. */
const notAll =
  /^(?:那)?(?:里面|其中|当中|里头|也)?(?:不(?:全|都|完全)(?:部)?是|(?:有|就|只有|还有)+(?:一|两|几|个|别|些|那么)*(?:份|张|页|个|处|次|笔|条|项|些)?(?:文件|合同|单子|表|字)?(?:真|可|就|确实)*不是)(?:我|本人)?(?:签|写|弄|办)?的?[啊呀呢哦啦]*$/;
/** 压力倒是没有. */
const noneOfIt = /^(?:都|也|还|倒|是|真|那|确实|就)*没有?[的啊呀呢]*$/;

/** Which way one clause of a Chinese answer points, in the form of the question. */
export function pointed(clause: string, question: string, form: QuestionForm): Polarity {
  const words = clause;
  if (clause === '') return { points: 'nowhere', code: 'no-value', words };
  const said = aside.mayMatch(clause) ? saidAside(clause, question, form) : undefined;
  if (said !== undefined) return said;
  const idiom = idiomatic(clause, question, form);
  if (idiom !== undefined) return idiom ? yes(words, 'says-yes') : no(words, 'says-no');
  const telling = tellingIn(clause, question);
  if (telling !== undefined) return telling ? yes(words, 'tells-yes') : no(words, 'tells-no');
  if (/(?:张|份|页|处)是/.test(clause) && signed(clause.replace(/^.*?(?:张|份|页|处)(?=是)/, ''), question) === false)
    return { points: 'hedged', code: 'in-part', words };
  if (!form.asksConsent && !plainlyNo(clause) && refusals.matches(clause))
    return { points: 'nowhere', code: 'no-value', words };
  if (form.asksChange && othersChanged.test(clause)) return { points: 'nowhere', code: 'no-value', words };
  const changed = form.asksChange ? changeIn(clause, question) : undefined;
  if (changed === 'not-yet') return { points: 'hedged', code: changed, words };
  if (changed !== undefined) return changed === 'changed' ? yes(words, changed) : no(words, changed);
  const having = havingIn(clause, question, form);
  if (having !== undefined) return having ? yes(words, 'names-one') : no(words, 'says-no');
  if (form.negated && (plainlyYes(clause) || /^(有|是)/.test(clause)))
    return { points: 'hedged', code: 'agrees-to-a-negative', words };
  const echoed = echo(clause, question, form);
  if (/^.{1,3}呗$/.test(clause) && !/^(随|就|算)/.test(clause) && form.asksConsent) return yes(words, 'agrees');
  if (echoed !== undefined) return echoed ? yes(words, 'repeats-the-question') : no(words, 'denies-the-question');
  if (asksOfAll(question) && notAll.test(clause)) return no(words, 'denies-the-question');
  const topic = form.asksBeing || form.asksConsent ? undefined : subjectOf(clause, question);
  if (topic !== undefined && noneOfIt.test(clause.slice(topic.length))) return no(words, 'denies-the-question');
  if (lacks.test(clause)) {
    return form.asksBeing || form.asksConsent || form.asksKnowing
      ? { points: 'hedged', code: 'answers-another-form', words }
      : no(words, 'says-no');
  }
  if (/^有(一|两|几|个|笔|点|些|的(?!话)|过|张|台|在)/.test(clause) && /有/.test(question) && !/[没不屁]/.test(clause))
    return yes(words, 'says-yes');
  if (has.test(clause))
    return form.asksBeing || form.asksConsent
      ? { points: 'hedged', code: 'answers-another-form', words }
      : yes(words, 'says-yes');
  if (plainlyYes(clause))
    return form.asksHaving || (form.asksAny && !form.asksConsent && consents.test(clause))
      ? { points: 'hedged', code: 'answers-another-form', words }
      : yes(words, 'says-yes');
  if (plainlyNo(clause) && !(form.asksChange && /^不干/.test(clause)))
    return form.asksHaving && /^不是/.test(clause)
      ? { points: 'hedged', code: 'answers-another-form', words }
      : no(words, 'says-no');
  if (
    /^(是|对|嗯|恩|没错|好|行|可以|当然|肯定|确实|没问题|同意)/.test(clause) &&
    agrees.test(clause) &&
    !/[没不]/.test(clause.replace(/^(没错|没问题|不错)/, ''))
  ) {
    return form.asksHaving && !/有/.test(clause)
      ? { points: 'nowhere', code: 'no-value', words }
      : yes(words, 'says-yes');
  }
  if (
    denies.test(clause) &&
    (form.asksConsent || form.asksBeing || /^(不是|不对|否)/.test(clause)) &&
    !/^不是(我)?(不|没)/.test(clause)
  )
    return no(words, 'says-no');
  if (
    /^(我|目前|现在|真的?|从来|压根|根本)*(没有|没)(别的|其他|其它|任何|什么|啥|这|那)/.test(clause) &&
    !form.asksBeing &&
    !form.asksConsent
  )
    return no(words, 'says-no');
  return { points: 'nowhere', code: 'no-value', words };
}

const refusals = new Sieve(
  doubts.filter(({ clarity }) => clarity === 'refused'),
  ({ words }) => words,
);

/** Points to a yes. */
export const yes = (words: string, code: string): Polarity => ({ points: 'yes', code, words });
/** Points to a no. */
export const no = (words: string, code: string): Polarity => ({ points: 'no', code, words });
