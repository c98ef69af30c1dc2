import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';
import { doubtful } from '../verdicts.js';

/**
 * Anything said in the party's own words, as long as it says something. Who is asked for their duty and sees none has
 * not understood it, which is never left standing as an answer. Who is asked what they do at work and names no more than
 * a line of work, 做管理, has told nothing yet.
 */
export function recogniseText(answer: Answer): Verdict {
  const { duty, fewWords, fillers, vague, workAsked } = languages[answer.locale];
  const denied = duty.asked.test(answer.question ?? '') ? duty.denied.exec(answer.text.replace(fillers, '')) : null;
  if (denied !== null) return doubtful('unclear', { code: 'denies-the-duty', words: denied[0] });
  const untold = duty.asked.test(answer.question ?? '') ? duty.untold.exec(answer.text.replace(fillers, '')) : null;
  if (untold !== null) return doubtful('omitted', { code: 'does-not-know', words: untold[0] });
  if (workAsked.test(answer.question ?? '') && fewWords.test(answer.text.replace(fillers, '').trim())) {
    const asRole = concrete(answer, vague.role, 2);
    if (asRole.clarity === 'unclear') return asRole;
  }
  return concrete(answer, vague.text, 2);
}
