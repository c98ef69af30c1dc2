import type { CaseworkTurn } from '../casework-turn.js';
import type { Handler } from '../handler.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import type { PartnerCommands } from './partner.js';

const dayMs = 86_400_000;

/**
 * Hearing a partner employer. Who has left is looked into by a person, which holds the approval; and whoever is known is
 * asked about again after the agreed time. An older list than the last, or the same again, changes nothing.
 */
export const partnerHandlers: { readonly [K in keyof PartnerCommands]: Handler<K> } = {
  'hear-partner': (turn, { employerId, status, asOf, everyDays, by }) => {
    const before = turn.dossier.partners[employerId];
    if (before && (asOf < before.asOf || (asOf === before.asOf && status === before.status))) return undefined;
    turn.record({ kind: 'partner-said', data: { employerId, status, asOf, by } });
    closeTask(turn, 'ask-partner', employerId, 'outdated');
    if (status === 'left') {
      openTask(turn, { kind: 'partner-update', about: employerId, priority: 'P2' });
      turn.effect({ kind: 'cancel', timer: `ask-partner:${employerId}` });
      return undefined;
    }
    closeTask(turn, 'partner-update', employerId, 'outdated');
    const at = new Date(Date.parse(asOf) + everyDays * dayMs).toISOString();
    turn.effect({ kind: 'schedule', timer: `ask-partner:${employerId}`, at });
    return undefined;
  },
};

/** The time since a partner's last list is over: a person asks for the next. */
export function askPartner(turn: CaseworkTurn, timer: string): void {
  openTask(turn, { kind: 'ask-partner', about: timer.slice('ask-partner:'.length), priority: 'P4' });
}
