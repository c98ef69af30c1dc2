import type { Answer } from '../../dialogs/understanding/answer.js';
import type { AnswerType, Locale } from '../../dialogs/vocabulary.js';

/** The moment that relative dates are counted from. */
const now = '2026-03-18T10:30:00';

interface Queue {
  readonly type: AnswerType;
  readonly locale: Locale;
  readonly question: string;
  readonly said: string;
}

/** As often as the scripts ask for each type that both sides know: mostly yes or no, then sums and times. */
const queues: readonly Queue[] = [
  {
    type: 'yes-no',
    locale: 'zh-CN',
    question: '自从您申请以后，您的工作有变化吗？',
    said: '没有变过|嗯，换了一家公司|应该没有吧|不太清楚这个|还是老样子，没变|有|没有|对的，换了|不好说|没有没有|变了，上个月换的',
  },
  {
    type: 'yes-no',
    locale: 'zh-CN',
    question: '合同是您本人签的吗？',
    said: '是的|是我签的|不是，我爱人签的|对|嗯对，都是我自己签的',
  },
  {
    type: 'yes-no',
    locale: 'en-US',
    question: 'Since you applied, has your job changed?',
    said: 'no, same place as before|yeah it did|not that I know of|I think so, maybe|nope|no|it has not|yes, last month|still the same',
  },
  {
    type: 'yes-no',
    locale: 'en-US',
    question: 'Did you sign the documents yourself?',
    said: 'yes|I did, all of them|no, my wife signed one|uh huh|yep that was me|not yet|of course',
  },
  {
    type: 'money',
    locale: 'zh-CN',
    question: '您每个月到手大概多少钱？',
    said: '一万二左右|税后八千五|三千六百五十二块四|五六千吧',
  },
  {
    type: 'money',
    locale: 'en-US',
    question: 'How much is your monthly payment?',
    said: 'about forty two hundred|fourteen seventy-two and nine cents|$2,266.40|two to three thousand',
  },
  { type: 'date', locale: 'zh-CN', question: '您是哪天签的合同？', said: '上个月五号|二零二五年十二月三号' },
  { type: 'date', locale: 'en-US', question: 'On which day did you sign?', said: 'the fifth of last month|yesterday' },
  { type: 'day', locale: 'zh-CN', question: '每个月几号还款？', said: '每月二十号' },
  { type: 'day', locale: 'en-US', question: 'On which day of the month do you pay?', said: 'the fifteenth' },
  { type: 'month', locale: 'zh-CN', question: '您是几月入职的？', said: '去年九月' },
  { type: 'month', locale: 'en-US', question: 'In which month did you start there?', said: 'September last year' },
  { type: 'years', locale: 'zh-CN', question: '贷款分多少年还？', said: '三十年' },
  { type: 'years', locale: 'en-US', question: 'Over how many years will you repay it?', said: 'thirty years' },
  { type: 'percent', locale: 'zh-CN', question: '您的贷款年利率是多少？', said: '百分之四点一' },
  { type: 'percent', locale: 'en-US', question: 'What is your interest rate?', said: 'six point one two five' },
  { type: 'number', locale: 'zh-CN', question: '您还有几笔贷款？', said: '就一笔，快还完了' },
  { type: 'number', locale: 'en-US', question: 'How many other loans do you have?', said: 'just the two' },
  { type: 'digits', locale: 'zh-CN', question: '请说出合同号的后四位。', said: '幺二三四' },
  { type: 'digits', locale: 'en-US', question: 'What are the last four digits?', said: 'double five oh three' },
  { type: 'phone', locale: 'zh-CN', question: '打哪个号码方便找到您？', said: '一三八零零一三八零零零' },
  { type: 'phone', locale: 'en-US', question: 'Which number can we reach you at?', said: '212 555 0142' },
];

/** Answers in both languages, one of each kind in turn; all of one hidden shape, as the engine makes them in one place. */
export const mixedAnswers: readonly Answer[] = inTurn(
  queues.map(({ type, locale, question, said }) =>
    said.split('|').map((text) => ({ type, locale, question, text, now })),
  ),
);

function inTurn(lines: readonly (readonly Answer[])[]): readonly Answer[] {
  const longest = Math.max(...lines.map((line) => line.length));
  return Array.from({ length: longest }, (_, at) => lines.flatMap((line) => line.slice(at, at + 1))).flat();
}
