import {
  bareDay,
  counted,
  dated,
  feast,
  fromToday,
  hoursAway,
  inMonth,
  lunar,
  monthsFromToday,
  none,
  nthDay,
  nthWeekday,
  numeralsAlone,
  type Read,
  weekday,
  weekdayInWeeks,
  yearless,
  yearsFromToday,
} from './zh-date-readers.js';
import { day, lunarDayWords, month, relativeMonth, weekWord, whichWeek, year } from './zh-date-words.js';
import { feastName } from './zh-feast-days.js';

const numeral = '零一二三四五六七八九十';
const neighbours = '(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)';
const count = '(?<n>\\d{1,4}|[一二两三四五六七八九十百]{1,5}|半)';
const unit = '(?<u>天|日|周|个?星期|个?礼拜|个?月|年)';
const weekdayName = '(?<w>[一二三四五六日天])';
const lunarCalendar = '(?:农历|阴历|旧历)的?';
const lunarMonth = '(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正冬腊])月份?的?';
const ofMonth = `(?:${relativeMonth}|(?:${year})?${month})`;

/**
 * The patterns of Chinese dates and how their parts are read, most telling first.
 */
export const zhForms: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [
    new RegExp(
      `(?<![${numeral}])(?:[一二三]?十)?${neighbours}(?:[号日]|(?:天|周|年|个?(?:月|星期|礼拜|小时|钟头))[以之]?[前后])|(?:[几数]十?|十?几|好几|[二三四五六七八九]?[十百][来多几])(?:天|日|周|个?(?:月|星期|礼拜|小时))[以之]?[前后]`,
      'g',
    ),
    none('range'),
  ],
  [/(?:今明|明后|今明后|昨今|前昨|昨前)[两二三]?[天日]/g, none('range')],
  // 周六日, 下周一或二; but 周一三点 is one day.
  [
    new RegExp(
      `(?:${whichWeek})?${weekWord}${weekdayName}[、,和或跟与至到]?[二三四五六日](?![点时刻个号月年十分日])`,
      'g',
    ),
    none('range'),
  ],
  [new RegExp(`[每逢]个?(?:${weekWord}[一二三四五六日天]|月(?:${day}[号日])?|年|天)|[次翌]年`, 'g'), none('no-day')],
  [new RegExp(`(?:${year})?${lunarCalendar}${lunarMonth}${lunarDayWords}[号日]?`, 'g'), lunar],
  [new RegExp(`${lunarCalendar}${year}${lunarMonth}${lunarDayWords}[号日]?`, 'g'), lunar],
  [
    new RegExp(
      `(?:${year})?(?<!闰)(?:(?<new>大年|正月|新年)(?=初|[十廿](?![一二三四五六七八九]?[号日]))|(?<m>[冬腊])月|(?<m2>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?=初|廿(?![一二三四五六七八九]?[号日])))${lunarDayWords}(?![号日十])`,
      'g',
    ),
    (parts, place, context) => lunar({ ...parts, m: parts.m ?? parts.m2 }, place, context),
  ],
  [
    new RegExp(
      `(?:${year})?${feastName}(?![\\d${numeral}])(?:(?<on>那[一]?天|当[天日])|第(?<nth>[一二三四五六七])天|(?<of>期间|假期|放假|长假|小长假|前后))?`,
      'g',
    ),
    feast,
  ],
  [
    /(?:农历|阴历|旧历|[正腊冬]月)[^,。;]*|大年|小年夜?|初[一二三四五六七八九十]|(?<!月)廿[一二三四五六七八九](?![号日])|[一二三四五六七八九十]{1,2}月廿(?![一二三四五六七八九]?[号日])|八月十五(?![号日])/g,
    none('lunar'),
  ],
  [new RegExp(`${year}${month}${day}[号日]?(?![${numeral}\\d])`, 'g'), dated],
  [/(?<!\d)(?<y>\d{4})(?:[-./]|、)(?<m>\d{1,2})(?:[-./]|、)(?<d>\d{1,2})(?!\d)/g, dated],
  [/(?<![\d.])(?<y>\d{2})(?<sep>[.、])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?![\d.])/g, dated],
  [/(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?!\d)/g, dated],
  [/(?<!\d)(?<m>\d{1,2})(?<sep>[/-])(?<d>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?!\d)/g, dated],
  [new RegExp(`${ofMonth}(?:(?<last>最后)一天|(?:第|头)(?<n>[${numeral}]{1,3})天)`, 'g'), nthDay],
  [new RegExp(`${year}(?:(?<last>最后)一天|[第头]一天)`, 'g'), nthDay],
  [new RegExp(`${ofMonth}(?:第(?<n>[一二三四五])|(?<last>最后)一)个${weekWord}${weekdayName}`, 'g'), nthWeekday],
  [
    new RegExp(
      `${count}(?<u>周|个?星期|个?礼拜)(?<s>[以之]?[前后])的?${weekWord}${weekdayName}(?![一二三四五六日])`,
      'g',
    ),
    weekdayInWeeks,
  ],
  [new RegExp(`${count}${unit}(?<s>[以之]?[前后])(?<exact>的(?:今|这一?|同一)[天日])`, 'g'), counted],
  // 四月的周五, 第三个周五, 隔周周五
  [
    new RegExp(
      `(?:隔[一两]?个?|${month}|第[一二三四五]个?)(?:第[一二三四五]个?)?(?:${weekWord}的?)?${weekWord}[一二三四五六日天]`,
      'g',
    ),
    none('no-day'),
  ],
  [
    /(?<![\d一二三四五六七八九十])(?<m>十[一二]?|[一二三四五六七八九])月(?<d>[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])(?![号日\d零一二三四五六七八九十个万千百])/g,
    numeralsAlone,
  ],
  [
    new RegExp(`[这本上下今]?个?${weekWord}${weekdayName}[,、(]?${month}${day}[号日]?(?![\\d${numeral}])`, 'g'),
    yearless,
  ],
  [new RegExp(`${month}${day}[号日]?[,、(]?${weekWord}${weekdayName}`, 'g'), yearless],
  [new RegExp(`${month}${day}(?:[号日]|(?![\\d${numeral}个万千百]))`, 'g'), yearless],
  [new RegExp(`${relativeMonth}(?:同一?|今)[天日]`, 'g'), monthsFromToday],
  [new RegExp(`${relativeMonth}${day}(?:[号日]|(?![\\d${numeral}个万千百几多天块元]))`, 'g'), inMonth],
  [/十一(?=国庆|长假|放假)/g, none('no-day')],
  [
    new RegExp(
      `(?:${year})?(?<![${numeral}\\d])十一(?:(?<on>那一?天|当[天日])|第(?<nth>[一二三四五六七])天|(?:期间|假期|前后))`,
      'g',
    ),
    (parts, place, context) => feast({ ...parts, f: '国庆' }, place, context),
  ],
  [new RegExp(`${year}${month}`, 'g'), none('no-day')],
  [new RegExp(`${year}今[天日]`, 'g'), yearsFromToday],
  [
    /(?<r>大大后|大后|后|明|听|今|昨|寻|琴|大大前|大前|前)(?:天|日|儿个?|晚|早|夜|晨|朝)|(?<r2>[明今昨])个(?![月星礼周拜])儿?/g,
    (parts, place, context) => fromToday({ r: parts.r ?? parts.r2 }, place, context),
  ],
  [new RegExp(`${count}${unit}(?<s>[以之]?[前后])(?!半)`, 'g'), counted],
  // 过两天 and 过几天 are some day soon.
  [/再?过[几两](?:天|日)/g, none('no-day')],
  [new RegExp(`再?过${count}${unit}(?:[以之]?后)?`, 'g'), counted],
  [/(?<n>\d{1,4}|[一二两三四五六七八九十]{1,4}|半)个?(?<half>半)?(?<u>小时|钟头|分钟)(?<s>[以之]?[前后])/g, hoursAway],
  [
    new RegExp(`(?:${whichWeek})?${weekWord}(?:的?${weekWord})?(?<w>[一二三四五六日天]|[1-7](?!\\d|天|个))`, 'g'),
    weekday,
  ],
  [/(?<!\d|月|个)(?<m>\d{1,2})[./-](?<d>\d{1,2})(?![\d./-]|万|%)号?/g, yearless],
  [/月[底末初]|年[底末初]|[上中下]旬|周末|[上下这]一?个?(?:周|月|星期|礼拜)|[过前这][几两]天|最近/g, none('no-day')],
  [new RegExp(`(?<![\\d月年${numeral}])${day}[号日]`, 'g'), bareDay],
  [/(?<!\d)(?<y>\d{4})\s+(?<m>\d{1,2})\s+(?<d>\d{1,2})(?!\d)/g, dated],
];
