import type { EventKind } from '../event.js';
import type { AnswerRecord, ConversationState } from '../state.js';
import type { Applier, Changes } from './applier.js';
import { inSession, nothingUnheard } from './in-session.js';
import { personActed } from './takeover.js';

// Every key is there from the start: records of one shape are copied faster.
const none: AnswerRecord = {
  status: undefined,
  clarity: undefined,
  value: undefined,
  by: undefined,
  sayings: [],
  probes: 0,
  educated: false,
};

function withAnswer(state: ConversationState, id: string, change: Partial<AnswerRecord>): Changes {
  const record = Object.assign({ ...(state.answers[id] ?? none) }, change);
  return { answers: { ...state.answers, [id]: record } };
}

/** Whether the value that stands read back is this one: once it changes, nobody can say whether it was right. */
function isReadBack({ open }: ConversationState, questionId: string): boolean {
  return open !== undefined && 'items' in open && open.items.includes(questionId);
}

/** Events about what was asked and answered. */
export const answerAppliers = {
  'verdict-reached': (state, event) => {
    const { questionId, clarity, codes, confidence } = event.data;
    const alternatives = event.personal?.alternatives;
    const saying = {
      at: event.at,
      said: event.personal?.said ?? '',
      clarity,
      value: event.personal?.value,
      codes,
      words: event.personal?.words ?? [],
      ...(confidence !== undefined && { confidence }),
      ...(alternatives && { alternatives }),
    };
    const sayings = [...(state.answers[questionId]?.sayings ?? []), saying];
    const { answers } = withAnswer(state, questionId, { sayings });
    if (!state.session || clarity === 'unheard') return { answers };
    const { session } = inSession(state, { heard: state.session.heard + 1, ...nothingUnheard, silentOn: undefined });
    return { answers, session };
  },
  'answer-settled': (state, event) => {
    const { questionId, status, clarity, by } = event.data;
    const { answers } = withAnswer(state, questionId, { status, clarity, by, value: event.personal?.value });
    const changes = { answers, ...(status === 'set-by-person' && personActed(state)) };
    const closes = state.open && 'questionId' in state.open && state.open.questionId === questionId;
    return closes || isReadBack(state, questionId) ? { ...changes, open: undefined, tries: 0 } : changes;
  },
  'answer-reopened': (state, event) => {
    const { questionId, because } = event.data;
    const { answers } = withAnswer(state, questionId, {
      status: because === 'text' ? 'postponed' : 'reopened',
      probes: 0,
    });
    const readBack = state.readBack.filter((id) => id !== questionId);
    return isReadBack(state, questionId) ? { answers, readBack, open: undefined, tries: 0 } : { answers, readBack };
  },
  'questions-skipped': (state, event) => {
    const skipped = event.data.ids.map((id) => [id, { ...(state.answers[id] ?? none), status: 'skipped' as const }]);
    return { answers: { ...state.answers, ...Object.fromEntries(skipped) } };
  },
  'question-unheard': (state, event) => {
    const { questionId, exhausted, evadedIfNextIsHeard } = event.data;
    if (!state.session) return { tries: state.tries + 1 };
    const { failures, unheardInRow, silentOn } = state.session;
    const { session } = inSession(state, {
      failures: failures + 1,
      unheardInRow: unheardInRow + (exhausted ? 1 : 0),
      silentOn: evadedIfNextIsHeard ? questionId : silentOn,
    });
    return { tries: state.tries + 1, session };
  },
  'statement-made': (state, event) => ({ stated: [...(state.stated ?? []), event.data.questionId] }),
  'education-given': (state, event) => withAnswer(state, event.data.questionId, { educated: true }),
  'read-back-answered': (state, event) => ({
    ...(state.session && inSession(state, nothingUnheard)),
    ...(event.data.right || event.data.disputed
      ? { open: undefined, tries: 0, readBack: [...state.readBack, ...event.data.items] }
      : { readBackRejections: state.readBackRejections + 1 }),
  }),
  'flag-raised': (state, event) => ({ flags: [...state.flags, event.data] }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
