import type { AnswerType } from '../../../vocabulary.js';
import type { Frame } from '../language.js';
import { chineseClauses } from './clauses.js';

const sums: ReadonlySet<AnswerType> = new Set(['money', 'percent', 'number', 'years']);
const work: ReadonlySet<AnswerType> = new Set(['organization', 'role']);
const all: ReadonlySet<AnswerType> = new Set([...sums, ...work, 'day', 'month', 'date']);
const chosen: ReadonlySet<AnswerType> = new Set(['choice']);
const sumsAndRole: ReadonlySet<AnswerType> = new Set([...sums, 'role']);
const sumsAndWork: ReadonlySet<AnswerType> = new Set([...sums, ...work]);

const another =
  '(?:老婆|老公|爱人|媳妇儿?|妻子|丈夫|太太|先生|对象|女朋友|男朋友|老爸|老妈|爸妈|爸爸?|妈妈?|父亲|母亲|父母|爹|娘|哥哥?|弟弟?|姐姐?|妹妹?|儿子|女儿|闺女|孩子|岳父|岳母|公公|婆婆|丈母娘|叔叔?|舅舅?|姑姑?|朋友|同学|同事|亲戚|邻居|前夫|前妻|前男友|前女友)';
const adviser =
  '(?:中介|经纪人|业务员|客户经理|经理|销售|老板|领导|会计|财务|律师|银行的?人?|你们的?人?|别人|人家|他们|网上)';

