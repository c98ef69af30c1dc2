import { z } from 'zod';
import { coverNumbers } from '../../dialogs/private-numbers/cover-numbers.js';

/**
 * Words that a person types, so many characters at most. What they were told, and had no need to write down, is covered
 * before it is kept: numbers of IDs and bank cards.
 */
export function freeText(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .overwrite((text) => coverNumbers(text).text);
}
