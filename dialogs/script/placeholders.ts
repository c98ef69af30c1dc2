import type { Localized } from '../vocabulary.js';

/** What a placeholder stands for, and a lifelike value by which prompts are measured. */
export interface Placeholder {
  readonly meaning: string;
  readonly sample: Localized;
}

const both = (sample: string): Localized => ({ 'zh-CN': sample, 'en-US': sample });

/** Everything that wording may name in braces. All sample values are fictional. */
export const placeholders = {
  lender: { meaning: 'the registered name of the lender', sample: { 'zh-CN': '海港银行', 'en-US': 'Harbor Lending' } },
  name: {
    meaning: 'the full name of the party, or of the person asked about',
    sample: { 'zh-CN': '林小满', 'en-US': 'Dana Whitfield' },
  },
  phone: { meaning: 'the official number of the lender', sample: { 'zh-CN': '95000', 'en-US': '888-555-0100' } },
  minutes: { meaning: 'how many minutes the rest will take', sample: both('4') },
  code: { meaning: 'the check code that the party got beforehand', sample: both('7301') },
  summary: {
    meaning: 'what the party said, for the read-back',
    sample: { 'zh-CN': '每月20日还款', 'en-US': 'payment due on day 20' },
  },
  item: {
    meaning: 'one document or detail that is asked for',
    sample: { 'zh-CN': '在职证明', 'en-US': 'employment letter' },
  },
  items: {
    meaning: 'the documents and details that are still open',
    sample: { 'zh-CN': '1 在职证明；2 每月收入', 'en-US': '1 employment letter, 2 monthly pay' },
  },
  date: { meaning: 'a date, in words', sample: { 'zh-CN': '6月3日', 'en-US': 'Jun 3' } },
  time: { meaning: 'a time, in words', sample: { 'zh-CN': '今天下午三点', 'en-US': 'today at 3 PM' } },
  number: { meaning: 'which question this is, or a count being named', sample: both('2') },
  total: { meaning: 'how many questions there are', sample: both('12') },
  count: { meaning: 'how many things are open', sample: both('2') },
  currency: {
    meaning: 'the currency of the market: 元 or 美元, yuan or dollars',
    sample: { 'zh-CN': '美元', 'en-US': 'dollars' },
  },
  day: { meaning: 'a day of the month', sample: both('20') },
  reason: {
    meaning: 'why something is asked',
    sample: { 'zh-CN': '为了核对您的信息', 'en-US': 'to check our records' },
  },
  question: {
    meaning: 'the words of a question',
    sample: { 'zh-CN': '您每月几号还款？', 'en-US': 'What day is it due?' },
  },
} as const satisfies Record<string, Placeholder>;

/** The name of something that wording may name in braces. */
export type PlaceholderName = keyof typeof placeholders;

/** Whether wording may use this name in braces. */
export function isPlaceholder(name: string): name is PlaceholderName {
  return Object.hasOwn(placeholders, name);
}
