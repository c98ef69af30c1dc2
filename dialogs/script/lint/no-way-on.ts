import { locales } from '../../vocabulary.js';
import { defineCheck } from './check.js';

/** A question that has nothing new to say after silence or an answer that was not understood. */
export const noWayOn = defineCheck('no-way-on', ({ questions }) =>
  questions.flatMap(({ id, type, wording }, index) =>
    locales.flatMap((locale) => {
      if (type === 'say') return [];
      const missing = (['retry', 'help'] as const).filter((kind) => wording[locale][kind] === undefined);
      if (missing.length === 0) return [];
      return [
        {
          path: ['questions', index, 'wording', locale],
          message: `${id} has no ${missing.join(' and no ')} in ${locale}`,
          remedy: 'add `retry` (fewer words) and `help` (why, with an example or the keys)',
        },
      ];
    }),
  ),
);
