import { withoutCovered } from '../private-numbers/without-covered.js';
import type { AnswerType, Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { besideAWish, mustBeTold } from './beside-a-wish.js';
import { clauses } from './clauses.js';
import { astray, doubtOf } from './doubt.js';
import { framed, frameOf } from './framed.js';
import { afterHearings } from './hearings.js';
import { type Wish, wishOf } from './intents.js';
import { languages } from './locales/registry.js';
import { perLocale } from './per-locale.js';
import { perQuestion } from './per-question.js';
import { readable } from './readable.js';
import { openTypes } from './types/open-types.js';
import { recognisers } from './types/registry.js';
import { verbatim } from './verbatim.js';
import { doubtful, holdsNoValue } from './verdicts.js';

/** Below this a recogniser's confidence counts as not having heard; 0 is what engines send when they do not know. */
export const heardFrom = 0.5;

/** No recogniser gives more alternatives than this. */
const hearings = 20;

const numberTypes: ReadonlySet<AnswerType> = new Set([
  'digits',
  'number',
  'money',
  'percent',
  'day',
  'years',
  'phone',
  'contact',
]);

/**
 * What an answer means: its value if that may be committed, otherwise why not, in the party's own words.
 * The same answer always gets the same verdict, and no text makes it throw.
 */
export function understand(answer: Answer): Verdict {
  const told = withoutCovered(answer.text);
  if (told !== answer.text && !/[\p{L}\p{N}]/u.test(told))
    return doubtful('unclear', { code: 'covered-number', words: answer.text.trim() });
  const text = readable(told);
  if (text === '') return doubtful('unheard', { code: 'silence', words: '' });
  if (answer.confidence !== undefined && answer.confidence > 0 && answer.confidence < heardFrom) {
    return doubtful('unheard', { code: 'low-confidence', words: answer.text.trim() });
  }
  const read = inOneForm(answer, text);
  const verdict = afterHearings(read, meaning(read), meaning);
  if (verdict.reasons.every((reason) => answer.text.includes(reason.words))) return verdict;
  return {
    ...verdict,
    reasons: verdict.reasons.map((reason) => ({ ...reason, words: verbatim(reason.words, answer.text) })),
  };
}

/** The same answer with all its hearings as recognisers read them; all in one shape, which is read faster than many. */
function inOneForm(answer: Answer, text: string): Answer {
  const { locale, type, question, asked, confidence, now, approximate, choices, currency, length, onFile } = answer;
  const alternatives = answer.alternatives?.slice(0, hearings).map((one) => readable(withoutCovered(one)));
  const { tolerance, meansYes, meansNo } = answer;
  return {
    locale,
    type,
    text,
    question,
    asked,
    alternatives,
    confidence,
    now,
    approximate,
    choices,
    meansYes,
    meansNo,
    currency,
    length,
    onFile,
    tolerance,
  };
}

/** The verdict on one hearing in the one form that recognisers read, however long. */
export function meaning(answer: Answer): Verdict {
  return isBare(answer) ? ofBare(answer) : understood(answer);
}

/** 有, 没有, "yes", "nope". */
const longestBare = 4;
/** More than people find to say in so few signs. */
const mostBare = 200;

/** A bare answer on which nothing bears but the question. */
function isBare({ type, text, asked, choices, meansYes, meansNo, onFile }: Answer): boolean {
  return (
    type === 'yes-no' &&
    text.length <= longestBare &&
    asked === undefined &&
    choices === undefined &&
    meansYes === undefined &&
    meansNo === undefined &&
    onFile === undefined
  );
}

const bareAnswers = perLocale(() => perQuestion(() => new Map<string, Verdict>()));

/** Half of all answers to a Chinese yes-no question are a bare yes or no: to one question each of them is understood once. */
function ofBare(answer: Answer): Verdict {
  const known = bareAnswers(answer.locale)(answer.question ?? '');
  const verdict = known.get(answer.text) ?? understood(answer);
  if (known.size < mostBare) known.set(answer.text, verdict);
  return verdict;
}

function understood(answer: Answer): Verdict {
  if (!saysSomething(answer.text)) return doubtful('evasive', { code: 'says-nothing', words: answer.text });
  const wish = keyed(answer) ?? wishOf(answer) ?? wishAfterFillers(answer);
  return wish === undefined || isChoiceOfDoubt(answer, wish) ? plain(answer) : besideAWish(answer, wish);
}

/** Letters and figures of most answers are looked for first: all the others are thousands of ranges. */
const saysSomething = (text: string) =>
  /[a-z0-9\u4e00-\u9fff]/i.test(text) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

/** "Um, what?" wishes what "what?" does. */
function wishAfterFillers(answer: Answer): Wish | undefined {
  const text = answer.text.replace(languages[answer.locale].fillers, '');
  return text === answer.text || text === '' ? undefined : wishOf({ ...answer, text });
}

/** 0 means a person everywhere, except where a number is asked for or a choice has that key. */
function keyed(answer: Answer): Wish | undefined {
  if (
    answer.text !== '0#' &&
    (answer.text !== '0' ||
      numberTypes.has(answer.type) ||
      answer.choices?.some((choice) => choice.key === '0' || choice.id === '0'))
  )
    return undefined;
  return { intent: 'agent', reason: { code: 'agent', words: answer.text }, rest: '' };
}

/** "Later" may be the label of a choice; then choosing it is an answer. */
function isChoiceOfDoubt(answer: Answer, wish: Wish): boolean {
  const mayBeLabel = !mustBeTold(wish) || (wish.reason.code === 'asks-to-be-called' && wish.rest === '');
  return mayBeLabel && answer.type === 'choice' && recognisers.choice(answer).clarity === 'clear';
}

function plain(said: Answer): Verdict {
  const answer = openTypes.has(said.type) ? saidOnce(said) : said;
  const recognise = recognisers[answer.type];
  const verdict = framed(answer, recognise(answer), recognise);
  return holdsNoValue(verdict) ? (doubtOf(answer) ?? frameOf(answer) ?? astray(answer)) : verdict;
}

/** 附近，附近 says no more than 附近. */
function saidOnce(answer: Answer): Answer {
  const parts = clauses(answer.text);
  const [first = ''] = parts;
  return parts.length > 1 && parts.every((part) => part === first) ? { ...answer, text: first } : answer;
}
