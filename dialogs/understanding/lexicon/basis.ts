import type { Localized } from '../../vocabulary.js';

/** What a sum is counted by: for how long, before or after what is taken off, and whose. */
export interface BasisWords {
  readonly asksMonthly: RegExp;
  readonly asksNet: RegExp;
  readonly asksGross: RegExp;
  readonly asksOwnIncome: RegExp;
  /** The question is for what is left. */
  readonly asksLeft: RegExp;
  /** Each is searched for from left to right, so all of them are global. */
  readonly month: RegExp;
  readonly otherTime: RegExp;
  readonly net: RegExp;
  readonly gross: RegExp;
  /** Less than the income, or more than the party's own. */
  readonly otherShare: RegExp;
  /** What remains once the party has paid for something. */
  readonly spent: RegExp;
  /** What remains: of the pay, unless what is deducted from pay is named. */
  readonly left: RegExp;
  /** The question is for the loan itself; other sums of the purchase are not it. */
  readonly asksLoan: RegExp;
  readonly loan: RegExp;
  readonly purchase: RegExp;
  /** What is deducted before the party has the money. */
  readonly deducted: RegExp;
}

/** The words for it in each locale. */
export const basisWords: Localized<BasisWords> = {
  'zh-CN': {
    asksMonthly: /每(?:个)?月|月(?:供|薪|入|收入)|一个月/,
    asksNet: /到手|税后|实发/,
    asksGross: /税前|应发|毛收入/,
    asksLeft: /剩|结余|余额|存|攒|还欠/,
    asksOwnIncome: /到手|收入|工资/,
    month: /每个?月|月(?:薪|入|收入|供|均)|一个月|单月|按月/g,
    otherTime:
      /年(?:薪|收入|入|化|底|终|终奖)|(?:一|每|全|整|半|\/)年|(?:每|一个|半个|\/)季度?|(?:每|一)(?:个)?(?:周|星期|礼拜)|周薪|(?:每|一|\/)天|日(?:薪|结)|(?:每|一|\/)(?:个)?(?:小时|钟头)|时薪/g,
    net: /到手|税后|实[发得收]|(?<![没未不])扣完|(?:打|发|进|存)(?:到|进|在)?卡|净(?:收入|得|拿|到)|(?<![没未不])扣(?:了|掉|去|除)?(?:个?人?所?得?税|社保|公积金|五险一金|三险一金|保险)(?:之后|以后|后|[,，]|(?=还?剩))/g,
    gross:
      /税前|应发|含税|扣(?:税|社保|五险一金|公积金|完?之?)?(?:之)?前|没扣|未扣|不扣|没交税|毛(?:收入|利)|(?:账|帐)面|合同(?:上)?(?:写的)?(?:工资|月薪)/g,
    otherShare:
      /底薪|基本工资|基础工资|(?:两口子|夫妻|我们俩|我俩|我们两个?人?|两个人|全家|一家人?|家里)(?:人)?(?:一共|总共|合起来|加起来|共)?|(?:我们|我|咱)家|家里|加起来|合起来|流水|营业额|(?<!包括|包含|含|算上|算|连|加上?|带上?|有|没|不|除了|还有)(?:提成|奖金|绩效|补贴|补助|加班费|外快|副业)(?!另|不|没|除外|单|都|在内|全|算|,|，)/g,
    spent:
      /(?:(?:扣|减|刨|抛|除)(?:掉|去|完|开|除)|扣了|减了|刨了)[^,，。;；]{0,6}?(?:房租|租金|房贷|车贷|贷款|月供|按揭|网贷|借呗|花呗|信用卡|账单|债|生活费|伙食费?|吃饭|吃喝|日常|开支|开销|花销|花费|支出|水电费?|物业费?|学费|抚养费|赡养费)|(?:扣|减|刨|抛|除|还|交|付|花|供)(?:掉|去|了|完|开|清)?[^,，。;；]{0,6}?(?:房租|租金|房贷|车贷|贷款|月供|按揭|网贷|借呗|花呗|信用卡|账单|债|生活费|伙食费?|吃饭|吃喝|日常|开支|开销|花销|花费|支出|水电费?|物业费?|学费|抚养费|赡养费)[^,，。;；]{0,4}?(?:(?:之|以)?后|完|[,，])?(?:我|每个?月|一个月|大概|也|都|就|还|只|能|手里|净|,)*[剩余落后]/g,
    left: /(?<!不)剩(?!男|女)|结余|余下|攒下|存下|能[存攒]|净落/g,
    asksLoan: /贷款(?:金额|总额|一共|总共|多少)|申请贷款|担保(?:了|的)?(?:金额|多少)/,
    loan: /贷|批|按揭|借|担保|保(?:了|的)/g,
    purchase: /首付|房价|房款|总价|全款|(?:这|那)?(?:套)?房子?(?!贷)|(?:一?平米?|单价)/g,
    deducted: /税|社保|公积金|[三五]险一?金?|保险/g,
  },
  'en-US': {
    asksMonthly: /\b(?:month|monthly|each payment)\b/,
    asksNet: /\b(?:take[- ]home|take home|after[- ]tax(?:es)?|net)\b/,
    asksGross: /\b(?:gross|before (?:any )?(?:tax(?:es)?|deductions)|pre-?tax)\b/,
    asksLeft: /\b(?:left|remain(?:s|ing)?|balance|owe|save|spare)\b/,
    asksOwnIncome: /\b(?:income|take[- ]home|take home|earn|make|pay)\b/,
    month: /\b(?:(?:a|per|each|every) month|monthly)\b|\/ ?mo(?:nth)?\b/g,
    otherTime:
      /\b(?:(?:an?|per|each|every|the) (?:year|week|day|hour|quarter)|yearly|annual(?:ly)?|per annum|weekly|bi-?weekly|every (?:two|other|2) weeks?|(?:per|each|every|(?<!\b(?:me|us|write|wrote|sends?|sent|gets?|got|by|with|mail|cash|of|through|in|it's|is) )an?) (?:check|pay ?check|pay ?period|pay ?day)(?! (?:for|of|from|in)\b)|twice a month|daily|hourly|quarterly|(?:total |outstanding |remaining |loan |current |whole )*balance|outstanding|pay-?off (?:amount|balance)|left on (?:it|them|the \w+))\b|\/ ?(?:yr|year|hr|hour|wk|week)\b/g,
    net: /\b(?:net(?:s|ted|ting)?(?! of)|after (?:all )?(?:my |the |any )?(?:tax(?:es)?|deductions?|withholdings?)|after-tax|post-?tax|take[- ]home|taking home|took home|(?<!be )clear(?:s|ing)?|(?:bring|brings|bringing) home|(?:hits|into|in) my (?:account|bank|hand|pocket)|direct deposit(?:ed)?)\b/g,
    gross:
      /\b(?:gross(?:es|ed|ing)?|before (?:any |all |the |my |they take (?:out )?)?(?:tax(?:es)?|deductions?|withholdings?)|before (?:anything|everything|stuff|they take|it'?s taxed|uncle sam)|pre-?tax|untaxed|on paper)\b/g,
    otherShare:
      /\b(?:base (?:pay|salary)|combined|together|household|between (?:us|the two|both)|both of us|(?:my )?(?:husband|wife) and (?:i|me)|in sales|revenue)\b/g,
    spent:
      /\b(?:after|minus|less|once|without|net of) (?:(?:i|we)(?:'ve)? )?(?:pay(?:ing)? |paid )?(?:for )?(?:(?:my|the|our|all|other|living) )*(?:rent|bills?|mortgage|expenses|groceries|food|utilities|loans?|debts?|car (?:payment|note|loan|insurance)|credit cards?|child ?care|daycare|child support|alimony|tuition|costs?|gas|spending|outgoings)\b/g,
    left: /\b(?:left ?over|leftover|left with|(?:what|that)(?:'s| is) left|(?<!\b(?:i|i've|he|she|we|they|who|just|since|have|has) )left(?= *(?:$|[,.;!]|each|every|a month|per|at the end|after|in the|to (?:live|spend)))|to spare|disposable|spending money|put aside|set aside|(?:can|able to|i|we) save)\b/g,
    asksLoan: /\b(?:loan amount|are you borrowing|of the loan do you guarantee|amount do you guarantee)\b/,
    loan: /\b(?:loans?|borrow(?:ed|ing)?|mortgage|financ(?:e|ed|ing)|guarantee[ds]?)\b/g,
    purchase:
      /\b(?:down ?payments?|put(?:ting)? down|purchase price|price|(?:house|home|place|condo|apartment) (?:is|was|cost|costs|sold|goes|went))\b/g,
    deducted: /\b(?:tax(?:es)?|deductions?|withholdings?|401 ?k|social security|medicare)\b/g,
  },
};
