import { queueMessage, sendMessage } from '../messaging/outbound-message.js';
import { textOf } from '../twiml/parse-twiml.js';
import { next, type Verb } from './verb.js';

/** Sends a message in the middle of a call, to its handset unless told otherwise. */
export const message: Verb = async ({ exchange, call, verb, documentUrl }) => {
  const { to = call.settings.handset, from = call.settings.line, statusCallback } = verb.attributes;
  const callback = statusCallback ? { statusCallback: new URL(statusCallback, documentUrl).href } : {};
  const draft = { direction: 'outbound-call', from, to, body: textOf(verb), media: [], ...callback } as const;
  sendMessage(exchange, queueMessage(exchange, draft));
  return next;
};
