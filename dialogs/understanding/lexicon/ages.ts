import type { Localized } from '../../vocabulary.js';

/** How a number shows that it is somebody's age. */
export interface AgeWords {
  readonly asksAge: RegExp;
  /** At the end of the words that name the number, or right behind them. */
  readonly named: RegExp;
  /** Ahead of a named one: a thing is that old, such as an account. */
  readonly ofThings: RegExp;
  /** Right before a number. */
  readonly before: RegExp;
  /** Right before a number that nothing but these follows. */
  readonly beforeBare: RegExp;
  readonly closes: RegExp;
}

/** The words for it in each locale. */
export const ageWords: Localized<AgeWords> = {
  'zh-CN': {
    asksAge: /几岁|多大|年龄|岁数|年纪/,
    named: /^[^,，。]{1,6}?周?岁/,
    ofThings: /(?!)/,
    before: /(?:虚岁|周岁|实岁|年龄|年纪|岁数)(?:都|已经|也|刚|才|快|满|是|有|大概|,)*$/,
    beforeBare:
      /(?:(?<!到)今年(?:都|已经|也|刚|才|快|满|是|有|大概|,)*|(?:^|[,，。])(?:我|他|她)(?:都|已经|也|快|刚|马上)*)$/,
    closes: /^(?:了|啦)?(?:$|[,，。!！])/,
  },
  'en-US': {
    asksAge: /\b(?:how old|age|birthday)\b/,
    named: /^(?:[a-z]+|\d+)(?:[ -][a-z]+)?[\s-]*(?:(?:years?|yrs?)[\s-]*(?:old|of age)\b|y\.?\/?o\b)/,
    ofThings: /\b(?:it|it's|this|that|account|loan|house|home|car|company|business|place|building|mortgage)\b[^,.;]*$/,
    before: /\b(?:(?<!old )age|aged|age of|turned|turning|turn)\s*$/,
    beforeBare:
      /\b(?:(?:i|he|she)(?:'m|'s| am| is| was)|(?:wife|husband|son|daughter|mom|mother|dad|father|kid|boy|girl|oldest|youngest)(?:'s| is| was))(?: (?:now|only|just|about|around|like|almost|nearly|over|already|still|maybe|probably|going on))*\s*$/,
    closes: /^\s*(?:$|[,.;!?]|(?:and|but|so|now|when|then|already|or|years? old|this|next|today|at the time)\b)/,
  },
};
