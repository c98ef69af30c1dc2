import { asks } from '../../per-question.js';
import { signed } from './echo.js';
import type { QuestionForm } from './question-form.js';
import { tellingIn } from './tellings.js';

const turns =
  /^(?:不过|但是?|可是?(?!以|能)|只是|只不过|就是(?!这|那|说|了|啊|的)|倒是|除非|除开|除了|另外|然而|反而|其中|里面)/;
const harmless =
  /^(?:不过|但是?|可是?|只是|就是|另外)?(?:我|也|都|还是)*(?:没(?:关系|事|问题|意见)|不要紧|不影响|谢|多谢|辛苦|你放心|您放心|放心|不着急|不急)/;
const onlySome =
  /^(?:就|只|仅|光|除了|除开|最多|顶多|另外|倒是)(?!(?:有|是|剩|还)*(?:这|那|它|房贷|一?(?:个|笔|套)?房贷|一(?:个|笔|套)(?:了|的|$)|此|本|原|老|在|住|我|自己|你|您|咱|要|想|行|好|可以|够|算|说|问))/;
const someOfThem =
  /^(?!一([份页张个条次])一\1)(?:只|就|除了|其中|里面|另外)?(?:是|还)?(?:有|剩|差|少|缺)?(?:一|两|几|个别|有些|某)(?:两|些)?(?:份|页|张|个|部分|项|处|条|次)/;
const othersHave =
  /^(?:我|我们)?(?:家|那个?)?(?:老婆|老公|媳妇|爱人|先生|太太|父母|爸|妈|儿子|女儿|家里|他|她|公司).{0,5}(?<!没)有/;
const only = /^(?:就|只|仅|光)(?!是?(?:我|本人)|有?我)[^,，]{1,6}(?:是|我)|^除(?:了|开)|的只有/;
/** 有，是我老婆名下的. */
const anothersName =
  /^(?:不过|但是?|可是?|就是|那)*(?:都)?(?:是|在|挂在|算)*(?:我)?(?:家)?(?:老婆|老公|媳妇|爱人|先生|太太|对象|爸妈?|妈妈?|父母|儿子|女儿|哥哥?|弟弟?|姐姐?|妹妹?|朋友|别人|公司|店里?|厂里?|他|她)(?:们)?(?:的$|名下|名义|在还|在用)/;
const toCome = /^(?:就)?(?:快了|马上|快要)|以后|将来|明年|(?:过|再).{1,3}(?:年|个月)|下(?:个月|半年)|到时候/;
const asksWhether = /算(?:吗|么|嘛|不算)/;
const over = /(?:还|结|付)(?:完|清|掉)|没了|没有了|取消|不用还|不算/;
const condition =
  /^(?:但是?|不过|就是)?(?:请|你们|您们|麻烦)?(?:(?:别|不要|莫|甭)(?!再?(?:(?:啰嗦|啰唆|罗嗦|唠叨|催|废话|磨叽|重复|念叨|吵|烦|急)|(?:说|讲|问|提)了[啊吧]*$))|不许|不能|不准|千万|得|必须|先|要先|要提前|只(?:能|许|准|可以|要|限)|最好|提前|不提|不说|不准|前提|条件|除非)|^(?:就|请|直接|麻烦)*(?:打|联系|发|找)(?:到|给)?我(?:的|本人|自己)*(?:手机|电话|微信|号|就行|就好|$)|之前(?:先|要|跟|告诉|通知)|(?:先|提前)(?:跟|和|给|告诉|通知|打|问|说)|(?:就行|才行|的话)$/;
/** 别提贷款 asks for no more than the question promises. */
const grantsAlready = (clause: string, question: string) =>
  /不(?:会)?提(?:到)?贷款/.test(question) &&
  /^(?:但是?|不过|就是)?(?:千万|可)?(?:别|不要|不能|不许|不|莫|甭)(?:跟.{1,4}|给.{1,4})?(?:提|说|讲)(?:到|起)?(?:我)?(?:的)?(?:贷款|房贷|借钱|买房)(?:的事|这事)?(?:就行|就好|就可以)?[了啊吧]*$/.test(
    clause,
  );
/** 问老赵就行 names the colleague who may be asked. */
const namesWhom = /^(?:就|可以)*(?:问|找|打给|联系)[^,，没不别我]{1,6}(?:就|都)?(?:行|可以|好)了?[的啊吧]*$/;
const inPart =
  /大部分|绝大|多数|大多|大体|基本(?!工资)|部分(?!门)|一半|几乎|(?:了|到|过|的)(?:一|两|几)(?:份|页|半|部分|些|点)|有(?:些|的)(?=是|我)|(?:清楚|知道|了解|明白|晓得|懂)(?:一点|一些|一半|点儿?|个大概|些)/;
