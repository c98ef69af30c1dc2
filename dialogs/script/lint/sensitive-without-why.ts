import { defineCheck } from './check.js';

/** A sensitive question that cannot be explained to who asks "why". */
export const sensitiveWithoutWhy = defineCheck('sensitive-without-why', ({ questions }) =>
  questions.flatMap(({ id, sensitivity, why }, index) =>
    sensitivity !== 'high' || why
      ? []
      : [
          {
            path: ['questions', index, 'sensitivity'],
            message: `${id} is sensitive and says no reason`,
            remedy: 'add `why` in both locales: one line that answers "why do you ask"',
          },
        ],
  ),
);
