import type { Handler } from '../handler.js';
import type { WhereaboutsCommands } from './whereabouts.js';

/** Noting where a party was last known to be. A person does, who heard it. */
export const whereaboutsHandlers: { readonly [K in keyof WhereaboutsCommands]: Handler<K> } = {
  'note-last-zone': (turn, { zone, by }) => {
    turn.record({ kind: 'last-zone-noted', data: { by }, personal: zone === undefined ? {} : { zone } });
    return undefined;
  },
};
