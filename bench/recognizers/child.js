import Recognizers from '@microsoft/recognizers-text-suite';
import { mixedAnswers } from '../load/mixed-answers.js';
import { answerParent } from '../processes/child.js';

const cultures = { 'zh-CN': Recognizers.Culture.Chinese, 'en-US': Recognizers.Culture.English };

/** What Bot Framework's own prompts ask for each type. */
const recognise = {
  'yes-no': Recognizers.recognizeBoolean,
  number: Recognizers.recognizeNumber,
  money: Recognizers.recognizeCurrency,
  percent: Recognizers.recognizePercentage,
  digits: Recognizers.recognizeNumber,
  phone: Recognizers.recognizePhoneNumber,
  date: (text, culture, now) => Recognizers.recognizeDateTime(text, culture, undefined, new Date(now)),
};

answerParent(async ({ seconds }) => {
  let answers = 0;
  const start = performance.now();
  while (performance.now() - start < seconds * 1_000) {
    for (const { type, text, locale, now } of mixedAnswers) {
      recognise[type](text, cultures[locale], type === 'date' ? now : undefined);
      answers += 1;
    }
  }
  return { perSecond: (answers / (performance.now() - start)) * 1_000 };
});
