import type { Contact } from '../../../data/contacts-store.js';
import type { Command } from '../../../dialogs/casework/command.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import type { Message } from '../../../dialogs/casework/messages/message.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import type { Place } from '../dossiers/place.js';
import { effectMark } from './effect-mark.js';

/** Whether nobody asked for a text and no person wrote it: guides, which we begin, count against the caps. */
export function isBegun({ by, over, template }: Pick<Message, 'by' | 'over' | 'template'>): boolean {
  return over === 'sms' && by === 'ringback' && /\.v\d+$/u.test(template);
}

/** What a command tells of a text that counts: that it went out, or that it came to nothing. */
export function contactsOfMessage(command: Command, { file, party }: Place, dossier: Dossier): readonly Contact[] {
  if (command.kind !== 'message-stands') return [];
  const message = dossier.messages[command.messageId];
  if (!message || !isBegun(message)) return [];
  const number = knownPoints(party, dossier).find(({ id }) => id === message.pointId)?.value;
  const counts = command.status === 'sent' || command.status === 'delivered';
  if (number === undefined || !(counts || command.status === 'undelivered')) return [];
  const id = effectMark(file.id, party.id, message.id);
  return [{ id, number, partyId: party.id, kind: 'opener', at: command.at, on: counts }];
}
