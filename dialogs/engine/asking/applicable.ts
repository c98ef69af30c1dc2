import type { CompiledQuestion, Condition, ConditionContext, Script } from '../../script/script.js';
import { answeredAsFiled, unanswered } from '../settling/unanswered.js';
import type { AnswerRecord, AnswerStatus, ConversationState } from '../state.js';
import { purposesOf } from './purposes-of.js';

const settled: ReadonlySet<AnswerStatus | undefined> = new Set([
  'clear',
  'doubtful',
  'refused',
  'unheard',
  'skipped',
  'set-by-person',
]);

/** Whether a question still has to be asked, over this channel. By voice, what was postponed is left to the text. */
export function isOpen(question: CompiledQuestion, state: ConversationState): boolean {
  const status = state.answers[question.id]?.status;
  return !settled.has(status) && !(status === 'postponed' && state.session?.channel === 'voice');
}

/** Conditions that were worked out in one context: many questions share theirs. */
type Known = Map<Condition, boolean>;

/** Whether a question is for this party of this case, given what is answered so far. */
export function applies(
  question: CompiledQuestion,
  state: ConversationState,
  context: ConditionContext,
  known?: Known,
): boolean {
  return question.type !== 'say' && isFor(question, state, context, known);
}

function isFor(
  question: CompiledQuestion,
  state: ConversationState,
  context: ConditionContext,
  known: Known = new Map(),
): boolean {
  if (question.market && question.market !== state.brief.market) return false;
  if (question.require === 'extended' && state.brief.tier !== 'enhanced' && !isWanted(question, state)) return false;
  const { when } = question;
  const holds = known.get(when) ?? when(context);
  known.set(when, holds);
  return holds;
}

/** Whether the case is there to find out what the question serves, or the party can be reached in one way alone. */
function isWanted(question: CompiledQuestion, { brief }: ConversationState): boolean {
  if (question.type === 'contact' && (brief.contactKinds ?? 2) < 2) return true;
  return brief.purposes !== undefined && purposesOf(question).some((one) => brief.purposes?.includes(one));
}

/** The questions that still have to be asked, in order. */
export function openQuestions(script: Script, state: ConversationState): readonly CompiledQuestion[] {
  return openIn(script, state, conditionContext(script, state));
}

/** The first question that still has to be asked. */
export function nextQuestion(script: Script, state: ConversationState): CompiledQuestion | undefined {
  const context = conditionContext(script, state);
  const known: Known = new Map();
  return script.questions.find((question) => isOpen(question, state) && applies(question, state, context, known));
}

/** The questions that are likely to be asked: as if every answer that is still to come agreed with the file. */
export function expectedQuestions(script: Script, state: ConversationState): readonly CompiledQuestion[] {
  const filed = answeredAsFiled(script, state.brief.onFile);
  // An answer that is being probed says no more about what comes than one that is still to come.
  return openIn(
    script,
    state,
    contextOf(state, filed, ({ status }) => settled.has(status)),
  );
}

function openIn(script: Script, state: ConversationState, context: ConditionContext): readonly CompiledQuestion[] {
  const known: Known = new Map();
  return script.questions.filter((question) => isOpen(question, state) && applies(question, state, context, known));
}

/** What must be said right before a question and has not been said yet. */
export function statementsBefore(
  script: Script,
  state: ConversationState,
  question: CompiledQuestion,
): readonly CompiledQuestion[] {
  const at = script.questions.indexOf(question);
  const from = script.questions.slice(0, at).findLastIndex((one) => one.type !== 'say') + 1;
  if (from === at) return [];
  const context = conditionContext(script, state);
  return script.questions
    .slice(from, at)
    .filter((one) => !(state.stated ?? []).includes(one.id) && isFor(one, state, context));
}

/** What conditions can see. */
export function conditionContext(script: Script, state: ConversationState): ConditionContext {
  return contextOf(state, unanswered(script));
}

/** What conditions see of the answers that count; the others stand as in `otherwise`. */
function contextOf(
  state: ConversationState,
  otherwise: ConditionContext['answers'],
  counts: (record: AnswerRecord) => boolean = () => true,
): ConditionContext {
  const answers = { ...otherwise };
  for (const [id, record] of Object.entries(state.answers)) {
    if (!Object.hasOwn(otherwise, id) || !counts(record)) continue;
    answers[id] = { asked: true, clarity: record.clarity ?? '', value: record.value ?? null };
  }
  const { brief } = state;
  return {
    answers,
    onFile: brief.onFile,
    case: { market: brief.market, tier: brief.tier, stage: brief.stage, product: brief.product },
    party: { role: brief.role },
    parties: brief.parties,
    channel: state.session?.channel ?? 'sms',
  };
}

/** The question with this id. A script never loses one while a conversation runs on its version. */
export function questionOf(script: Script, id: string): CompiledQuestion {
  const question = script.questions.find((one) => one.id === id);
  if (!question) throw new Error(`script ${script.id} has no question ${id}`);
  return question;
}
