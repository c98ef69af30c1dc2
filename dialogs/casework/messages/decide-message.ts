import type { Handler } from '../handler.js';
import { knownPoints } from '../points/known-points.js';
import type { MessageCommands } from './message.js';

/** Sending messages, and hearing what became of them. */
export const messageHandlers: { readonly [K in keyof MessageCommands]: Handler<K> } = {
  'send-message': (turn, { pointId, template, text, about, by }) => {
    const point = knownPoints(turn.party, turn.dossier).find(({ id }) => id === pointId);
    if (point?.kind !== 'mobile')
      return {
        code: 'point-unknown',
        words: 'There is no mobile number of this name in use. Choose one from the case.',
      };
    const messageId = `m${Object.keys(turn.dossier.messages).length + 1}`;
    turn.record({
      kind: 'message-decided',
      data: { messageId, over: 'sms', pointId, template, about, by },
      personal: { text },
    });
    turn.effect({ kind: 'send-text', messageId, number: point.value, text });
    return undefined;
  },
  'message-stands': (turn, { messageId, status, code, until }) => {
    const known = turn.dossier.messages[messageId];
    // What the provider reports may come late and out of order; an end is not taken back.
    if (!known || known.status === 'delivered' || known.status === status) return undefined;
    turn.record({ kind: 'message-stood', data: { messageId, status, code, until } });
    return undefined;
  },
};
