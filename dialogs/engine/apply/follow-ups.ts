import type { EventKind } from '../event.js';
import type { ConversationState, Supplement } from '../state.js';
import type { Applier, Changes } from './applier.js';
import { paperNews } from './takeover.js';

function withSupplement(state: ConversationState, item: string, status: Supplement['status']): Changes {
  const supplement = state.supplements[item];
  return supplement ? { supplements: { ...state.supplements, [item]: { ...supplement, status } } } : {};
}

/** Events about what is still missing and what waits for its time. */
export const followUpAppliers = {
  'supplement-requested': (state, event) => ({
    supplements: { ...state.supplements, [event.data.item]: { ...event.data, status: 'requested' } },
    withdrawn: (state.withdrawn ?? []).filter((item) => item !== event.data.item),
  }),
  'supplements-asked': (state, event) => {
    const asked = Object.values(state.supplements).map((one) =>
      event.data.items.includes(one.item) ? { ...one, asked: true as const } : one,
    );
    return { supplements: Object.fromEntries(asked.map((one) => [one.item, one])) };
  },
  'supplement-came': (state, { data }) => withSupplement(state, data.item, data.isThere ? 'came' : 'requested'),
  'supplement-received': (state, { data: { item } }) => ({
    ...withSupplement(state, item, 'received'),
    ...paperNews(state, { item }),
  }),
  'supplement-rejected': (state, { data: { item, reason = 'unreadable' }, personal }) => ({
    ...withSupplement(state, item, 'rejected'),
    ...paperNews(state, { item, rejected: { reason, words: personal?.words } }),
  }),
  'supplement-withdrawn': (state, event) => {
    const { [event.data.item]: gone, ...supplements } = state.supplements;
    return gone?.asked ? { supplements, withdrawn: [...(state.withdrawn ?? []), gone.item] } : { supplements };
  },
  'withdrawals-told': () => ({ withdrawn: [] }),
  reminded: ({ reminded }, { data: { items } }) => ({
    reminded: { ...reminded, ...Object.fromEntries(items.map((item) => [item, (reminded[item] ?? 0) + 1])) },
  }),
  'timer-set': (state, event) => ({ timers: { ...state.timers, [event.data.timer]: event.data.at } }),
  'timer-ended': (state, event) => {
    const { [event.data.timer]: _ended, ...timers } = state.timers;
    // One that was put off, or moved, is agreed upon anew.
    return event.data.timer === 'call-back' && !event.data.fired ? { timers, agreedCall: undefined } : { timers };
  },
  'call-back-agreed': (state, { data: { droppedAt } }) => ({
    open: undefined,
    tries: 0,
    callBacks: state.callBacks + 1,
    agreedCall: droppedAt === undefined ? {} : { droppedAt },
  }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
