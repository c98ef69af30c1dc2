import type { CaseworkTurn } from '../casework-turn.js';
import type { Handler } from '../handler.js';
import type { RefusalCommands, RefusedContact } from './refusal.js';

/** Hearing that the policy did not let a message out. One that never will be sent stands as refused. */
export const refusalHandlers: { readonly [K in keyof RefusalCommands]: Handler<K> } = {
  'contact-refused': (turn, refused) => {
    noteRefused(turn, refused);
    const { messageId, reason, until } = refused;
    if (messageId !== undefined && until === undefined && turn.dossier.messages[messageId])
      turn.record({ kind: 'message-stood', data: { messageId, status: 'refused', code: reason } });
    return undefined;
  },
};

/** Records why a party was not contacted, for a person to read. */
export function noteRefused(turn: CaseworkTurn, refused: RefusedContact): void {
  const { channel, reason, words, until, rule, setting, messageId } = refused;
  turn.record({ kind: 'contact-refused', data: { channel, reason, words, until, rule, setting, messageId } });
}
