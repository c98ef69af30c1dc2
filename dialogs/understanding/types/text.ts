import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';
import { doubtful } from '../verdicts.js';

/**
 * Anything said in the party's own words, as long as it says something. Who is asked for their duty and sees none has
 * not understood it, which is never left standing as an answer.
 */
export function recogniseText(answer: Answer): Verdict {
  const { duty, fillers, vague } = languages[answer.locale];
  const denied = duty.asked.test(answer.question ?? '') ? duty.denied.exec(answer.text.replace(fillers, '')) : null;
  if (denied !== null) return doubtful('unclear', { code: 'denies-the-duty', words: denied[0] });
  return concrete(answer, vague.text, 2);
}
