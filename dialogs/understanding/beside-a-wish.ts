import type { Intent, Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { doubtOf } from './doubt.js';
import { type Wish, wishOf } from './intents.js';
import { openTypes } from './types/open-types.js';
import { recognisers } from './types/registry.js';
import { doubtful } from './verdicts.js';

const neverLost: ReadonlySet<Intent> = new Set([
  'stop',
  'complaint',
  'hardship',
  'denies-knowledge',
  'wrong-person',
  'agent',
]);

/** When to call and whom, and when not: kept beside an answer, where being busy is not. */
const wishesAboutCalls: ReadonlySet<string> = new Set(['not-at-that-time', 'not-to-others', 'asks-to-be-called']);

/** Whether a person must learn of a wish even when the party has answered as well. */
export function mustBeTold({ intent, reason }: Wish): boolean {
  return neverLost.has(intent) || wishesAboutCalls.has(reason.code);
}

/** The verdict on an answer that holds a wish: what was answered beside it, or that it was no answer. */
export function besideAWish(answer: Answer, wish: Wish): Verdict {
  const { intent, reason } = wish;
  if (mustBeTold(wish)) {
    const told =
      inTheWhole(answer, wish) ?? gone(answer, wish) ?? settled(inTheRest(answer, wish)) ?? besides(answer, wish);
    if (told !== undefined) return { ...told, reasons: [...told.reasons, reason], intent };
    return { ...doubtful(intent === 'stop' ? 'refused' : 'evasive', reason), intent };
  }
  const answered = openTypes.has(answer.type)
    ? undefined
    : (settled(wish.rest === '' ? undefined : recognise(answer, wish.rest)) ?? corrected(answer, wish));
  return answered ?? { ...doubtful(intent === 'repeat' ? 'unheard' : 'evasive', reason), intent };
}

function recognise(answer: Answer, text: string): Verdict {
  return recognisers[answer.type]({ ...answer, text });
}

/** Only what says something: a value, or one that differs from what is on file. */
function settled(verdict: Verdict | undefined): Verdict | undefined {
  return verdict?.clarity === 'clear' || verdict?.clarity === 'contradicts' ? verdict : undefined;
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

/** What all of the words answer, the wish's among them: "no, I never signed anything" is both. */
function inTheWhole(answer: Answer, { intent }: Wish): Verdict | undefined {
  // The no of "don't call" answers nothing.
  if (intent === 'stop' || intent === 'later' || openTypes.has(answer.type)) return undefined;
  const question = answer.question ?? '';
  if (intent === 'denies-knowledge' && answer.type === 'yes-no' && !asksOfTheDeed.test(question)) return undefined;
  const whole = recognisers[answer.type](answer);
  const takenBack =
    intent === 'hardship' &&
    asksOfEase.test(question) &&
    whole.clarity === 'unclear' &&
    whole.reasons.some(({ code }) => takingBack.has(code));
  return takenBack ? whole : settled(whole);
}

/** What the rest of the answer says; where that is a wish too, as 什么贷款 beside a denial, it is no answer. */
function inTheRest(answer: Answer, { intent, rest }: Wish): Verdict | undefined {
  if (rest === '') return undefined;
  const other = wishOf({ ...answer, text: rest });
  if (other === undefined) return recognise(answer, rest);
  // "Yes, I'm driving, call me tomorrow" wants one thing twice.
  return other.intent === 'later' && intent === 'later' ? inTheRest(answer, other) : undefined;
}

/** That they left the employer, whom they may have named beside it: "Harbor Foods, laid off last week". */
function gone(answer: Answer, { intent }: Wish): Verdict | undefined {
  if (answer.type !== 'organization' || intent === 'stop' || intent === 'denies-knowledge') return undefined;
  const whole = recognisers.organization(answer);
  return whole.reasons[0]?.code === 'left' ? whole : undefined;
}

/** What else the party said: that they do not know, or will not say. */
function besides(answer: Answer, { intent, reason }: Wish): Verdict | undefined {
  // The boss of "don't call my boss" leaves no answer out.
  if (intent === 'stop' || intent === 'denies-knowledge' || reason.code === 'not-to-others') return undefined;
  const doubt = doubtOf(answer);
  return doubt?.clarity === 'omitted' || doubt?.clarity === 'refused' ? doubt : undefined;
}

/** "Go back, it was 4,700" is the answer that it corrects. */
function corrected(answer: Answer, { intent }: Wish): Verdict | undefined {
  const verdict = intent === 'back' ? recognisers[answer.type](answer) : undefined;
  return verdict?.clarity === 'clear' ? verdict : undefined;
}
