import type { Dossier } from '../dossier.js';
import type { ForItem } from './document.js';

/** Whether a person has accepted a document for what was asked. */
export function wasBrought({ documents }: Pick<Dossier, 'documents'>, { conversationId, item }: ForItem): boolean {
  return Object.values(documents).some(
    ({ decided, for: meant }) =>
      decided?.how === 'accepted' && meant?.conversationId === conversationId && meant.item === item,
  );
}
