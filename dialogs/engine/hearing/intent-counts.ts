import { offeredChoices } from '../../questions/offered-choices.js';
import type { CompiledQuestion } from '../../script/script.js';
import type { Intent, Verdict } from '../../vocabulary.js';
import type { ConversationState } from '../state.js';
import { namesUnsuitedHours } from './contact-hours.js';

/** Wishes that are never taken for a mere part of an answer. */
const always: readonly Intent[] = ['stop', 'complaint', 'agent'];

/** Once somebody has proved who they are, only these words say that we have the wrong person all the same. */
const wrongPersonForSure =
  /(打|拨|找|搞|弄)错(了|人|电话|号)|认错人|不是我的(号|手机|电话)|\bwrong (number|person|guy|lady|phone)\b|\bnot my (number|phone)\b/iu;

/** Whether these words tell, without a doubt, that we have the wrong person. */
export function saysWrongNumber(said: string): boolean {
  return wrongPersonForSure.test(said);
}

/** "If he cannot pay, I will": a duty is told, nobody asks for help. */
const ofSomebodyElse =
  /(他|她|他们|人家|借款人|对方)[^，。；！]{0,8}(还不|还了|供不起|断供|没钱)|\b(he|she|they|the borrower|somebody else)\b.{0,16}\b(can't|cannot|can not|couldn't|doesn't|don't|fails?|stops?|behind)\b/iu;

/** The words of a verdict in which somebody asks to be called at another time. */
function wishedCall({ reasons }: Verdict): string | undefined {
  return reasons.find(({ code }) => code === 'asks-to-be-called')?.words;
}

/** The party's words about what they want: beside an answer, a wish to be called is read without the answer's figures. */
export function wordsOfWish(verdict: Verdict, said: string): string {
  return wishedCall(verdict) ?? said;
}

/** The verdict with the wish that counts, if any; what was taken for a wish and is none was said as an answer. */
export function withWishThatCounts(
  verdict: Verdict,
  question: CompiledQuestion,
  state: ConversationState,
  said: string,
): Verdict {
  if (verdict.intent === undefined) return verdict;
  const intent = intentThatCounts(verdict, question, state, said);
  const isAnswer = intent === undefined && question.type === 'text';
  if (isAnswer) return { clarity: 'clear', value: said, reasons: [{ code: 'said', words: said }] };
  return { ...verdict, intent };
}

/**
 * The wish in a verdict, if it is one. "I am his son" answers how they are related and is no word about a wrong number;
 * "unemployed" may be one of the answers on offer, and then it is no cry for help.
 */
function intentThatCounts(
  verdict: Verdict,
  question: CompiledQuestion,
  state: ConversationState,
  said: string,
): Intent | undefined {
  const { intent } = verdict;
  if (intent === undefined || always.includes(intent) || namesUnsuitedHours(verdict) || wishedCall(verdict))
    return intent;
  if (intent === 'wrong-person' && state.session?.identified && !saysWrongNumber(said)) return undefined;
  if (intent === 'hardship' && question.type === 'text' && ofSomebodyElse.test(said)) return undefined;
  const answered = verdict.clarity === 'clear' || verdict.clarity === 'contradicts';
  return answered && impliedByAnswer(verdict, intent, question, state) ? undefined : intent;
}

function impliedByAnswer(
  verdict: Verdict,
  intent: Intent,
  question: CompiledQuestion,
  state: ConversationState,
): boolean {
  const wish = verdict.reasons.find((reason) => reason.code === intent)?.words ?? '';
  const chosen = offeredChoices(question, state.locale, state.brief.market).find(({ id }) => id === verdict.value);
  const answer = [
    ...verdict.reasons.filter((reason) => reason.code !== intent).map((reason) => reason.words),
    ...(chosen ? [chosen.label, ...chosen.synonyms] : []),
  ];
  return wish === '' || answer.some((words) => overlap(words, wish));
}

function overlap(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one !== '' && (one.includes(other) || other.includes(one));
}
