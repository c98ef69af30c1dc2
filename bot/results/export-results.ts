import type { Store, StoredLog } from '../../data/store.js';
import type { Case, Party } from '../../dialogs/case.js';
import { applies, conditionContext } from '../../dialogs/engine/applicable.js';
import { shown } from '../../dialogs/engine/ask.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { CompiledQuestion, Script } from '../../dialogs/script/script.js';
import { stateOf } from '../turn/read-state.js';
import { plannedState } from './planned-state.js';
import { type Provenance, provenanceOf } from './provenance.js';
import type { ResultRow } from './result-row.js';
import { resultStatus } from './result-status.js';

/** What exporting works with. */
export interface ExportParts {
  readonly store: Pick<Store, 'getCase' | 'caseIds' | 'load' | 'conversationIds'>;
  readonly scripts: ScriptLibrary;
}

/**
 * How every field stands, with where it came from: each question of each party of each case, those of every
 * conversation there was, and all as not asked where there was none yet. No case and no party is given a score.
 */
export async function exportResults(
  filter: { readonly caseId?: string },
  parts: ExportParts,
): Promise<readonly ResultRow[]> {
  const rows: ResultRow[] = [];
  for await (const id of filter.caseId === undefined ? parts.store.caseIds() : [filter.caseId]) {
    const file = await parts.store.getCase(id);
    if (file) rows.push(...(await caseResults(file, parts)));
  }
  return rows;
}

async function caseResults(file: Case, { store, scripts }: ExportParts): Promise<readonly ResultRow[]> {
  const conversations: StoredLog[] = [];
  for await (const id of store.conversationIds({ caseId: file.id })) {
    const stored = await store.load(id);
    if (stored) conversations.push(stored);
  }
  return file.parties.flatMap((party) => {
    const held = conversations.filter((one) => one.partyId === party.id);
    return held.length === 0
      ? plannedResults(file, party, scripts)
      : held.flatMap((one) => heldResults(file, one, scripts));
  });
}

function plannedResults(file: Case, party: Party, scripts: ScriptLibrary): readonly ResultRow[] {
  const planned = plannedState(file, party, scripts);
  if (!planned) return [];
  const { script, state } = planned;
  return questionsOf(script, state).map((question) => rowFor(file, question, script, state));
}

function heldResults(file: Case, stored: StoredLog, scripts: ScriptLibrary): readonly ResultRow[] {
  const state = stateOf(stored);
  const script = state && scripts.get(state.script.id, state.script.version);
  if (!state || !script) return [];
  const provenance = provenanceOf(stored.events);
  return questionsOf(script, state).map((question) => ({
    ...rowFor(file, question, script, state, provenance.get(question.id)),
    conversationId: stored.id,
  }));
}

/** The questions that are for this party as far as the answers tell, and all that were asked anyway. */
function questionsOf(script: Script, state: ConversationState): readonly CompiledQuestion[] {
  const context = conditionContext(script, state);
  return script.questions.filter(
    (question) =>
      state.answers[question.id] !== undefined ||
      state.asked.includes(question.id) ||
      applies(question, state, context),
  );
}

function rowFor(
  file: Case,
  question: CompiledQuestion,
  script: Script,
  state: ConversationState,
  from?: Provenance,
): ResultRow {
  const record = state.answers[question.id];
  const status = resultStatus(record, state.asked.includes(question.id));
  const reviews = Object.values(state.reviews).filter(
    (review) => review.questionId === question.id && !review.resolved,
  ).length;
  const answered = record !== undefined && status !== 'not_asked';
  return {
    caseId: file.id,
    partyId: state.brief.partyId,
    role: state.brief.role,
    script: `${script.id}.v${script.version}`,
    questionId: question.id,
    goal: question.goal?.[state.locale] ?? '',
    status,
    clarity: answered ? (record.clarity ?? record.sayings.at(-1)?.clarity) : undefined,
    value: answered && record.value !== undefined ? shown(question, record.value, state) : undefined,
    by: answered ? record.by : undefined,
    at: from?.at,
    channel: from?.channel,
    reasons: record?.sayings.at(-1)?.codes ?? [],
    openReviews: reviews,
    supplement: Object.values(state.supplements).find((one) => one.questionId === question.id)?.status,
    outcome: state.outcome,
    advice: status === 'mismatch' && reviews > 0 && mayHold(file) ? 'hold-recommended' : undefined,
  };
}

/** A contradiction that nobody has looked at yet should not be overtaken by the payout. */
function mayHold({ stage, disburseBy }: Case): boolean {
  return stage === 'before-disbursement' && disburseBy !== undefined;
}
