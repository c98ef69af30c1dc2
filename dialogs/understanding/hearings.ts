import type { AnswerType, Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { readable } from './readable.js';
import { doubtful } from './verdicts.js';

/** From here on a recogniser's first hearing is taken without a look at the others. */
const acceptedFrom = 0.8;
const most = 5;

/** Types whose values can be held against each other; a date of birth is elected from all hearings where dates are read. */
const comparable: ReadonlySet<AnswerType> = new Set([
  'yes-no',
  'choice',
  'multi-choice',
  'digits',
  'number',
  'money',
  'percent',
  'day',
  'month',
  'years',
  'phone',
]);

/**
 * What is left of a verdict after the other hearings of the same words: where one of them gives another value, none is
 * committed, and an employer who may only have been misheard does not contradict the file.
 */
export function afterHearings(answer: Answer, verdict: Verdict, read: (other: Answer) => Verdict): Verdict {
  if ((answer.confidence ?? 0) >= acceptedFrom) return verdict;
  if (answer.type === 'organization') return notMisheard(answer, verdict, read);
  if (verdict.clarity !== 'clear' || answer.alternatives === undefined || !comparable.has(answer.type)) return verdict;
  const value = JSON.stringify(verdict.value);
  const differs = others(answer).some((other) => {
    const heard = read(other);
    return heard.value !== undefined && JSON.stringify(heard.value) !== value;
  });
  return differs ? doubtful('unclear', { code: 'alternatives-disagree', words: answer.text }) : verdict;
}

function notMisheard(answer: Answer, verdict: Verdict, read: (other: Answer) => Verdict): Verdict {
  if (verdict.reasons[0]?.code !== 'another-name') return verdict;
  const named = others(answer).some((other) => read(other).reasons.some((reason) => onFile.has(reason.code)));
  return named
    ? { ...doubtful('unclear', { code: 'alternatives-disagree', words: answer.text }), value: verdict.value }
    : verdict;
}

const onFile = new Set(['same-name', 'former-name', 'sounds-like', 'part-of-name', 'city-or-branch-dropped']);

const others = (answer: Answer): readonly Answer[] =>
  (answer.alternatives ?? [])
    .slice(0, most)
    .map(readable)
    .filter((text) => text !== '' && text !== answer.text)
    .map((text) => ({ ...answer, text, alternatives: undefined }));
