import Recognizers from '@microsoft/recognizers-text-suite';
import { mixedAnswers } from '../load/mixed-answers.js';
import { answerParent } from '../processes/child.js';
import { cpuTime } from '../processes/cpu-time.js';

const cultures = { 'zh-CN': Recognizers.Culture.Chinese, 'en-US': Recognizers.Culture.English };

const dateTime = (text, culture, now) => Recognizers.recognizeDateTime(text, culture, undefined, new Date(now));

/** What Bot Framework's own prompts ask for each type. */
const recognise = {
  'yes-no': Recognizers.recognizeBoolean,
  number: Recognizers.recognizeNumber,
  money: Recognizers.recognizeCurrency,
  percent: Recognizers.recognizePercentage,
  digits: Recognizers.recognizeNumber,
  phone: Recognizers.recognizePhoneNumber,
  date: dateTime,
  day: dateTime,
  month: dateTime,
  years: dateTime,
};
const relative = new Set(['date', 'day', 'month', 'years']);

answerParent(async ({ seconds }) => {
  let answers = 0;
  const start = cpuTime();
  while (cpuTime() - start < seconds * 1_000) {
    for (const { type, text, locale, now } of mixedAnswers) {
      recognise[type](text, cultures[locale], relative.has(type) ? now : undefined);
      answers += 1;
    }
  }
  return { perSecond: (answers / (cpuTime() - start)) * 1_000 };
});
