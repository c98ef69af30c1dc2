import type { Locale } from '../vocabulary.js';

const enDigit = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const enNumber = `(?:\\d[\\d,.]*|(?:(?:a|${enDigit}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|and|point)[ -]?)+)`;
const enMonth =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const enHour = `(?:\\d{1,2}|${enDigit})`;
const enWeekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const enPieces = [
  // Times
  `${enHour}(?::\\d{2}| thirty| fifteen)? ?(?:[ap]\\.?m\\b\\.?|o'?clock)`,
  '\\d{1,2}:\\d{2}',
  `(?:at|after|before|around|by|half past|quarter (?:past|to)) ${enHour}(?![\\d,:]| ?(?:[ap]\\.?m\\b|o'?clock| thirty| fifteen))(?:[ -]?ish)?`,
  'noon|midday|midnight|tonight|(?:in the |this |every )?(?:morning|afternoon|evening)s?',
  // Days
  `today|(?:the )?(?:day after )?tomorrow|yesterday|(?:this |next |last |every )?${enWeekday}s?|(?:this|next|last) (?:week(?:end)?|month|year)`,
  // Dates
  `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${enMonth}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\\d{2})`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${enMonth}`,
  `${enMonth} (?:the )?\\d{1,2}(?:st|nd|rd|th)?`,
  `(?:since|in|from|until|till) (?:${enMonth}|(?:19|20)\\d{2})`,
  '\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}',
  // Amounts and spans of time
  `[$€£¥] ?\\d[\\d,.]*(?: ?(?:k|m|thousand|million|grand))?`,
  `${enNumber} ?(?:k|thousand|hundred|million|grand|dollars?|bucks|usd|cents|percent|%)(?: dollars?| bucks)?`,
  `${enNumber} ?(?:years?|months?|weeks?|hours?|minutes?)(?: ago)?`,
];
const enAround =
  "um+|uh+|er+|well|so|it's|it is|i'd say|maybe|probably|like|about|around|at|on|by|after|before|since|from|to|until|till|for|in|and|or|the|(?:a|per|each|every) (?:month|year|week|hour)|please|thanks?|then";

const zhNumber = '[零〇一二两三四五六七八九十\\d]';
const zhPieces = [
  `${zhNumber}{1,3}(?:点钟?|[:：时])(?:半|一刻|三刻|${zhNumber}{1,3}分?)?`,
  '今[天早晚]|明[天早晚]|大?后天|昨[天晚]|前天|早上|早晨|上午|中午|午后|下午|傍晚|晚上|凌晨|半夜',
  '(?:[上下这本]个?)?(?:周|星期|礼拜)[一二三四五六日天末]|[上下这本]个?(?:周|星期|礼拜|月)',
  `[今去前明后]年|${zhNumber}{2,4}年(?:${zhNumber}{1,2}月)?(?:${zhNumber}{1,3}[号日])?|${zhNumber}{1,2}月(?:份|[初中底])?(?:${zhNumber}{1,3}[号日])?|${zhNumber}{1,3}[号日]`,
  '\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?',
  `[半${zhNumber.slice(1, -1)}]+(?:个)?(?:多)?(?:年|个月|小时|钟头|分钟)(?:多|半)?`,
  `(?:人民币|[¥$￥])?[一二两三四五六七八九\\d][\\d.,]*[十百千万亿k](?:[零〇一二两三四五六七八九十百千万亿\\d]*)(?:多)?(?:元|块钱?|美元|美金|刀)?`,
  `(?:人民币|[¥$￥])?[零〇一二两三四五六七八九十百千万亿\\d][零〇一二两三四五六七八九十百千万亿\\d.,]*(?:多)?(?:元|块钱?|美元|美金|刀|%|个点)|百分之[零一二两三四五六七八九十百点\\d.]+`,
];
const zhAround =
  '嗯+|呃+|那个?|就|是|我|大概|大约|差不多|可能|应该|从|到|现在|目前|在|每个?月|每年|一个月|以后|之后|以前|之前|左右|前|后|的?时候|开始|起|至今|再|吧|了|呢|啊|的|多';

/** One piece or what stands around it; the mark after it, so that no word is cut. */
const next = (pieces: readonly string[], around: string, gap: string): RegExp =>
  new RegExp(`(?:(${pieces.join('|')})|(?:${around}))${gap}`, 'iuy');

const figures: Readonly<Record<Locale, RegExp>> = {
  'en-US': next(enPieces, enAround, '(?:[\\s,.;!?]+|$)'),
  'zh-CN': next(zhPieces, zhAround, '[\\s,，。.、；;!！?？]*'),
};
const telephone =
  /^\D{0,12}(?:\+?\d(?:[\s().-]*\d){6,}|[零〇幺一二三四五六七八九]{7,})[\s.。!！]*(?:(?:ext|x|转)\.? ?\d+)?$/iu;

/** Nobody needs more to say when, how much or which number. */
const longest = 60;

/** Whether words are wholly a time, a date, a sum, a span of time or a telephone number: 3M and 360 are none of these. */
export function figuresAlone(text: string, locale: Locale): boolean {
  const said = text.normalize('NFKC').replace(/[’‘]/gu, "'").trim();
  return said.length <= longest && (telephone.test(said) || onlyFigures(said, figures[locale]));
}

/** Piece by piece, without going back, so that no text takes long. */
function onlyFigures(said: string, piece: RegExp): boolean {
  let found = false;
  for (let at = 0; at < said.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const one = piece.exec(said);
    if (one === null || one[0] === '') return false;
    found ||= one[1] !== undefined;
  }
  return found;
}
