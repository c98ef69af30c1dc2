import { barsOneChannel } from '../../policy/bars-one-channel.js';
import type { EventBodies, EventKind } from '../event.js';
import type { ConversationState } from '../state.js';
import type { Applier, Changes } from './applier.js';
import { attemptFailed, attemptRefused, attemptStarted, partyHeard } from './outreach.js';

/** Whether a refusal tells that no message may be sent: one of messages, or one for a reason that holds for them, too. */
function silences(state: ConversationState, refused: EventBodies['contact-refused']['data']): boolean {
  if (refused.until !== undefined) return false;
  return refused.channel === 'sms' || (!barsOneChannel(refused) && !state.session);
}

/** No message may be sent; what was put to the party by message waits for nothing any more. */
function silence({ session }: ConversationState, reason: string) {
  return session?.channel === 'voice' ? { silenced: reason } : { silenced: reason, open: undefined, tries: 0 };
}

/** Both channels are all of it, also when they were stopped one after the other. */
function optedOut(state: ConversationState, { scope }: EventBodies['opted-out']['data']): Changes {
  const both = state.optedOutOf !== undefined && state.optedOutOf !== scope;
  if (scope === 'all' || both) return { optedOut: true };
  return scope === 'sms' ? { optedOutOf: scope, ...silence(state, 'opted-out') } : { optedOutOf: scope };
}

/** Events about the conversation as a whole. */
export const conversationAppliers = {
  'attempt-started': (state, event) => ({
    attempts: state.attempts + 1,
    silenced: undefined,
    outreach: attemptStarted(state.outreach, event.data),
  }),
  'attempt-planned': (state, event) => ({ outreach: { ...state.outreach, next: event.data.at } }),
  'heard-elsewhere': (state, event) => ({ outreach: partyHeard(state.outreach, event.at) }),
  'attempt-failed': (state, event) => ({
    failedAttempts: state.failedAttempts + 1,
    outreach: attemptFailed(state.outreach, event.data),
    // What was promised was kept; whatever follows is ours.
    agreedCall: event.data.channel === 'voice' ? undefined : state.agreedCall,
    ...(event.data.failure === 'blocked' && { silenced: 'blocked' }),
  }),
  // Where waiting does not help, what was put to the party by message never reached them.
  'contact-refused': (state, event) => {
    const refusals = state.refusals + 1;
    const outreach = attemptRefused(state.outreach, event.data.channel);
    if (!silences(state, event.data)) return { refusals, outreach };
    return { refusals, outreach, ...silence(state, event.data.reason) };
  },
  'pace-changed': (_state, event) => ({ slower: event.data.slower }),
  'script-left': (_state, event) => ({ exit: event.data.exit, open: undefined }),
  'opted-out': (state, event) => optedOut(state, event.data),
  // Texts alone are lifted.
  'opted-in': ({ optedOut, optedOutOf }) => ({
    optedOut: false,
    optedOutOf: optedOut || optedOutOf === 'voice' ? 'voice' : undefined,
    silenced: undefined,
  }),
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
