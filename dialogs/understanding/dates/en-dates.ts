import type { Mention } from '../amounts/mention.js';
import { everyMatch } from '../every-match.js';
import { Sieve } from '../sieve/sieve.js';
import type { DateContext, NamedDay } from './date-mention.js';
import { anchored } from './en-anchored.js';
import { dateItems } from './en-date-items.js';
import * as read from './en-date-readers.js';
import { digitDates } from './en-digit-dates.js';
import { holidaysIn } from './en-holidays.js';
import * as relative from './en-relative-dates.js';

/** Shapes of items, as patterns over their kinds, and how the day is read from them, most telling first. */
const forms: readonly (readonly [shape: RegExp, read: read.ReadItems])[] = [
  [/O(?=tdyor)|Otoy/g, read.none('no-day')],
  [/N([-/])M\1[YNJ]|M([-/])N\2Y|Y([-/])M\3N/g, read.dashed],
  [/Oo?t?Mc?t?Oc?Y|Mc?t?Oo?t?Mc?Y?|Oo?t?Oo?Mc?Y?|Y[&q]?Y/g, read.none('two-values')],
  [
    /Mc?t?[ON][vq-]t?[ON](?![a-zA-Z]*[pk])|t?[ON][vq-]t?[ON]o?t?M|[NA][vq-][NA][dwmyH]g?|t?O[vq-]t?O/g,
    read.none('range'),
  ],
  [/NP(?:g|fz)/g, relative.weekdaysFromNow],
  [/jw?o?W|Wc?[ao]?jw?|t?wo(?=t?[MONW])|(?<!c)AW(?!g|fz)|[NDA][my]f(?=t?[MONW])/g, read.none('no-day')],
  [/(?:Wo?)t?war|t?warc?[on]?W/g, relative.weekAfterNext],
  [/t?[ON]d?o?t?mar/g, read.dayOfMonthAfterNext],
  [/e(?:rr?|u)?[WPOdwmy]?|uW|P|[ON]o?et?m/g, read.none('no-day')],
  [/t?[rO]d[oi](?:t?r?rm|tm|t?r?y|M(?:o?c?Y|c?ry)?)/g, read.edgeOf],
  [/t?[rO]W[oi](?:t?r?rm|tm|t?M(?:o?c?Y|c?[oi]?ry)?)|t?OWc?rm/g, read.nthWeekday],
  [/t?[ON]d?o?t?r?rm|rmc?n?t[ON]|rmc?n?O/g, read.dayOfRelativeMonth],
  [/t?O(?:o?t?)Om?o?c?[YJ]/g, read.dayAndOrdinalMonth],
  [/(?:Mc?t?[ON]|t?[ON]o?t?M)c?[oi]?ry|ryc?[on]?t?(?:Mt?[ON]|[ON]o?t?M)/g, read.dayInRelativeYear],
  [/(?:Wc?)?t?[ON]d?[on]?t?Mc?o?c?Y/g, read.dayMonth],
  [/Yc?[no]?(?:t?Oo?t?M|NoM|Mt?[ON])(?!c?o?c?[YJ])/g, read.dayMonth],
  [/(?:Wc?)?[Mt]?Mc?t?[ON]c?o?c?Y/g, read.dayMonth],
  [/(?:Wc?)?t?[ON]d?o?t?Mc?[NJ](?![-/])|(?:Wc?)?Mc?t?(?:Oc[NJ]|[ON][co]?J)(?![-/p])/g, read.shortYear],
  [/rMt?[ON]/g, read.relativeDay],
  [/(?:Wc?)?t?[ON]d?o?t?Mc?W?|(?:Wc?)?Mc?t?[ON](?:c?W)?/g, read.dayMonth],
  [/t?pbr/g, relative.fromToday(-2)],
  [/[NA]w[TU]|[TU]w/g, relative.weeksFromToday],
  [/[NA]wg?(?:n|f)?rW|[NA]wgW/g, read.none('which-week')],
  [/[NA]w[fn]?W|Wc?n?i[NA]w|i[NA]wc?n?W|Ww/g, relative.weeksFromWeekday],
  [/[NA][dwmy](?:g[TV]|f[TU])/g, relative.exactlyFromNow],
  [/t?Wbr/g, relative.beforeLast],
  [/[NA]Wfz/g, relative.weekdaysFromNow],
  [/[NA]Wg/g, relative.weekdaysFromNow],
  [/iA?[NDA][dw]|A?[NDA][dw](?:[ghz]|f[zT]|a$)|ifrNd|rNd|Nrd/g, relative.daysFromNow],
  [/i[NA][my]|[NA][my](?:[gh]|f[zT])/g, relative.monthsFromNow],
  [/i?(?:FA?|[NA])[Hk](?:[gh]|f[zT])|i(?:FA?|[NA])[Hk]/g, relative.hoursFromNow],
  [/T|rp/g, relative.thisPart],
  [/U/g, relative.fromToday(1)],
  [/V/g, relative.fromToday(-1)],
  [/rwc?o?[on]?W|W[on]?t?rw/g, relative.weekdayOfWeek],
  [/Wc?tO/g, read.weekdayAndDay],
  [/War(?!w)/g, relative.afterNext],
  [/Wl?r(?!w)/g, relative.weekday],
  [/t?OW(?!c?[MN])/g, read.ordinalWeekday],
  [/t?r?rW|W/g, relative.weekday],
  [/E-?(?:o?t?)?(?:M(?:o?c?Y)?|m|rm|y)/g, read.none('no-day')],
  [/tO(?!W|d[^o])|nO|^OoA?t?m|^O$|tN(?=otm)/g, read.bareDay],
  [/M(?:o?c?Y)|Y|r[wmy]|[io]M/g, read.none('no-day')],
];