/** How a Chinese clause speaks of a value without telling it. */
export const frames: readonly Frame[] = [
  {
    code: 'taken-back',
    words:
      /开(?:个|你的?)?玩笑|逗(?:你|您)(?:玩|的)|骗(?:你|您)的|瞎(?:说|编|填|写)|乱(?:说|编|填|写)|胡(?:说|编|扯)|随口(?:说|一说)|编的|才怪|做梦|想得?美|(?:是|都|那是)(?:假|错)的|(?:写|填|登记|录|弄)错了|不是真的|当我没说/,
    types: all,
    reach: 'before',
  },
  {
    code: 'negated',
    words:
      /(?:怎么可能|不可能|哪(?:里|儿)?(?:会|能|有|来)|根本(?:没|不)|从来?没|压根(?:没|不))(?!.*(?:变|换|改))|(?:挣|赚|拿|发|领|收|交|还|借|贷|用|花|够|值)不(?:到|了|起|上)/,
    types: sums,
  },
  {
    code: 'only-wished',
    words:
      /希望|想要|巴不得|恨不得|但愿|理想|本来(?:应该|该|能|可以)|按理|照理|说好的?是?|答应(?:给|了)|打算|准备(?:去|换|跳|做)|计划|争取|将来|以后(?:会|能|要|想|再)|下(?:个月|半年|份工作|周)|(?:明天|后天|过几天|过两天|月底|年后|节后)[^,，]{0,4}(?:去|到|入职|报到|上班)|明年|快要|马上(?:要|就)|即将|(?<!大|中|小|上|科)(?:正)?在学(?!校)|学着做|面试|应聘|投(?:了|过)?简历|拿到?offer|我就(?:笑|满足|开心|高兴|知足)|要(?:去|跳|换|涨|升)(?:到|成)?/,
    types: sumsAndWork,
    unlessAsked: /打算|计划|准备|申请|想|希望|将来|以后|下|预计|贷|借|担保|利率|还款/,
  },
  {
    code: 'only-wished',
    words: /(?<!主|只|需)要是|如果|假如|假设|比方|要能|就好了|该有?多好|等我?(?:换|找|涨|升|转正|签|入职|拿到)/,
    types: sumsAndWork,
    unlessAsked: /如果|要是|申请|贷|借|担保/,
    reach: 'whole',
  },
  {
    // What remains of a term is not the term.
    code: 'of-the-past',
    words:
      /(?:还|只|就|也)(?:剩|差|有)(?!.{0,4}(?:起|到))(?:下|大概|差不多|个)*(?=[^,，]{0,6}(?:年|个月|期))|剩(?:下|余|的)?(?=[^,，]{0,6}(?:年|个月|期))/,
    types: new Set(['years']),
    unlessAsked: /剩|还有/,
  },
  {
    // What one month took need not be what every month takes.
    code: 'of-the-past',
    words:
      /(?:上个?月|上次|上(?:一)?期|这个?月|这次|本月|(?:头|第)一(?:个月|期|次))(?!.{0,4}(?:改|开始|起|都))[^,，]{0,4}(?:还|扣|交|付|划)(?:的|了|掉|走)/,
    types: new Set(['money']),
    onlyAsked: /每个?月/,
    unlessAsked: /上个?月|上次|上(?:一)?期|最近|这个?月|本月|实际/,
  },
  {
    // The day of one payment may be another than the one it falls due.
    code: 'of-the-past',
    words:
      /(?:上个?月|上次|上(?:一)?期|这个?月|这次|本月)(?!.{0,4}(?:改|开始|起))[^,，]{0,8}[号日](?:才|就|下午|晚上|早上)?(?:还|交)(?:的|了|款)/,
    types: new Set(['day']),
    unlessAsked: /上个?月|上次|上期|上一期|这个?月|本月/,
  },
  {
    // 工资的话，八千 only names what it speaks of; 涨了的话 supposes.
    code: 'only-wished',
    words: /(?:涨|升|加(?!起)|多|好|顺利|能|够|成功|通过|批下来)[^,，]{0,5}的话/,
    types: sumsAndWork,
    reach: 'whole',
  },
  {
    code: 'only-wished',
    words:
      /明年|后年|下(?:个)?(?:月|周|星期|半年|学期)|快(?:要)?(?:退|租|搬|失业|开)|马上(?:就|要)|即将|正?准备|打算|将来|以后|过(?:几|两|半|一)[^,，]{0,2}(?:天|月|年)(?:就|再|才)/,
    types: chosen,
    unlessAsked: /打算|准备|计划|今后|以后|将来|谁|首付|变|利率|困难/,
  },
  {
    code: 'of-the-past',
    words:
      /(?<!(?:跟|和|与|比|像|不如|没有?|少于|多于|高于|低于).{0,2})(?:以前|从前|之前(?!一样)|原来(?!一样|如此|是)|原先|早先|过去(?=是|有|都|一直|曾|我|就|[,，])|曾经|早些年|前些年|前几年)/,
    types: chosen,
    unlessAsked: /变|首付|来自|签|比|关系|以前|之前/,
  },
  {
    code: 'other-person',
    words: new RegExp(`^(?:是)?(?:我|我们)?(?:家|的)?${another}(?![的给帮])`),
    types: chosen,
    onlyAsked: /上班|在职/,
  },
  {
    code: 'told-by-another',
    words: new RegExp(
      `(?:让|叫|教|要|喊|请|催|交代|嘱咐|吩咐)我(?:就|都|一定|必须|得|要)?(?:这么|这样|照)?(?:说|讲|写|填|答|报|回答)|我?(?:的)?(?:${another}|${adviser})(?:都|也|就|老|总)?(?:跟我|和我|告诉我|给我)?(?:说(?!的?话)|讲|认为|觉得|猜|估计)|听(?:${another}|${adviser}|说)|据说`,
    ),
    types: all,
  },
  {
    code: 'other-person',
    words: new RegExp(
      `^(?:是|那是|这是|对|嗯|因为|主要)?(?:我|我们|咱|俺|他|她)?(?:们)?(?:家|的)?(?:那个?|大|小|二)?${another}(?!节|(?:们)?(?:(?:和|跟|与|同|加|及)(?:我|咱)|(?:开|办|搞)的|的(?:公司|店|厂)|.{0,3}(?:给|介绍|帮|带|招|付)我))|^(?:别人|人家|同事们?|大家|其他人|别的人|一般人)(?!.{0,3}(?:给|介绍|帮|带|招)我)`,
    ),
    types: all,
    unlessAsked: /他|她|家庭|夫妻|两口子|配偶|爱人|妻子|丈夫|借款人|关系|联系人|一共|共同|父母|赠/,
  },
  {
    code: 'of-the-past',
    words:
      /(?<![年月天日周期岁]|[跟和同与像比].{0,4})(?:以前|从前|之前(?!一样)|原来(?!一样|如此|是)|原先|早先|过去|曾经|当时|当年|那(?:时候?|会儿?|阵)|刚(?:开始|入职|毕业|来|进)|去年|前年|[前早]几年|老(?:单位|东家)|上家|(?<!有|什么|到|么)时候|(?:疫情|换工作|跳槽|结婚|生孩子|退休|转正|受伤|生病|离婚|失业|辞职|降薪|涨薪|搬家|买房)(?:以|之)?前|上(?:一)?(?:份|家|个)(?:工作|公司|单位)?(?!月)|(?:本来|原本|起初|最初|一开始)(?:是|就)?(?:想|要|打算|计划|说|申请|报))/,
    types: sumsAndRole,
    unlessAsked: /以前|从前|之前|原来|上次|上一|去年|曾经|当时|当初|过去|首付/,
  },
];

/** The clauses of a Chinese answer, also where the turn to another time has no mark before it. */
export function tellingClauses(text: string): readonly string[] {
  const parts = chineseClauses(text);
  return parts.some((part) => turn.test(part)) ? parts.flatMap((part) => part.split(turn)) : parts;
}

const turn = /(?<=[^\s,，。；;、])(?=(?<!到|从|是|都|还)(?:现在|如今|目前)(?!为止))/;
