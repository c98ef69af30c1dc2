import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { named } from '../choices.js';
import { doubtOf } from '../doubt.js';
import { languages } from '../locales/registry.js';
import { clear, doubtful, noValue } from '../verdicts.js';

/** Any number of several, as a list of ids in the order of the choices; "none of them" is the empty list. */
export function recogniseMultiChoice(answer: Answer): Verdict {
  const { choice: words, hedge, fillers } = languages[answer.locale];
  const text = answer.text.replace(fillers, '');
  const choices = answer.choices ?? [];
  const blurred = hedge.exec(answer.text);
  const keys: readonly string[] = /^[1-9]([\s,，、和and]+[1-9])*$/.test(text) ? (text.match(/\d/g) ?? []) : [];
  const keyed = choices.filter((choice, at) => keys.includes(choice.key ?? String(at + 1)));
  if (keys.length > 0)
    return keyed.length === new Set(keys).size
      ? clear(
          keyed.map((one) => one.id),
          'names-choices',
          text,
        )
      : noValue(answer.text);
  const found = named(answer);
  if (found.length === 0 && doubtOf(answer)?.clarity === 'omitted') return noValue(answer.text);
  if (blurred !== null && !found.some((one) => one.words.includes(blurred[0])))
    return doubtful('unclear', { code: 'hedge', words: blurred[0] });
  if (found.length > 0)
    return clear(
      choices.filter((choice) => found.some((one) => one.choice === choice)).map((one) => one.id),
      'names-choices',
      found[0]?.words ?? text,
    );
  const none = words.none.exec(text);
  if (none !== null) {
    const offered = choices.filter(({ label }) => words.none.test(label));
    return clear(
      offered.map(({ id }) => id),
      'names-none',
      none[0].trim(),
    );
  }
  const all = words.all.exec(text);
  return all === null || choices.length === 0
    ? noValue(answer.text)
    : clear(
        choices.map((one) => one.id),
        'names-all',
        all[0].trim(),
      );
}
