import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { type Named, named } from '../choices.js';
import { clauses } from '../clauses.js';
import { doubtOf } from '../doubt.js';
import { languages } from '../locales/registry.js';
import { clear, doubtful, noValue } from '../verdicts.js';

/** One of several: by key, ordinal, label, synonym or paraphrase. Two named, or none, is not clear. */
export function recogniseChoice(whole: Answer): Verdict {
  const answer = ofTheMainPart(whole);
  const found = named(answer);
  const [only, second] = found;
  if (second !== undefined)
    return doubtful('unclear', ...found.map((one) => ({ code: 'two-choices', words: one.words })));
  if (only === undefined) return asYesNo(answer) ?? severalAtOnce(answer) ?? bordering(answer) ?? noValue(answer.text);
  const several = languages[answer.locale].choice.several.exec(answer.text);
  if (several !== null && ![only.choice.label, ...only.choice.synonyms].some((word) => together.test(word)))
    return doubtful('unclear', { code: 'names-all', words: several[0].trim() });
  return ofDoubt(only) ? chosen(answer, only) : unhedged(answer, only);
}

/** 爸妈一大半，其余自己: where most of it is asked for, the clause that tells of most of it. */
function ofTheMainPart(answer: Answer): Answer {
  const { mainPart } = languages[answer.locale].choice;
  if (mainPart?.asked(answer.question ?? '') !== true || !mainPart.says.test(answer.text)) return answer;
  const main = clauses(answer.text).filter((clause) => mainPart.says.test(clause) && !mainPart.less.test(clause));
  const [only] = main;
  return only !== undefined && main.length === 1 ? { ...answer, text: only } : answer;
}

/** "All of them" where one is asked for. */
function severalAtOnce({ locale, text, choices = [] }: Answer): Verdict | undefined {
  const all = languages[locale].choice.all.exec(text);
  return all === null || choices.length < 2 || text.length > longestSum
    ? undefined
    : doubtful('unclear', { code: 'names-all', words: all[0].trim() });
}

/** More words than this tell more than that it is all of them. */
const longestSum = 24;

/** "I drive a truck" is about work, and does not tell for whom: it is asked about further, and is no evasion. */
function bordering(answer: Answer): Verdict | undefined {
  if (doubtOf(answer) !== undefined) return undefined;
  const labels = (answer.choices ?? []).flatMap((one) => [one.label, one.id]);
  const near = languages[answer.locale].choice.bordering.find(
    ({ means, says }) => labels.some((label) => means.test(label)) && says.test(answer.text),
  );
  return (
    near && doubtful('unclear', { code: 'indirect', words: near.says.exec(answer.text)?.[0].trim() || answer.text })
  );
}

/** A choice that is itself of two. */
const together = /\bboth\b|一起|两个人/i;

/** "Not sure" may itself be on offer; then saying it is an answer, not a doubt. */
const ofDoubt = ({ choice }: Named) =>
  [choice.label, ...choice.synonyms].some((word) =>
    /不清楚|不知道|不想说|不透露|不便|不方便|差不多|not sure|don't know|rather not|cannot say|maybe|可能/i.test(word),
  );

function unhedged(answer: Answer, only: Named): Verdict {
  const hedge = languages[answer.locale].hedge.exec(answer.text);
  if (hedge !== null && !only.words.includes(hedge[0])) return doubtful('unclear', { code: 'hedge', words: hedge[0] });
  const shifting = languages[answer.locale].choice.shifting.exec(answer.text);
  if (shifting !== null && !only.words.includes(shifting[0]))
    return doubtful('unclear', { code: 'holds-in-part', words: shifting[0] });
  const doubt = doubtOf(answer);
  const omits = doubt?.clarity === 'omitted' || doubt?.clarity === 'refused';
  if (omits && !doubt.reasons.some((reason) => only.words.includes(reason.words) || reason.words.includes(only.words)))
    return doubt;
  return chosen(answer, only);
}

function chosen(answer: Answer, { choice, words }: Named): Verdict {
  if (
    typeof answer.onFile === 'string' &&
    answer.onFile !== choice.id &&
    answer.choices?.some((one) => one.id === answer.onFile)
  ) {
    return { clarity: 'contradicts', value: choice.id, reasons: [{ code: 'differs-from-file', words }] };
  }
  return clear(choice.id, 'names-a-choice', words);
}

/** Where the choices are yes, no and a third, a plain yes or no chooses. */
function asYesNo(answer: Answer): Verdict | undefined {
  const language = languages[answer.locale];
  const labelled = (label: RegExp) =>
    answer.choices?.find((choice) => label.test(choice.label) || label.test(choice.id));
  const yes = labelled(language.choice.yesLabel);
  const no = labelled(language.choice.noLabel);
  if (yes === undefined || no === undefined) return undefined;
  const polarity = language.polarity(answer.text, answer.question ?? '');
  if (polarity.points === 'yes' || polarity.points === 'no')
    return chosen(answer, { choice: polarity.points === 'yes' ? yes : no, words: polarity.words });
  return polarity.points === 'nowhere'
    ? undefined
    : doubtful('unclear', { code: polarity.code, words: polarity.words });
}
