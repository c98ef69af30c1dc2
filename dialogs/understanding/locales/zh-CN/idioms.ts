import { asks } from '../../per-question.js';
import type { QuestionForm } from './question-form.js';

const asksStill = asks(/还在|在不在/);
const asksReceipt = asks(/收到/);
const asksPayment = asks(/还上|扣|还款.{0,4}了吗|月供.{0,3}还了没/);
const asksToTalk = asks(/本人吗|方便吗/);

/** 有啥不同意的, 能有什么压力: what could there be. */
const nothingTo =
  /(?:(?:还|能|会){1,2}有(?:啥|什么)(?:好|可)?|有(?:啥|什么)(?:(?:好|可)(?:以)?|(?=不)))(?:不同意|不愿意|不放心|意见|异议|反对|变化?|变动|换|压力|困难|难处|影响|教)的?[啊呀哦嘛]*$/;

/** 有啊，怎么没有. */
const someIndeed = /^(?:当然)?有(?:的|啊|呀)?[,，]?(?:怎么|咋|哪(?:里|儿)?)(?:会|能|可能)?没有?[的啊呀呢]*$/;
/** 哪还有啊: there is none. */
const whereFrom =
  /^(?:我|那|这)?哪(?:里|儿)?(?:还|会|能)*有(?:什么|啥|别的|那个?|这个?)?(?:贷款|钱|债|人|事)?[的啊呀呢嘛哦]*$/;
/** 算了吧, 还是别了, 不合适: a permission softly withheld. */
const declined =
  /^(?:我看|那|要不|最好|还是|就|那就|尽量|这个?|我觉得)*(?:(?:不要|别|算了|免了|甭|拉倒|作罢|不必|不用)(?:了|吧|问|打|联系|去|麻烦|啦)*|(?:不(?:太|大|是很|是太|怎么)?(?:合适|妥当?)|没(?:有)?(?:这|那)?个?必要)(?:吧|的|了|啊|呀|啦|哦|呢)*)$/;

/** Short answers whose sign hangs on what was asked: 没意见 consents, but it also denies an objection. */
export function idiomatic(clause: string, question: string, form: QuestionForm): boolean | undefined {
  if (/^(我|都|完全)*没(有)?(什么|啥|任何)?(意见|异议|问题)[的啊呀呢]*$/.test(clause))
    return !/异议|意见|困难|压力|问题|影响|变/.test(question);
  if (
    asksStill(question) &&
    /^(我)?(一直|都|仍然|现在)?(还)?在(的|呢|啊|呀|这|那儿|那里|那|原单位|职)*(上班|干|做)?(着|呢|的)*$/.test(clause)
  )
    return true;
  if (
    asksReceipt(question) &&
    /^(我)?(短信|通知|邮件|信件?|信息|微信|消息|电话)(我)?(都|也|已经|早)?(收|看|接)到(了|过)的?$/.test(clause)
  )
    return true;
  if (asksReceipt(question) && /^(我)?(都|已经|早)?(看到|见到|看见|拿到|收着)(了|过)+(的)?$/.test(clause)) return true;
  if (
    asksReceipt(question) &&
    /^(我)?(还|都|也|从来|一直)*(没|没有)(看到|见到|看见|拿到|收着|见着|看着|瞅见|瞅着)[过呢啊呀嘛哦哈的噻嘞]*$/.test(
      clause,
    )
  )
    return false;
  if (
    asksPayment(question) &&
    /^(我)?(早就?|已经|都|自动|按时|昨天|月初)*(还|扣|交|付|划)(过|掉|清|完|走|款|上)*了(的)?$/.test(clause)
  )
    return true;
  if (asksToTalk(question) && /^(?:请|你|您|你们)+(?:说|讲)(?:吧|呗)?$/.test(clause)) return true;
  if (question === '' && /^(?:我)?(?:不想|不愿意?|不能|不肯)[^,，]{1,4}$|^(?:我)?[^,，没不]{1,3}不了$/.test(clause))
    return false;
  if (form.asksAny && someIndeed.test(clause)) return true;
  if (form.asksAny && whereFrom.test(clause)) return false;
  if (nothingTo.test(clause) && /有.{0,12}吗|有没有|异议/.test(question) && !form.asksConsent) return false;
  if (!form.asksConsent) return undefined;
  if (
    /^(?:你们?|您)?(?:去)?(?:问|核实|打|查|联系|录|发)(?:一?下)?(?:是|倒|当然|都|也)*(?:可以|行|没问题|没事|成|中)的?$/.test(
      clause,
    )
  )
    return true;
  if (/^(?:你们?|您|那|要|想)*([打问查核录说发讲联][实系]?)就\1(?:呗|嘛|吧|了)*$/.test(clause)) return true;
  if (declined.test(clause)) return false;
  return /^(你|您|你们|随时|尽管)*(打|问|查|核实|联系|录|去|说|发|转告|核)(吧|呗|就是|好了|就行)(了)?(没事|没关系|没问题|我不介意)?(的|儿|啊)?$/.test(
    clause,
  ) || /^(都)?(想|要|愿意)(的|一份|要)?$/.test(clause)
    ? true
    : undefined;
}
