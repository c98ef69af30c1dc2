import { asks } from '../../per-question.js';
import type { QuestionForm } from './question-form.js';
import { subjectOf } from './subject.js';

const openers =
  /^(我们|我|他们|他|她|这个|这|那|你们|都|已经|早|就|也|确实|真的|真|肯定|当然|一直|目前|现在|暂时|是|对|全|还|刚|自己|本人|昨天|前天|今天|上周|上个?月|前几天|早上|老早|很早|昨晚|今早|前阵子|前段时间|那天|当时|这期|上期|这个?月|本月|手机上|卡里|这边|这点)+(?=.)/;
const negator = /^(没有|从来没有?|从没有?|还没有?|并没有?|还不|并不|从不|压根没|根本没|没|不|未|别)(再|怎么|太)?/;
const closers = /[的了过啊呀呢哦嘛啦呗吧撒哩哈滴噢耶诺咧]+$/;
/** 收到短信通知: more than this behind the verb is no longer its object. */
const longestObject = 5;
const positive = '行好对可能会要肯愿想是有';
/** 签的时候我在场 tells of something else at that time. */
const meanwhile = /^.{1,4}的(?:时候|那天|那会儿|那一?刻|当天|当时)[,，]?.{2}/;
const empty = new Set([...'我你您他她它的了吗呢过在是有没不这那一个都也还就和跟与给把被请按为从以吧啊要您到于或']);

/**
 * Whether a clause repeats the verb of the question (收到了, 没还上), and with which sign.
 * @returns undefined when it does not.
 */
export function echo(clause: string, question: string, form: QuestionForm): boolean | undefined {
  if (question === '') return undefined;
  const bare = clause.replace(openers, '');
  if (meanwhile.test(bare)) return undefined;
  if (form.asksKnowing && /^(不|没)(太|大|怎么)/.test(bare)) return undefined;
  if (form.asksKnowing && /^(知道|晓得|清楚|明白|了解|记得|懂|知晓)(?!个?(?:啥|什么|屁|毛|锤子|鬼)[呀啊]?$)/.test(bare))
    return true;
  if (form.asksKnowing && /^(不|没)(知道|晓得|清楚|明白|了解)(?!.{0,6}(是不是|有没有|算不算|(.)[不没]\4))/.test(bare))
    return false;
  const signing = signed(clause, question);
  if (signing !== undefined) return signing;
  if (form.asksKnowing && /^(不|没)(知道|晓得|清楚|明白|了解)/.test(bare)) return undefined;
  const subject = subjectOf(bare, question);
  if (subject !== undefined && someoneElse.test(subject)) return undefined;
  if (subject !== undefined && bare.length > subject.length) return echo(bare.slice(subject.length), question, form);
  const split = /^.{1,4}?(?=(没有?|不)(变|换|改|还|收|签|办|扣|到))/.exec(bare);
  const denied = negator.exec(split === null ? bare : bare.slice(split[0].length));
  const rest = (denied === null ? bare : bare.slice(denied[0].length + (split?.[0].length ?? 0)))
    .replace(/^有(?=.)/, '')
    .replace(closers, '');
  if (
    denied !== null &&
    /^(?:款|钱|贷款?|月供|这期|这个?月的?)?$/.test(rest.slice(1)) &&
    rest.startsWith('还') &&
    asksRepaid(question)
  )
    return false;
  if (rest === '' || rest.length > 12 || (question.includes('一个人') && /[俩跟和仨]|两个/.test(rest)))
    return undefined;
  const verb = rest.slice(0, 2);
  if (/上上|[再又]上/.test(clause) && !/上上/.test(question)) return undefined;
  if (denied === null && noun.test(verb) && rest.length > 2 && !question.includes(rest)) return undefined;
  if (isPresupposed(verb, denied?.[0], question)) return undefined;
  const named =
    (verb.length === 2 && question.includes(verb)) || (!empty.has(verb[0] ?? '') && singleVerb(rest, clause, question));
  if (denied !== null) {
    const single = verb[0] ?? '';
    return named ||
      (rest.length <= 3 &&
        question.includes(single) &&
        (!empty.has(single) || (single === '在' && question.includes('还在'))))
      ? false
      : undefined;
  }
  return named &&
    rest.length <= verb.length + longestObject &&
    !/[没不]|多少|什么|怎么|[啥哪谁]/.test(rest) &&
    !positive.includes(rest)
    ? true
    : undefined;
}

