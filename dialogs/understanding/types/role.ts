import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';

/** A job title or department in the party's words; "management" or 打工的 is too vague to compare. */
export function recogniseRole(answer: Answer): Verdict {
  return concrete(answer, languages[answer.locale].vague.role, 2);
}
