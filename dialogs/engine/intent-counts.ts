import { offeredChoices } from '../questions/offered-choices.js';
import type { CompiledQuestion } from '../script/script.js';
import type { Intent, Verdict } from '../vocabulary.js';
import type { ConversationState } from './state.js';

/** Wishes that are never taken for a mere part of an answer. */
const always: readonly Intent[] = ['stop', 'complaint', 'agent'];

/** Once somebody has proved who they are, only these words say that we have the wrong person all the same. */
const wrongPersonForSure =
  /(打|拨|找|搞|弄)错(了|人|电话|号)|认错人|不是我的(号|手机|电话)|\bwrong (number|person|guy|lady|phone)\b|\bnot my (number|phone)\b/iu;

/**
 * The wish in a verdict, if it is one. "I am his son" answers how they are related and is no word about a wrong number;
 * "unemployed" may be one of the answers on offer, and then it is no cry for help.
 */
export function intentThatCounts(
  verdict: Verdict,
  question: CompiledQuestion,
  state: ConversationState,
  said: string,
): Intent | undefined {
  const { intent } = verdict;
  if (intent === undefined || always.includes(intent)) return intent;
  if (intent === 'wrong-person' && state.session?.identified && !wrongPersonForSure.test(said)) return undefined;
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
