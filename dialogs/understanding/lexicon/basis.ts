import type { Localized } from '../../vocabulary.js';

/** What a sum is counted by: for how long, before or after what is taken off, and whose. */
export interface BasisWords {
  readonly asksMonthly: RegExp;
  readonly asksNet: RegExp;
  readonly asksOwnIncome: RegExp;
  /** Each is searched for from left to right, so all of them are global. */
  readonly month: RegExp;
  readonly otherTime: RegExp;
  readonly net: RegExp;
  readonly gross: RegExp;
  /** Less than the income, or more than the party's own. */
  readonly otherShare: RegExp;
  /** In the sum's own clause: it is somebody else's, or of another time. */
  readonly elsewhere: RegExp;
}

/** The words for it in each locale. */
export const basisWords: Localized<BasisWords> = {
  'zh-CN': {
    asksMonthly: /每(?:个)?月|月(?:供|薪|入|收入)|一个月/,
    asksNet: /到手|税后|实发/,
    asksOwnIncome: /到手|收入|工资/,
    month: /每个?月|月(?:薪|入|收入|供|均)|一个月|单月|按月/g,
    otherTime:
      /年(?:薪|收入|入|化|底|终|终奖)|(?:一|每|全|整|半|\/)年|(?:每|一个|半个|\/)季度?|(?:每|一)(?:个)?(?:周|星期|礼拜)|周薪|(?:每|一|\/)天|日(?:薪|结)|(?:每|一|\/)(?:个)?(?:小时|钟头)|时薪/g,
    net: /到手|税后|实发|扣完|打(?:到|进)卡/g,
    gross: /税前|应发|扣(?:税|社保|五险一金|完?之?)?(?:之)?前|没扣|未扣|毛(?:收入|利)/g,
    otherShare:
      /底薪|基本工资|基础工资|(?:两口子|夫妻|我们俩|我俩|我们两个?人?|两个人|全家|一家人?|家里)(?:人)?(?:一共|总共|合起来|加起来|共)?|(?:我们|我|咱)家|家里|加起来|合起来|流水|营业额/g,
    elsewhere: /老婆|老公|爱人|妻子|丈夫|媳妇|[爸妈]|父亲|母亲|父母|儿子|女儿|以前|从前|去年|前年|上一份/g,
  },
  'en-US': {
    asksMonthly: /\b(?:month|monthly|each payment)\b/,
    asksNet: /\b(?:take[- ]home|take home|after tax(?:es)?|net)\b/,
    asksOwnIncome: /\b(?:income|take[- ]home|take home|earn|make|pay)\b/,
    month: /\b(?:(?:a|per|each|every) month|monthly)\b|\/ ?mo(?:nth)?\b/g,
    otherTime:
      /\b(?:(?:an?|per|each|every|the) (?:year|week|day|hour|quarter)|yearly|annual(?:ly)?|per annum|weekly|bi-?weekly|every (?:two|other|2) weeks?|twice a month|daily|hourly|quarterly)\b|\/ ?(?:yr|year|hr|hour|wk|week)\b/g,
    net: /\b(?:net|after[- ]tax(?:es)?|take[- ]home|take home|taking home|clear|bring home)\b/g,
    gross: /\b(?:gross|before (?:any )?(?:tax(?:es)?|deductions)|pre-?tax)\b/g,
    otherShare:
      /\b(?:base (?:pay|salary)|combined|together|household|between (?:us|the two|both)|both of us|(?:my )?(?:husband|wife) and (?:i|me)|in sales|revenue)\b/g,
    elsewhere:
      /\b(?:my (?:wife|husband|spouse|partner|mom|mother|dad|father|parents|brother|sister|son|daughter)|used to|last year|at my (?:old|last) job)\b/g,
  },
};
