import type { EventKind } from '../event.js';
import type { AnswerRecord, ConversationState } from '../state.js';
import type { Applier } from './applier.js';

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

type Answers = ConversationState['answers'];

function withAnswer(answers: Answers, id: string, change: (record: AnswerRecord) => Partial<AnswerRecord>): Answers {
  const record = answers[id] ?? none;
  return { ...answers, [id]: { ...record, ...change(record) } };
}

/** Events about what was asked and answered. */
export const answerAppliers = {
  'verdict-reached': (state, event) => {
    const { questionId, clarity, codes } = event.data;
    const saying = {
      at: event.at,
      said: event.personal?.said ?? '',
      clarity,
      value: event.personal?.value,
      codes,
      words: event.personal?.words ?? [],
    };
    const heard = clarity !== 'unheard';
    const session =
      state.session && heard
        ? { ...state.session, heard: state.session.heard + 1, unheardInRow: 0, silentOn: undefined }
        : state.session;
    const answers = withAnswer(state.answers, questionId, ({ sayings }) => ({ sayings: [...sayings, saying] }));
    return { ...state, session, answers };
  },
  'answer-settled': (state, event) => {
    const { questionId, status, clarity, by } = event.data;
    const value = event.personal?.value;
    const answers = withAnswer(state.answers, questionId, () => ({ status, clarity, by, value }));
    const closes = state.open && 'questionId' in state.open && state.open.questionId === questionId;
    return closes ? { ...state, answers, open: undefined, tries: 0 } : { ...state, answers };
  },
  'answer-reopened': (state, event) => ({
    ...state,
    answers: withAnswer(state.answers, event.data.questionId, () => ({
      status: event.data.because === 'text' ? ('postponed' as const) : ('reopened' as const),
      probes: 0,
    })),
    readBack: state.readBack.filter((id) => id !== event.data.questionId),
  }),
  'questions-skipped': (state, event) => ({
    ...state,
    answers: event.data.ids.reduce((next, id) => withAnswer(next, id, () => ({ status: 'skipped' })), state.answers),
  }),
  'question-unheard': (state, event) => {
    const { questionId, exhausted, evadedIfNextIsHeard } = event.data;
    const session = state.session && {
      ...state.session,
      failures: state.session.failures + 1,
      unheardInRow: state.session.unheardInRow + (exhausted ? 1 : 0),
      silentOn: evadedIfNextIsHeard ? questionId : state.session.silentOn,
    };
    return { ...state, tries: state.tries + 1, session };
  },
  'statement-made': (state, event) => ({ ...state, stated: [...(state.stated ?? []), event.data.questionId] }),
  'education-given': (state, event) => ({
    ...state,
    answers: withAnswer(state.answers, event.data.questionId, () => ({ educated: true })),
  }),
  'read-back-answered': (state, event) =>
    event.data.right || event.data.disputed
      ? { ...state, open: undefined, tries: 0, readBack: [...state.readBack, ...event.data.items] }
      : { ...state, readBackRejections: state.readBackRejections + 1 },
  'flag-raised': (state, event) => ({ ...state, flags: [...state.flags, event.data] }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
