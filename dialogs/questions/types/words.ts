import type { AnswerType } from '../../vocabulary.js';
import type { QuestionType } from '../question-type.js';

function words(type: AnswerType, longest: number, speechEnd: number): QuestionType {
  return {
    type,
    numeric: false,
    silence: 7,
    speechEnd,
    longest,
    fromKeys: () => undefined,
    show: (value) => String(value),
  };
}

/** The name of an employer. */
export const organization = words('organization', 8, 1);
/** A job title. */
export const role = words('role', 8, 1);
/** A place. */
export const address = words('address', 20, 1.5);
/** A few sentences. */
export const text = words('text', 20, 1.5);
/** Another way to be reached; by keys it is a telephone number. */
export const contact: QuestionType = {
  ...words('contact', 20, 1.5),
  numeric: true,
  fromKeys: (keys) => ({ text: keys }),
};
