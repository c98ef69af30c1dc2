import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';

/** A place in the party's words; 附近 or "downtown" is too vague to find. */
export function recogniseAddress(answer: Answer): Verdict {
  return concrete(answer, languages[answer.locale].vague.address, 2);
}
