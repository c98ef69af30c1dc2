import { placeholdersOf } from '../interpolate.js';
import { isPlaceholder, placeholders } from '../placeholders.js';
import { textsOf } from '../texts.js';
import { defineCheck } from './check.js';

/** Names in braces that nothing will fill in, so that the party would hear the braces. */
export const unknownPlaceholder = defineCheck('unknown-placeholder', (script) =>
  textsOf(script).flatMap(({ path, text }) =>
    placeholdersOf(text)
      .filter((name) => !isPlaceholder(name))
      .map((name) => ({
        path,
        message: `nothing fills in {${name}}`,
        remedy: `use one of ${Object.keys(placeholders).join(', ')}`,
      })),
  ),
);
