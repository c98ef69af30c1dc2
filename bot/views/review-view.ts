import type { LogEvent } from '../../data/store.js';
import { shown } from '../../dialogs/engine/ask.js';
import { acceptableValue } from '../../dialogs/engine/review.js';
import { standingValues } from '../../dialogs/engine/standing-values.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import { fill } from '../../dialogs/script/interpolate.js';
import type { CompiledQuestion, Script } from '../../dialogs/script/script.js';
import type { Reason } from '../../dialogs/vocabulary.js';
import { askedWords } from './asked-words.js';

/** A review as agents see it. */
export interface ReviewView {
  /** `<conversation>~<review>`: unique in the installation. */
  readonly id: string;
  readonly questionId?: string;
  /** As it was last put to the party. */
  readonly question?: string;
  readonly goal?: string;
  readonly type?: string;
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  readonly reason: string;
  readonly priority: string;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly clarity?: string;
  readonly reasons: readonly Reason[];
  readonly said?: string;
  readonly value?: string;
  /** What was read back and not confirmed: each item with its value. */
  readonly items?: readonly { readonly questionId: string; readonly name: string; readonly value: string }[];
  /** Whether there is something to accept. */
  readonly acceptable: boolean;
  /** What stands on file; only once the review is claimed. */
  readonly onFile?: string;
  readonly flags: readonly string[];
  readonly claimedBy?: string;
  readonly resolved?: Review['resolved'];
}

/** Shows a review. What is on file stays covered until somebody has claimed it. */
export function reviewView(
  review: Review,
  state: ConversationState,
  { script, events }: { readonly script: Script | undefined; readonly events: readonly LogEvent[] },
): ReviewView {
  const { locale } = state;
  const question = script?.questions.find((one) => one.id === review.questionId);
  return {
    id: globalReviewId(state.id, review.id),
    questionId: review.questionId,
    question: askedWords(review, events) ?? (question && plannedWords(question, state)),
    goal: question?.goal?.[locale],
    type: question?.type,
    choices: question?.choices?.map((choice) => ({ id: choice.id, label: choice.label[locale] })),
    reason: review.reason,
    priority: review.priority,
    openedAt: review.openedAt,
    dueAt: review.dueAt,
    clarity: review.clarity,
    reasons: review.codes.map((code, index) => ({ code, words: review.words[index] ?? '' })),
    said: review.said,
    value: question && review.value !== undefined ? shown(question, review.value, state) : undefined,
    items: script && review.items?.map((id) => readBackItem(id, state, script)),
    acceptable: review.items !== undefined || (script !== undefined && acceptableValue(review, script) !== undefined),
    onFile: question && review.claimedBy ? onFileShown(question, state) : undefined,
    flags: state.flags.filter((flag) => flag.questionId === review.questionId).map((flag) => flag.flag),
    claimedBy: review.claimedBy,
    resolved: review.resolved,
  };
}

function readBackItem(questionId: string, state: ConversationState, { questions }: Script) {
  const question = questions.find((one) => one.id === questionId);
  const value = state.answers[questionId]?.value;
  return {
    questionId,
    name: question?.readBack?.[state.locale] ?? questionId,
    value: question && value !== undefined ? shown(question, value, state) : '',
  };
}

/** A question that was not put to the party, as it would be. */
function plannedWords(question: CompiledQuestion, { locale, session, brief }: ConversationState): string {
  const words = question.wording[locale];
  const text = session?.channel === 'voice' ? words.ask : (words.text ?? words.ask);
  return fill(text, standingValues(brief, locale));
}

/** The id of a review in the whole installation. */
export function globalReviewId(conversationId: string, reviewId: string): string {
  return `${conversationId}~${reviewId}`;
}

/** The parts of a global review id; undefined when it is none. */
export function readReviewId(id: string): { readonly conversationId: string; readonly reviewId: string } | undefined {
  const [conversationId, reviewId, ...rest] = id.split('~');
  return conversationId && reviewId && rest.length === 0 ? { conversationId, reviewId } : undefined;
}

/** The value on file in words. */
export function onFileShown(question: CompiledQuestion, state: ConversationState): string | undefined {
  const value = question.compare && state.brief.onFile[question.compare.with as keyof typeof state.brief.onFile];
  if (value === undefined) return undefined;
  if (typeof value === 'object') {
    return [value.name, ...value.aliases, ...value.formerNames].join(' / ');
  }
  return shown(question, question.type === 'money' && typeof value === 'number' ? { amount: value } : value, state);
}
