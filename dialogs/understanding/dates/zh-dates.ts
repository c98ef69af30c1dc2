import type { Mention } from '../amounts/mention.js';
import type { DateContext, NamedDay } from './date-mention.js';
import {
  bareDay,
  counted,
  dated,
  edgeOfMonth,
  feast,
  fromToday,
  hoursAway,
  inMonth,
  lunar,
  none,
  nthWeekday,
  numeralsAlone,
  type Read,
  weekday,
  yearless,
  yearsFromToday,
} from './zh-date-readers.js';
import { day, feasts, lunarDayWords, lunarFeasts, month, relativeMonth, weekWord, year } from './zh-date-words.js';

const numeral = '零一二三四五六七八九十';
const neighbours = '(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)';

/** The patterns of a date and how their parts are read, most telling first. */
const forms: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [
    new RegExp(
      `(?<![${numeral}])(?:[一二三]?十)?${neighbours}(?:[号日]|(?:天|周|年|个?(?:月|星期|礼拜|小时|钟头))[以之]?[前后])|[十几数好]几?(?:来|多|几)?(?:天|周|个?(?:月|星期|礼拜|小时))[以之]?[前后]`,
      'g',
    ),
    none('range'),
  ],
  [new RegExp(`[每逢]个?(?:${weekWord}[一二三四五六日天]|月(?:${day}[号日])?|年|天)`, 'g'), none('no-day')],
  [
    new RegExp(
      `(?:${year})?(?:农历|阴历|旧历)的?(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正冬腊])月份?的?${lunarDayWords}[号日]?`,
      'g',
    ),
    lunar,
  ],
  [
    new RegExp(
      `${year}(?:农历|阴历|旧历)?的?(?:(?<m>[正冬腊])月|(?<m2>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?=初|廿))${lunarDayWords}`,
      'g',
    ),
    (parts, place, context) => lunar({ ...parts, m: parts.m ?? parts.m2 }, place, context),
  ],
  [
    new RegExp(
      `(?:${year})?(?<f>${[...feasts.keys(), ...lunarFeasts.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\d${numeral}])(?:(?<on>那[一]?天|当[天日])|(?<of>期间|假期|放假|长假|小长假|前后))?`,
      'g',
    ),
    feast,
  ],
  [
    /(?:农历|阴历|旧历|[正腊冬]月)[^,。;]*|春节|除夕|中秋|端午|清明|元宵|重阳|芒种|立[春夏秋冬]|[冬夏]至|大年|初[一二三四五六七八九十]|[一二三四五六七八九十]{1,2}月廿[一二三四五六七八九]?|八月十五(?![号日])/g,
    none('lunar'),
  ],
  [new RegExp(`${year}${month}${day}[号日]?(?![${numeral}\\d])`, 'g'), dated],
  [/(?<!\d)(?<y>\d{4})(?:[-./]|、)(?<m>\d{1,2})(?:[-./]|、)(?<d>\d{1,2})(?!\d)/g, dated],
  [/(?<![\d.])(?<y>\d{2})(?<sep>[.、])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?![\d.])/g, dated],
  [/(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?!\d)/g, dated],
  [/(?<!\d)(?<m>\d{1,2})(?<sep>[/-])(?<d>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?!\d)/g, dated],
  [new RegExp(`(?:${relativeMonth}|(?:${year})?${month})(?<e>最后|第|头)一天`, 'g'), edgeOfMonth],
  [new RegExp(`${year}(?<e>最后|第|头)一天`, 'g'), edgeOfMonth],
  [new RegExp(`(?:${year})?${month}第(?<n>[一二三四])个${weekWord}(?<w>[一二三四五六日天])`, 'g'), nthWeekday],
  [
    /(?<![\d一二三四五六七八九十])(?<m>十[一二]?|[一二三四五六七八九])月(?<d>[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])(?![号日\d零一二三四五六七八九十个万千百])/g,
    numeralsAlone,
  ],
  [
    new RegExp(
      `[这本上下今]?个?${weekWord}(?<w>[一二三四五六日天])[,、(]?${month}${day}[号日]?(?![\\d${numeral}])`,
      'g',
    ),
    yearless,
  ],
  [new RegExp(`${month}${day}[号日]?[,、(]?${weekWord}(?<w>[一二三四五六日天])`, 'g'), yearless],
  [new RegExp(`${month}${day}(?:[号日]|(?![\\d${numeral}个万千百]))`, 'g'), yearless],
  [new RegExp(`${relativeMonth}${day}[号日]`, 'g'), inMonth],
  [/十一(?=国庆|长假|放假)/g, none('no-day')],
  [new RegExp(`${year}${month}`, 'g'), none('no-day')],
  [new RegExp(`${year}今[天日]`, 'g'), yearsFromToday],
  [/(?<r>大大后|大后|后|明|听|今|昨|寻|琴|大大前|大前|前)(?:天|日|儿个?|晚|早|夜)/g, fromToday],
  [/(?<n>\d{1,4}|[一二两三四五六七八九十]{1,4}|半)(?<u>天|周|个?星期|个?礼拜|个?月|年)(?<s>[以之]?[前后])/g, counted],
  [/(?<n>\d{1,4}|[一二两三四五六七八九十]{1,4}|半)个?(?<half>半)?(?<u>小时|钟头|分钟)(?<s>[以之]?[前后])/g, hoursAway],
  [
    new RegExp(
      `(?<k>上上|下下|上|下|[这本今])?个?${weekWord}的?${weekWord}?(?<w>[一二三四五六日天]|[1-7](?!\\d|天|个))`,
      'g',
    ),
    weekday,
  ],
  [/(?<!\d|月|个)(?<m>\d{1,2})[./-](?<d>\d{1,2})(?![\d./-]|万|%)号?/g, yearless],
  [/月[底末初]|年[底末初]|[上中下]旬|周末|[上下这]个?(?:周|月|星期|礼拜)|[过前这][几两]天|最近/g, none('no-day')],
  [new RegExp(`(?<![\\d月年${numeral}])${day}[号日]`, 'g'), bareDay],
  [/(?<!\d)(?<y>\d{4})\s+(?<m>\d{1,2})\s+(?<d>\d{1,2})(?!\d)/g, dated],
];

const formal = '壹贰叁肆伍陆柒捌玖拾';
const plain = '一二三四五六七八九十';

/** Every day that a Chinese text names, in order. */
export function zhDates(source: string, context: DateContext): readonly Mention<NamedDay>[] {
  const text = source.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (sign) => plain[formal.indexOf(sign)] ?? sign);
  const found: Mention<NamedDay>[] = [];
  for (const [pattern, read] of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end))
        found.push(read(match.groups ?? {}, [start, end], context));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
