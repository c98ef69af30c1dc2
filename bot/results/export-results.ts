import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';
import { wasBrought } from '../../dialogs/casework/documents/was-brought.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import { countingOf, type FieldStatus } from '../../dialogs/casework/fields/field-status.js';
import { type Field, fieldsOf } from '../../dialogs/casework/fields/fields-of.js';
import type { Held } from '../../dialogs/casework/fields/held.js';
import { fieldOf } from '../../dialogs/casework/fields/question-field.js';
import { applies, conditionContext } from '../../dialogs/engine/asking/applicable.js';
import { shown } from '../../dialogs/engine/asking/ask.js';
import { purposesOf } from '../../dialogs/engine/asking/purposes-of.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { CompiledQuestion, Script } from '../../dialogs/script/script.js';
import { fieldsFrom } from '../casework/whole-case/fields-from.js';
import { gatherCase } from '../casework/whole-case/gather-case.js';
import type { ResultRow } from './result-row.js';
import { resultStatus } from './result-status.js';

/** What exporting works with. */
export interface ExportParts {
  readonly store: Pick<Store, 'getCase' | 'caseIds' | 'load' | 'conversationIds' | 'employersWith'>;
  readonly scripts: ScriptLibrary;
}

/**
 * How every field of all cases stands, or of one, with where it came from. One case is read after another, each when
 * the rows of the one before were taken: of a large base no more is held.
 */
export async function* exportResults(
  filter: { readonly caseId?: string },
  parts: ExportParts,
): AsyncGenerator<readonly ResultRow[], void> {
  for await (const id of filter.caseId === undefined ? parts.store.caseIds() : [filter.caseId]) {
    const file = await parts.store.getCase(id);
    if (file) yield await caseResults(file, parts);
  }
}

/**
 * How every field of a case stands: each question of each party, those of every conversation there was, and all as not
 * asked where there was none yet. No case and no party is given a score.
 */
export async function caseResults(file: Case, parts: ExportParts): Promise<readonly ResultRow[]> {
  const from = await fieldsFrom(await gatherCase(file, parts), parts);
  const fields = new Map(file.parties.map((party) => [party.id, fieldsOf(party, from)]));
  return file.parties.flatMap((party) => {
    const about = fields.get(aboutWhom(file, party)?.id ?? party.id) ?? [];
    const held = from.held.filter(({ state }) => state.brief.partyId === party.id);
    const planned = held.length === 0 ? from.planned(party) : undefined;
    const dossier = from.dossiers.find(({ partyId }) => partyId === party.id);
    return [
      ...(planned ? rowsOf({ ...planned, about, file }) : []),
      ...held.flatMap((one) =>
        rowsOf({ ...one, about, file, dossier }).map((row) => ({ ...row, conversationId: one.id })),
      ),
    ];
  });
}

/** What the rows of one conversation are made from. */
interface Reported extends Pick<Held, 'script' | 'state'>, Partial<Pick<Held, 'from'>> {
  readonly file: Case;
  /** How the facts stand about whoever the conversation is about. */
  readonly about: readonly Field[];
  /** What the party brought; absent where nothing was asked yet. */
  readonly dossier?: Dossier;
}

function rowsOf(reported: Reported): readonly ResultRow[] {
  const rows = questionsOf(reported.script, reported.state).map((question) => rowFor(question, reported));
  return reported.file.purposes?.includes('verify-identity') ? [identityRow(reported), ...rows] : rows;
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

function rowFor(question: CompiledQuestion, { file, script, state, about, from, dossier }: Reported): ResultRow {
  const record = state.answers[question.id];
  const field = about.find(({ name }) => name === fieldOf(question));
  const status = statusWith(field, resultStatus(record, state.asked.includes(question.id)));
  const reviews = Object.values(state.reviews).filter(
    (review) => review.questionId === question.id && !review.resolved,
  ).length;
  const waits = reviews > 0 || field?.status === 'mismatch';
  const answered = record !== undefined && status !== 'not-asked';
  const where = answered ? from?.get(question.id) : undefined;
  return {
    caseId: file.id,
    partyId: state.brief.partyId,
    role: state.brief.role,
    script: `${script.id}.v${script.version}`,
    questionId: question.id,
    goal: question.goal?.[state.locale] ?? '',
    purposes: purposesOf(question).filter((one) => file.purposes?.includes(one)),
    field: field?.name,
    status,
    sources: [...new Set(field ? countingOf(field.sources).map(({ source }) => source) : [])],
    clarity: answered ? (record.clarity ?? record.sayings.at(-1)?.clarity) : undefined,
    value: answered && record.value !== undefined ? shown(question, record.value, state) : undefined,
    said: answered ? record.sayings.at(-1)?.said : undefined,
    by: answered ? record.by : undefined,
    at: where?.at,
    channel: where?.channel,
    seq: where?.seq,
    callId: where?.callId,
    reasons: record?.sayings.at(-1)?.codes ?? [],
    openReviews: reviews,
    supplement: supplementStatus(question, state, dossier),
    outcome: state.outcome,
    advice: status === 'mismatch' && waits && mayHold(file) ? 'hold-recommended' : undefined,
  };
}

/** How what was asked for stands: a paper that was accepted after the conversation had ended is there all the same. */
function supplementStatus(
  { id }: CompiledQuestion,
  state: ConversationState,
  dossier: Dossier | undefined,
): ResultRow['supplement'] {
  const asked = Object.values(state.supplements).find(({ questionId }) => questionId === id);
  const brought = asked && dossier && wasBrought(dossier, { conversationId: state.id, item: asked.item });
  return brought ? 'received' : asked?.status;
}

/** Whether the party proved who they are, where the case is there to find that out. */
function identityRow({ file, script, state }: Reported): ResultRow {
  const { passedAt, tries } = state.identity;
  const question = script.steps.identity;
  return {
    caseId: file.id,
    partyId: state.brief.partyId,
    role: state.brief.role,
    script: `${script.id}.v${script.version}`,
    questionId: question?.id ?? 'identity',
    goal: question?.goal?.[state.locale] ?? '',
    purposes: ['verify-identity'],
    status: passedAt ? 'verified' : tries > 0 ? 'unknown' : 'not-asked',
    sources: [],
    by: passedAt && 'party',
    at: passedAt,
    reasons: [],
    openReviews: 0,
    outcome: state.outcome,
  };
}

/** A clear answer verifies no key fact by itself: what all the sources say together does. */
function statusWith(field: Field | undefined, status: FieldStatus): FieldStatus {
  if (!field?.key || status !== 'verified') return status;
  const { status: together } = field;
  return together === 'verified' || together === 'mismatch' || together === 'ambiguous' ? together : 'single-source';
}

/** A contradiction that nobody has looked at yet should not be overtaken by the payout. */
function mayHold({ stage, disburseBy }: Case): boolean {
  return stage === 'before-disbursement' && disburseBy !== undefined;
}
