import type { Answer } from '../../dialogs/understanding/answer.js';

/** The day that relative dates are counted from. */
const now = '2026-03-18T10:30:00';

const asked: Readonly<Record<string, string>> = {
  'yes-no zh-CN': '自从您申请以后，您的工作有变化吗？',
  'yes-no en-US': 'Since you applied, has your job changed?',
  'number zh-CN': '您还有几张信用卡？',
  'number en-US': 'How many people depend on your income?',
  'money zh-CN': '您每个月到手大概多少钱？',
  'money en-US': 'How much is your monthly payment?',
  'percent zh-CN': '您的贷款年利率是多少？',
  'percent en-US': 'What is your interest rate?',
  'date zh-CN': '您是哪天签的合同？',
  'date en-US': 'On which day did you sign?',
  'digits zh-CN': '请说出您房产所在地的邮编。',
  'digits en-US': 'What is the zip code of the property?',
  'phone zh-CN': '打哪个号码方便找到您？',
  'phone en-US': 'Which number can we reach you at?',
};

const said: Readonly<Record<string, readonly string[]>> = {
  'yes-no zh-CN': ['没有变过', '嗯，换了一家公司', '应该没有吧', '不太清楚这个', '还是老样子，没变'],
  'yes-no en-US': ['no, same place as before', 'yeah it did', 'not that I know of', 'I think so, maybe', 'nope'],
  'number zh-CN': ['三张', '两三张吧', '就一张，平时不怎么用', '没有', '二十四'],
  'number en-US': ['three of us', 'just the one', 'maybe two', 'twenty-four', 'none'],
  'money zh-CN': ['一万二左右', '税后八千五', '不到七千', '三千六百五十二块四', '五六千吧', '25000元'],
  'money en-US': [
    'about forty two hundred',
    'fourteen seventy-two and nine cents',
    '$2,266.40',
    'two to three thousand',
  ],
  'percent zh-CN': ['百分之四点一', '四个点', '三点八五', '四点几吧，记不清了'],
  'percent en-US': ['six point one two five', '6 3/8 percent', 'about six', 'prime plus one'],
  'date zh-CN': ['上个月五号', '二零二五年十二月三号', '大概是年初', '昨天下午'],
  'date en-US': ['the fifth of last month', 'December 3rd, 2025', 'early this year I think', 'yesterday afternoon'],
  'digits zh-CN': ['五一八零五二', '一二三四', '二幺零零零九'],
  'digits en-US': ['nine four one oh three', 'double five oh one two', '60614'],
  'phone zh-CN': ['一三八零零一三八零零零', '13912345678'],
  'phone en-US': ['212 555 0142', 'area code four one five, five five five, oh one two eight'],
};

/** Answers of the types that both sides know, in both languages, taken in turn: what a real queue looks like. */
export const mixedAnswers: readonly Answer[] = interleaved(
  Object.entries(said).map(([kind, texts]) => {
    const [type, locale] = kind.split(' ') as [Answer['type'], Answer['locale']];
    const question = asked[kind];
    return texts.map((text) => ({ type, locale, text, now, ...(question === undefined ? {} : { question }) }));
  }),
);

function interleaved(queues: readonly (readonly Answer[])[]): readonly Answer[] {
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, at) => queues.flatMap((queue) => queue.slice(at, at + 1))).flat();
}
