import type { AnswerType, Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { clauses } from './clauses.js';
import { astray, doubtOf } from './doubt.js';
import { afterHearings } from './hearings.js';
import { neverLost, type Wish, wishOf } from './intents.js';
import { languages } from './locales/registry.js';
import { readable } from './readable.js';
import { recognisers } from './types/registry.js';
import { verbatim } from './verbatim.js';
import { doubtful, holdsNoValue } from './verdicts.js';

/** Below this a recogniser's confidence counts as not having heard; 0 is what engines send when they do not know. */
const heardFrom = 0.5;

/** No recogniser gives more alternatives than this. */
const hearings = 20;

/** Types for which nearly any words are an answer, so that a wish in them outweighs what is left. */
const openTypes: ReadonlySet<AnswerType> = new Set(['organization', 'role', 'address', 'contact', 'text']);
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
  const text = readable(answer.text);
  if (text === '') return doubtful('unheard', { code: 'silence', words: '' });
  if (answer.confidence !== undefined && answer.confidence > 0 && answer.confidence < heardFrom) {
    return doubtful('unheard', { code: 'low-confidence', words: answer.text.trim() });
  }
  const read = text === answer.text && answer.alternatives === undefined ? answer : inOneForm(answer, text);
  const verdict = afterHearings(read, meaning(read), meaning);
  if (verdict.reasons.every((reason) => answer.text.includes(reason.words))) return verdict;
  return {
    ...verdict,
    reasons: verdict.reasons.map((reason) => ({ ...reason, words: verbatim(reason.words, answer.text) })),
  };
}

/** The same answer with all its hearings as recognisers read them. */
function inOneForm(answer: Answer, text: string): Answer {
  if (answer.alternatives === undefined) return { ...answer, text };
  return { ...answer, text, alternatives: answer.alternatives.slice(0, hearings).map(readable) };
}

/** The verdict on one hearing in the one form that recognisers read, however long. */
export function meaning(answer: Answer): Verdict {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(answer.text))
    return doubtful('evasive', { code: 'says-nothing', words: answer.text });
  const wish = keyed(answer) ?? wishOf(answer) ?? wishAfterFillers(answer);
  return wish === undefined ? plain(answer) : withWish(answer, wish);
}

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

const asksOfEase = /压力|困难|影响还款|\b(?:hard|difficult|trouble|pressure|strain|afford|comfortable|manage)/i;

/** Only to these is a denial of the loan an answer: 我没贷款 does not say that no notice came. */
const asksOfTheDeed =
  /知道|知情|签|同意|自愿|异议|不同意|\b(?:know|aware|sign(?:ed)?|agree[ds]?|disagree|dispute|choice)\b/i;

/** Hardship takes back the ease that was told beside it: 没压力，就是手头紧 does not stand as 没压力. */
const takingBack: ReadonlySet<string> = new Set([
  'says-yes-and-no',
  'with-an-exception',
  'with-a-condition',
  'in-part',
]);

function withWish(answer: Answer, wish: Wish): Verdict {
  const { intent, reason } = wish;
  if (neverLost.has(intent)) {
    const elsewhere =
      intent === 'denies-knowledge' && answer.type === 'yes-no' && !asksOfTheDeed.test(answer.question ?? '');
    const whole =
      intent === 'stop' || elsewhere || openTypes.has(answer.type) ? undefined : recognisers[answer.type](answer);
    if (whole?.clarity === 'clear' || whole?.clarity === 'contradicts')
      return { ...whole, reasons: [...whole.reasons, reason], intent };
    if (
      intent === 'hardship' &&
      asksOfEase.test(answer.question ?? '') &&
      whole?.clarity === 'unclear' &&
      whole.reasons.some((one) => takingBack.has(one.code))
    )
      return { ...whole, reasons: [...whole.reasons, reason], intent };
    const rest = restOf(answer, wish);
    if (rest?.clarity === 'clear' || rest?.clarity === 'contradicts')
      return { ...rest, reasons: [...rest.reasons, reason], intent };
    const beside = intent === 'stop' || intent === 'denies-knowledge' ? undefined : besideWish(answer);
    if (beside !== undefined) return { ...beside, reasons: [...beside.reasons, reason], intent };
    return { ...doubtful(intent === 'stop' ? 'refused' : 'evasive', reason), intent };
  }
  if (isChoiceOfDoubt(answer)) return plain(answer);
  if (wish.rest !== '' && !openTypes.has(answer.type)) {
    const rest = recognisers[answer.type]({ ...answer, text: wish.rest });
    if (rest.clarity === 'clear' || rest.clarity === 'contradicts') return rest;
  }
  if (intent === 'back') {
    const corrected = recognisers[answer.type](answer);
    if (corrected.clarity === 'clear' && !openTypes.has(answer.type)) return corrected;
  }
  return { ...doubtful(intent === 'repeat' ? 'unheard' : 'evasive', reason), intent };
}

/** What the rest of the answer says; where that is a wish too, as 什么贷款 beside a denial, it is no answer. */
function restOf(answer: Answer, { rest }: Wish): Verdict | undefined {
  if (rest === '') return undefined;
  const answered = { ...answer, text: rest };
  return wishOf(answered) === undefined ? recognisers[answer.type](answered) : undefined;
}

/** What else the party said beside a wish: that they left the employer, do not know, or will not say. */
function besideWish(answer: Answer): Verdict | undefined {
  const whole = answer.type === 'organization' ? recognisers.organization(answer) : undefined;
  if (whole?.reasons[0]?.code === 'left') return whole;
  const doubt = doubtOf(answer);
  return doubt?.clarity === 'omitted' || doubt?.clarity === 'refused' ? doubt : undefined;
}

/** "Later" may be the label of a choice; then choosing it is an answer. */
const isChoiceOfDoubt = (answer: Answer) => answer.type === 'choice' && recognisers.choice(answer).clarity === 'clear';

function plain(said: Answer): Verdict {
  const answer = openTypes.has(said.type) ? saidOnce(said) : said;
  const verdict = recognisers[answer.type](answer);
  return holdsNoValue(verdict) ? (doubtOf(answer) ?? astray(answer)) : verdict;
}

/** 附近，附近 says no more than 附近. */
function saidOnce(answer: Answer): Answer {
  const parts = clauses(answer.text);
  const [first = ''] = parts;
  return parts.length > 1 && parts.every((part) => part === first) ? { ...answer, text: first } : answer;
}
