import type { EventKind } from '../event.js';
import type { Applier } from './applier.js';

/** Events about the conversation as a whole. */
export const conversationAppliers = {
  'attempt-started': (state) => ({ ...state, attempts: state.attempts + 1 }),
  'attempt-failed': (state) => ({ ...state, failedAttempts: state.failedAttempts + 1 }),
  'contact-refused': (state) => ({ ...state, refusals: state.refusals + 1 }),
  'language-changed': (state, event) => ({ ...state, locale: event.data.locale }),
  'pace-changed': (state, event) => ({ ...state, slower: event.data.slower }),
  'script-left': (state, event) => ({ ...state, exit: event.data.exit, open: undefined }),
  'opted-out': (state) => ({ ...state, optedOut: true }),
  'opted-in': (state) => ({ ...state, optedOut: false }),
  'limit-reached': (state) => state,
  'fault-met': (state) => state,
  'conversation-closed': (state, event) => ({
    ...state,
    status: 'closed',
    outcome: event.data.outcome,
    open: undefined,
    held: [],
  }),
  'conversation-reopened': (state) => ({ ...state, status: 'open', outcome: undefined }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
