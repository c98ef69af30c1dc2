import { onFileSchema } from '../../case.js';
import { defineCheck } from './check.js';

/** Answers compared with a value that no file has. */
export const unknownComparison = defineCheck('unknown-comparison', ({ questions }) =>
  questions.flatMap(({ compare }, index) =>
    !compare || Object.hasOwn(onFileSchema.shape, compare.with)
      ? []
      : [
          {
            path: ['questions', index, 'compare', 'with'],
            message: `there is no value on file called ${compare.with}`,
            remedy: `use one of ${Object.keys(onFileSchema.shape).join(', ')}`,
          },
        ],
  ),
);
