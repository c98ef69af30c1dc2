import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';

/** Anything said in the party's own words, as long as it says something. */
export function recogniseText(answer: Answer): Verdict {
  return concrete(answer, languages[answer.locale].vague.text, 2);
}
