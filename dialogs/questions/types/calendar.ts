import type { AnswerType } from '../../vocabulary.js';
import type { QuestionType } from '../question-type.js';

function calendar(type: AnswerType): QuestionType {
  return {
    type,
    numeric: true,
    calendar: true,
    silence: 7,
    speechEnd: 1,
    longest: 8,
    fromKeys: (keys) => ({ text: keys }),
    show: (value, locale) => {
      const [year, month, day] = String(value).split('-').map(Number);
      if (locale === 'zh-CN') return `${year}年${month}月${day ? `${day}日` : ''}`;
      const name = monthNames[(month ?? 1) - 1];
      return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
    },
  };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month of a year. */
export const month = calendar('month');
/** A day of a month of a year. */
export const date = calendar('date');