/** Nobody tells a birthday by its distance from today. */
const birthForms: typeof forms = [
  ...forms
    .slice(0, -1)
    .filter(
      ([, by]) =>
        ![
          relative.weekday,
          relative.daysFromNow,
          relative.weekdaysFromNow,
          relative.weekdayOfWeek,
          relative.afterNext,
          relative.thisPart,
          relative.hoursFromNow,
          relative.weeksFromWeekday,
          relative.exactlyFromNow,
          relative.weeksFromToday,
          relative.weekAfterNext,
          relative.beforeLast,
        ].includes(by),
    ),
  [/[NJ]c?t?[NJO][co]?[YJ]/g, read.spokenFigures],
  ...forms.slice(-1),
];

const shapeOf = ([shape]: (typeof forms)[number]) => shape;
const sieves = { any: new Sieve(forms, shapeOf), birth: new Sieve(birthForms, shapeOf) };

/** In a birthday a number that is no day of a month is a year: "June 21 79". */
function withShortYears({ items, kinds }: ReturnType<typeof dateItems>): ReturnType<typeof dateItems> {
  if (!/[ON][co]?N/.test(kinds)) return { items, kinds };
  const read = items.map((item, n) =>
    item.kind === 'N' && item.value > 31 && n > 0 && n === items.length - 1 ? { ...item, kind: 'J' } : item,
  );
  return { items: read, kinds: read.map((item) => item.kind).join('') };
}

/** Every day that an English text names, in order. */
export function enDates(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  const found: Mention<NamedDay>[] = [...digitDates(text, context)];
  const add = (mention: Mention<NamedDay>) => {
    if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
  };
  if (!context.birth) for (const mention of holidaysIn(text, context)) add(mention);
  const { items, kinds } = context.birth ? withShortYears(dateItems(text)) : dateItems(text);
  for (const [shape, by] of sieves[context.birth ? 'birth' : 'any'].passing(kinds)) {
    for (const match of everyMatch(shape, kinds)) {
      const part = items.slice(match.index, match.index + match[0].length);
      const [first, last] = [part[0], part.at(-1)];
      if (first !== undefined && last !== undefined) add(by(part, [first.start, last.end], context));
    }
  }
  // Beside a birthday the feast it fell on is no second date.
  if (context.birth && found.length === 0) for (const mention of holidaysIn(text, context)) add(mention);
  found.sort((a, b) => a.start - b.start);
  return context.birth ? found : anchored(text, found);
}
