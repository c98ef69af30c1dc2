import { defineCheck } from './check.js';

/** Every question says what it is for; who cannot say it should not ask. */
export const missingGoal = defineCheck('missing-goal', ({ questions }) =>
  questions.flatMap((question, index) =>
    question.type === 'say' || question.goal
      ? []
      : [
          {
            path: ['questions', index, 'id'],
            message: `${question.id} has no goal`,
            remedy: 'add `goal` in both locales: what the answer is for',
          },
        ],
  ),
);
