import type { EventKind } from '../event.js';
import type { ConversationState, Supplement } from '../state.js';
import type { Applier, Changes } from './applier.js';

function withSupplement(state: ConversationState, item: string, status: Supplement['status']): Changes {
  const supplement = state.supplements[item];
  return supplement ? { supplements: { ...state.supplements, [item]: { ...supplement, status } } } : {};
}

/** Events about what is still missing and what waits for its time. */
export const followUpAppliers = {
  'supplement-requested': (state, event) => ({
    supplements: { ...state.supplements, [event.data.item]: { ...event.data, status: 'requested' } },
  }),
  'supplement-received': (state, event) => withSupplement(state, event.data.item, 'received'),
  'supplement-rejected': (state, event) => withSupplement(state, event.data.item, 'rejected'),
  'supplement-withdrawn': (state, event) => {
    const { [event.data.item]: _withdrawn, ...supplements } = state.supplements;
    return { supplements };
  },
  reminded: () => ({}),
  'timer-set': (state, event) => ({ timers: { ...state.timers, [event.data.timer]: event.data.at } }),
  'timer-ended': (state, event) => {
    const { [event.data.timer]: _ended, ...timers } = state.timers;
    return { timers };
  },
  'call-back-agreed': (state) => ({ open: undefined, tries: 0, callBacks: state.callBacks + 1 }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
