import type { Handler } from '../handler.js';
import { knownPoints } from '../points/known-points.js';
import type { MessageCommands } from './message.js';
import { writeTo } from './write-to.js';

/** Sending messages, and hearing what became of them. */
export const messageHandlers: { readonly [K in keyof MessageCommands]: Handler<K> } = {
  'send-message': (turn, { pointId, ...writing }) => {
    const point = knownPoints(turn.party, turn.dossier).find(({ id }) => id === pointId);
    if (!point || point.kind === 'landline')
      return {
        code: 'point-unknown',
        words: 'There is no mobile number or e-mail address of this name in use. Choose one from the case.',
      };
    writeTo(turn, { point, ...writing });
    return undefined;
  },
  'message-stands': (turn, { messageId, status, code, until, isAddressGone }) => {
    const known = turn.dossier.messages[messageId];
    // What the provider reports may come late and out of order; an end is not taken back.
    if (!known || known.status === 'delivered' || known.status === status) return undefined;
    turn.record({ kind: 'message-stood', data: { messageId, status, code, until } });
    if (isAddressGone) turn.record({ kind: 'point-failed', data: { pointId: known.pointId, messageId } });
    return undefined;
  },
};
