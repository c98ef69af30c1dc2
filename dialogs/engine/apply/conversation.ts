import type { EventKind } from '../event.js';
import type { Applier } from './applier.js';

/** Events about the conversation as a whole. */
export const conversationAppliers = {
  'attempt-started': (state) => ({ attempts: state.attempts + 1 }),
  'attempt-failed': (state) => ({ failedAttempts: state.failedAttempts + 1 }),
  'contact-refused': (state) => ({ refusals: state.refusals + 1 }),
  'language-changed': (_state, event) => ({ locale: event.data.locale }),
  'pace-changed': (_state, event) => ({ slower: event.data.slower }),
  'script-left': (_state, event) => ({ exit: event.data.exit, open: undefined }),
  'opted-out': () => ({ optedOut: true }),
  'opted-in': () => ({ optedOut: false }),
  'limit-reached': () => ({}),
  'fault-met': () => ({}),
  'conversation-closed': (_state, event) => ({
    status: 'closed',
    outcome: event.data.outcome,
    open: undefined,
    held: [],
  }),
  'conversation-reopened': () => ({ status: 'open', outcome: undefined }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