/** 还没还: here 还 is the verb. */
const asksRepaid = asks(/还(?:上|款|清|完|了|过)?了?(?:没有?|吗|[没不]还)/);

/** 单位合并了 only names what was asked about, and tells something else of it. */
const noun =
  /^(?:家里|家庭|罚息|利率|信用|征信|指南|风险|单位|公司|部门|岗位|工作|电话|住址|地址|邮箱|贷款|合同|通知|副本|录音|保险|房子|房产|月供|房贷|首付|短信|消息|银行)$/;

/** 卖方收到了 says nothing of whether the party did. */
const someoneElse = /^(卖方|卖家|中介|银行|开发商)$/;

/** 没有共同还款人 denies what the question takes for granted, not what it asks. */
function isPresupposed(noun: string, negator: string | undefined, question: string): boolean {
  if (negator === undefined || !/[有没]$/.test(negator) || noun.length < 2) return false;
  return (
    new RegExp(`(?:^|[、或和的，,。])${noun}`).test(question) && !new RegExp(`有[^,，。]{0,14}${noun}`).test(question)
  );
}

/** 换了, 签过, 录呗: one character, held to be a verb by what follows it. */
function singleVerb(rest: string, clause: string, question: string): boolean {
  const verb = rest[0] ?? '';
  const after = clause.slice(clause.indexOf(verb) + 1);
  return question.includes(verb) && /^(了|过|完|好|上|的|呗|啊|着|$)/.test(after) && rest.length <= 4;
}

/** Whether the party signed themselves. */
const asksWhoseHand = asks(/^(?=.*签).*(?:本人|自己|亲自)/s);
const anotherSigned =
  /^(那|这|两)?(个|份|张)?((贷款|购房|借款|担保)?合同|申请表|文件|字)?(上的?字)?(是|都是|那是|全是)?(我|我们)?(家)?(老婆|老公|媳妇|爱人|先生|太太|妻子|丈夫|儿子|女儿|闺女|孩子|爸|妈|父亲|母亲|哥|弟|姐|妹|中介|朋友|家里人?|家人|同事|会计|他|她)(帮忙|直接|去|来|拿去|拿着?去|过去|到场)?签(的|了|过)(字)?[的啊呀呢吧]*$/;

/** Whether a clause says that the party signed, or that another did, when the question is whether they signed themselves. */
export function signed(clause: string, question: string): boolean | undefined {
  if (!asksWhoseHand(question)) return undefined;
  if (
    /(替|代|帮|冒)(我|她|他)?.{0,3}签|代签|代(?:的)?笔|(?<!是)不是我.{0,3}签|没签|别人签|(让|叫|委托|托|(?<!申)请)(?!我?(去|来|自己|本人|亲自)?签).{1,5}签|(委托|托)(了|给)?(?!你|您|银行).{1,4}(去|帮|代)?办/.test(
      clause,
    )
  )
    return false;
  if (anotherSigned.test(clause)) return false;
  return /我(自己|本人|亲手|亲自|亲笔)?签|(自己|本人|亲手|亲自|亲笔).{0,2}签|我(?:自己|本人|亲自)(?:去|来|到|跑|在)[^,，让叫替代帮给]{0,6}签|是我(?!们?家?(老婆|老公|媳妇|爱人|先生|太太|妻子|丈夫|对象|儿子|女儿|闺女|孩子|爸|妈|父|母|哥|弟|姐|妹|朋友|同事|亲戚|公公|婆婆|岳|舅|叔|姑|姨|的(?!字|笔)|家)).{0,3}签/.test(
    clause,
  ) && !/[没不]/.test(clause.replace(/没错|没问题/, ''))
    ? true
    : undefined;
}
