import { questionPart, spokenLength } from '../../../dialogs/script/spoken-length.js';

it('counts Chinese characters and English words, without punctuation', () => {
  expect(spokenLength('您好，这里是AI。', 'zh-CN')).toBe(6);
  expect(spokenLength("It's about 4 minutes, all right?", 'en-US')).toBe(6);
});

it('measures placeholders by a lifelike value', () => {
  expect(spokenLength('{name}', 'zh-CN')).toBe(3);
  expect(spokenLength('{name}', 'en-US')).toBe(2);
});

it.each([
  ['zh-CN', '通话会录音。同意按1；按2继续。', '通话会录音。'],
  ['zh-CN', '您现在上班吗？', '您现在上班吗？'],
  ['en-US', 'Did it change? Press 1 or say yes.', 'Did it change?'],
  ['en-US', 'How do you pay? Autopay 1, transfer 2.', 'How do you pay?'],
  ['en-US', 'Is it the 3rd?', 'Is it the 3rd?'],
] as const)('in %s, the question in %s is %s', (locale, text, expected) => {
  expect(questionPart(text, locale).trim()).toBe(expected);
});
