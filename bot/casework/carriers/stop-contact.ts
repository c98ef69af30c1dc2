import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import { exclusionsOf } from '../../../dialogs/casework/exclusions/exclusions-of.js';
import { exclusionOf } from '../../../dialogs/policy/rules/excluded.js';
import type { TurnPath } from '../../turn/turn-path.js';
import type { Carrier } from '../carriers.js';
import type { Dossiers } from '../dossiers/dossiers.js';

/** What stopping works with. */
export interface StopContactParts {
  readonly store: Pick<Store, 'conversationIds'>;
  readonly turns: TurnPath;
  readonly dossiers: Dossiers;
}

/** Tells a party's open conversations that nothing goes out any more: a call that is on ends, a thread falls silent. */
export function stopContact({ store, turns, dossiers }: StopContactParts): Carrier<'stop-contact'> {
  return async (_, { file, party, now }) => {
    // Somebody may have lifted it meanwhile.
    const refused = exclusionOf({ party: { exclusions: exclusionsOf(party, await dossiers.of(file.id, party.id)) } });
    if (!refused) return { kind: 'done' };
    const { reason, words } = refused;
    for await (const id of store.conversationIds({ caseId: file.id })) {
      const state = await turns.state(id);
      if (state?.brief.partyId !== party.id || state.status !== 'open') continue;
      const at = new Date(now).toISOString();
      const refusal = {
        kind: 'contact-refused',
        channel: 'sms',
        reason,
        words,
        rule: 'excluded',
        key: `stop:${randomUUID()}`,
        at,
      } as const;
      await turns.take(id, refusal, 'later');
    }
    return { kind: 'done' };
  };
}
