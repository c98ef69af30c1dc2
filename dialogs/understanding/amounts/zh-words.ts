import { Signs } from './signs.js';

/** Digits, as spoken and as on a cheque. */
export const digits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    幺: 1,
    壹: 1,
    贰: 2,
    叁: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
  }),
);
/** Units within one section of four places. */
export const smallUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }),
);
/** Units that close a section, and the letters that stand for them after figures. */
export const bigUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ 万: 1e4, 亿: 1e8, 兆: 1e12, w: 1e4, k: 1e3, m: 1e6, g: 1e9 }),
);
/** Tens in one sign. */
export const tens: ReadonlyMap<string, number> = new Map(Object.entries({ 廿: 20, 卅: 30, 卌: 40 }));
/** An unknown count of a unit: 几万. */
export const few = /^(?:好几|几|数)(?=[十百千万亿拾佰仟])|^好?几(?=[块元个成])/;
/** More than what was said: 一万多. */
export const more = /^(?:多|余|来|几|把)(?![少长久大月次])/;
/** What a numeral can begin with. */
export const opening = new Signs(
  '0123456789.零一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖十拾百佰千仟廿卅卌念几数好半负俩仨参点-',
);
/** 一 that says per what, not how many more. */
export const oneOf = /^一[个年月天平次期人周]/;
/** Words that open with a numeral character and count nothing. */
export const idiom =
  /^(?:四川|三亚|九江|六安|十堰|五险|一金|二手|一手|三方|两口|一方|四季|一(?:下|点[^零一二三四五六七八九0-9]|点$|般|样|些|共|直|起|定|会|旦|切|边|方面|家|块儿|律|时|准|套|遍|并)|万一|十分|千万别|千万不|三番|半天|几时|数字|数额|数目|好的?[^几])/;
