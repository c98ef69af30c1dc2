import type { Applier } from '../applier.js';
import type { MessageEvents } from './message.js';

/** What messages' events change. */
export const messageAppliers: { readonly [K in keyof MessageEvents]: Applier<K> } = {
  'message-decided': ({ messages }, { at, data: { messageId: id, ...data } }) => ({
    messages: { ...messages, [id]: { id, ...data, status: 'waiting', at } },
  }),
  'message-stood': ({ messages }, { data: { messageId, status, code } }) => {
    const message = messages[messageId];
    return message ? { messages: { ...messages, [messageId]: { ...message, status, code } } } : {};
  },
};
