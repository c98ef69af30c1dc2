import { defineCheck } from './check.js';

/** A question that allows us to ask others, and whose answer is no yes and no no: it would allow and forbid nothing. */
export const misplacedPermit = defineCheck('misplaced-permit', ({ questions }) =>
  questions.flatMap(({ id, type, permits }, index) =>
    permits === undefined || type === 'yes-no'
      ? []
      : [
          {
            path: ['questions', index, 'permits'],
            message: `${id} asks for ${type}; only a plain yes allows us to ask others, and only a no forbids it`,
            remedy: 'ask it as yes-no, or take `permits` away',
          },
        ],
  ),
);
