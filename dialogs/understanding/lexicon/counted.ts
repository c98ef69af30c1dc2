import type { Localized } from '../../vocabulary.js';

/** What things are counted as. */
export type Kind =
  | 'debts'
  | 'cards'
  | 'children'
  | 'relatives'
  | 'people'
  | 'work'
  | 'rooms'
  | 'homes'
  | 'vehicles'
  | 'animals'
  | 'occasions';

/** What else may be counted where a kind is asked for: a card is a debt, a child one of the family. */
export const includes: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  debts: ['cards'],
  people: ['children', 'relatives'],
  relatives: ['children', 'people'],
};

/** How a language tells what a number counts. */
export interface CountedWords {
  /** The words of each kind, the more telling first. */
  readonly kinds: readonly (readonly [Kind, RegExp])[];
  readonly asksSum: RegExp;
  readonly asksTime: RegExp;
  /** Right before a number: it is part of a name. */
  readonly nameBefore: RegExp;
  /** From the number on: it is part of a name or of an idiom. */
  readonly nameFrom: RegExp;
  /** Such a question asks for a number of that sort. */
  readonly asksName: RegExp;
  /** Right before a number: a person more, where people are counted. */
  readonly personBefore: RegExp;
  /** Right before a number: one more of whatever is counted. */
  readonly oneBefore: RegExp;
  /** Behind what a number counts: one more. */
  readonly oneAfter: RegExp;
}

/** The words for it in each locale. */
export const countedWords: Localized<CountedWords> = {
  'zh-CN': {
    kinds: [
      ['debts', /笔|贷|分期|借款|欠款|按揭/],
      ['cards', /张|卡/],
      ['work', /份工|工作|公司|单位|岗位|兼职/],
      ['children', /孩|娃|儿子|女儿|闺女|宝宝|孙|男孩|女孩/],
      ['relatives', /老人|父母|爸妈|兄弟|姐妹|哥|弟|姐|妹|亲戚/],
      ['people', /口|人|位|名/],
      ['rooms', /间|室|厅|卧|层/],
      ['homes', /套|房|栋|公寓/],
      ['vehicles', /辆|车/],
      ['animals', /狗|猫|宠物/],
      ['occasions', /次|回|遍|趟/],
    ],
    asksSum: /多少钱|[元块]|金额|比例|百分/,
    asksTime: /年|月|天|日|周|星期|久|小时|分钟|时间|[几多]大|岁/,
    nameBefore: /(?:第|初|高|大|周|星期|礼拜)$/,
    nameFrom:
      /^[零一二两三四五六七八九十百\d]+号?(?:年级|年代|年制|路|街|巷|弄|胡同|村|屯|厂|中(?![个张])|小学?(?![个张])|医?院|局|所|班|环|线|级|楼|单元|幢|大队|冶|建)/,
    asksName: /几(?:年级|号?线|环|楼|层|班|级|栋|单元)|第几|哪/,
    personBefore:
      /(?:我|自己|本人|老婆|老公|爱人|媳妇|对象|丈夫|妻子|父母|爸妈|[爸妈]|老人|夫妻俩?|两口子)(?:和|跟|与|同|加上?|还有|再加|带着?|外加|、|,|，)+(?:我|还有|另外|我的)?$/,
    oneBefore: /(?!)/,
    oneAfter:
      /^[^,，。;；]{0,6}(?:和|跟|与|加上?|还有|再加|外加|、)(?:我|[一二两三四五六七八九\d](?=[笔个张份家])|老婆|老公|爱人|父母|爸妈|老人|丈母娘|岳父)/,
  },
  'en-US': {
    kinds: [
      ['cards', /^(?:cards?|visas?|mastercards?|amex(?:es)?|discovers?)$/],
      ['debts', /^(?:loans?|installments?|debts?|mortgages?|leases?|lines|financings?|balances?)$/],
      ['work', /^(?:jobs?|gigs?|employers?|positions?|shifts?|boss(?:es)?|compan(?:y|ies)|business(?:es)?)$/],
      ['children', /^(?:kids?|child|children|sons?|daughters?|boys?|girls?|bab(?:y|ies)|toddlers?|teens?|teenagers?)$/],
      ['relatives', /^(?:parents?|brothers?|sisters?|siblings?|cousins?|uncles?|aunts?|grand\w+|roommates?)$/],
      ['people', /^(?:people|persons?|folks|adults?|members?|dependents?|dependants?|household|family|guys)$/],
      ['rooms', /^(?:bedrooms?|bathrooms?|baths?|rooms?|floors?|stor(?:y|ies)|beds?)$/],
      ['homes', /^(?:houses?|homes?|propert(?:y|ies)|apartments?|condos?|rentals?|buildings?)$/],
      ['vehicles', /^(?:cars?|trucks?|vehicles?|suvs?|boats?|motorcycles?|bikes?|vans?)$/],
      ['animals', /^(?:dogs?|cats?|pets?|horses?)$/],
      ['occasions', /^(?:times|calls?|texts?|emails?|visits?|trips?)$/],
    ],
    asksSum: /\b(?:how much|amount|dollars|yuan|percent|share|rate)\b/,
    asksTime: /\b(?:years?|months?|weeks?|days?|hours?|minutes?|long|often|old|age|when)\b/,
    nameBefore:
      /(?:\b(?:studio|route|highway|hwy|interstate|exit|apartment|apt|unit|suite|ste|box|local|form|chapter|section|title|pier|motel|century|forever|phase|building|bldg|floor|room|grade|district|lot|zone)\s*#?\s*|\b[a-z]-)$/,
    nameFrom: /^\w+ (?:too (?:many|much|few)\b|guys\b|hour fitness\b)|^\d+m\b/,
    asksName: /\b(?:which|what (?:floor|unit|grade|number))\b/,
    personBefore: /\b(?:me|myself|i),? (?:and|plus|with|&)(?: my| our| the| another| also)?\s*$/,
    oneBefore:
      /\b(?:(?:my|our|the|a|an) (?:[a-z'-]+ )?(?!and\b|plus\b)[a-z'-]+),? (?:and|plus|with|&)(?: my| our| the| another| also)?\s*$/,
    oneAfter:
      /^(?:\s?[a-z'-]+){0,3}?,? (?:and|plus|&) (?:me|myself|(?:my|our|the|a|an|another|one|two|three|four|five|\d) [a-z'-]+(?: [a-z'-]+)?)\s*(?:$|[,.;!])/,
  },
};
