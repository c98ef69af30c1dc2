import type { Localized } from '../../../dialogs/vocabulary.js';

/** What somebody with nothing to hide answers where no file says it. Choices by id, yes and no as such. */
export const usualAnswers: Readonly<Record<string, boolean | string | readonly string[]>> = {
  A14: false,
  A21: 'sibling',
  A21a: true,
  A22: true,
  A25: false,
  B7: true,
  B9: 'self',
  B11: 'same',
  B12: 'no',
  B14: ['none'],
  B17: false,
  D9: 'together',
  E3: 'yes',
  E5: 'active',
  E8: 'full-time',
  G7: 'payment',
  H3: 'same-team',
  H5: 'yes',
  K2: true,
};

/** Answers in free words, and values that no file holds. */
export const usualWords: Readonly<Record<string, Localized>> = {
  A4: { 'zh-CN': '主要管进货和记账', 'en-US': 'I order stock and keep the books' },
  A14a: { 'zh-CN': '两笔', 'en-US': 'two' },
  A14b: { 'zh-CN': '2000', 'en-US': '400' },
  A20: { 'zh-CN': 'li@example.com', 'en-US': 'sample@example.com' },
  B8a: { 'zh-CN': '装修', 'en-US': 'repairs to the roof' },
  B10a: { 'zh-CN': '样板贸易有限公司', 'en-US': 'Sample Trading, Inc.' },
  B10b: { 'zh-CN': '会计', 'en-US': 'accountant' },
  B17a: { 'zh-CN': 'li@example.com', 'en-US': 'sample@example.com' },
  B18: { 'zh-CN': '没有', 'en-US': 'No, nothing' },
  D4: { 'zh-CN': '借款人还不上的时候，我要一起还', 'en-US': 'I have to pay it back together with the main borrower' },
  E11: { 'zh-CN': '我姓样，人事专员', 'en-US': 'Robin Specimen, personnel officer' },
  E12: { 'zh-CN': '没有，打这个电话就行', 'en-US': 'No, this number is fine' },
  G4: { 'zh-CN': '去年三月，在银行网点签的', 'en-US': 'Last March, at the branch' },
  G11: { 'zh-CN': '不用', 'en-US': 'No' },
  G8: { 'zh-CN': '借款人没按时还，就由我来还', 'en-US': 'I have to pay in their place' },
  H6: { 'zh-CN': '三年', 'en-US': 'three years' },
  H7: { 'zh-CN': '我姓例', 'en-US': 'Lee Specimen' },
};