const size =
  /没(?:有)?(?:什么|啥|太|怎么|多)?(?:太|特别|很)?(?:大|多(?!了)|几(?:个|笔)|严重|重|明显)(?!家)|没(?:有)?.{0,3}(?:多少|几个|几笔)|变化不大|压力不大/;

const asksOfEmployerAlone = asks(/^(?!.*(?:部门|岗位|职位)).*单位/s);
/** 就是从分公司调到总部: whoever moves within the firm has the same employer; a 子公司 is another. */
const withinTheFirm =
  /^(?:就|只|只是|不过|但|但是|我|是|在)*(?:公司|单位|集团|厂|行|系统)?(?:里面?|内部?)?(?:从[^,，子]{1,8}?)?(?:调|转|换|派|分|挪|升)(?:到|去|了|动|回|个|成|为)*(?:了|一?个|别的|新|另一?个|其他)*(?:总部|总公司|总行|总店|总厂|分公司|分行|支行|分店|分部|分厂|部门|岗位?|科室|车间|班组|小组|组|办公室|办公地点|楼层|门店|校区|院区|项目|项目部|工位|主管|经理|职)(?:上班|工作|干活|那边|去|里|上)*[了的]*$/;

/** Why a clause that points one way does not settle the question, with the words that say so. */
export interface Qualification {
  readonly code: 'in-part' | 'with-an-exception' | 'with-a-condition';
  readonly words: string;
}

/**
 * Whether an answer takes part of its yes or no back: 我签的，有一份是我老婆代签的; 没有，就花呗; 可以，别让我领导知道.
 * A yes to "any" stands beside exceptions: one is enough.
 */
export function qualified(
  sign: 'yes' | 'no',
  [first = '', ...rest]: readonly string[],
  question: string,
  form: QuestionForm,
): Qualification | undefined {
  const anyway = sign === 'yes' && form.asksAny;
  const part = anyway ? null : ((sign === 'no' ? size.exec(first) : null) ?? inPart.exec(first));
  const onlyThat = sign === 'yes' && !form.asksAny ? only.exec(first) : null;
  if (onlyThat !== null) return { code: 'in-part', words: first };
  if (part !== null) return { code: 'in-part', words: part[0] };
  if (/差一?点/.test(first)) return { code: 'in-part', words: first };
  for (const clause of rest) {
    const told = clause.replace(/^(?:不过|但是?|可是?(?!以|能)|好在|还好|幸好|最后|后来)/, '');
    if (harmless.test(clause) || tellingIn(told, question) === (sign === 'yes')) continue;
    if (grantsAlready(clause, question) || (/同事/.test(question) && namesWhom.test(clause))) continue;
    if (sign === 'no' && asksOfEmployerAlone(question) && withinTheFirm.test(clause)) continue;
    if (anyway) {
      if (
        over.test(clause) ||
        (anothersName.test(clause) && !/担保/.test(question)) ||
        (turns.test(clause) && /没|不(?!多|大|过|是很)/.test(clause))
      )
        return { code: 'with-an-exception', words: clause };
      continue;
    }
    if (sign === 'yes' && form.asksConsent && condition.test(clause))
      return { code: 'with-a-condition', words: clause };
    if (turns.test(clause) && (sign === 'yes' || !ofThisOne(clause)))
      return { code: 'with-an-exception', words: clause };
    if (
      sign === 'no' &&
      form.asksAny &&
      [onlySome, othersHave, toCome, asksWhether].some((words) => words.test(clause))
    )
      return { code: 'with-an-exception', words: clause };
    if (
      sign === 'yes' &&
      (someOfThem.test(clause) || /^(?:就|只|光).*[没不](?!错)/.test(clause) || signed(clause, question) === false)
    )
      return { code: 'with-an-exception', words: clause };
  }
  return undefined;
}

/** 除了信用卡没别的: a no that names what it leaves out, unless that is the loan which the question leaves out itself. */
export function exceptFor(text: string): string | undefined {
  const found = /^(?:我)?除(?:了|开)([^,，]{1,12}?)[,，]?(?:就|都|也|再|其他的?|其它的?|别的)*(?:都)?(?:没|不)/.exec(
    text,
  );
  return found === null || /^(?:这|那|它|房贷|此)/.test(found[1] ?? '') ? undefined : found[0];
}

const ofThisOne = (clause: string) => /^(?:就是|除了)(?:有|是)?(?:这|那|房贷|它|本)/.test(clause);
