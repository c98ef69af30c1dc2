import type { Handler } from '../handler.js';
import type { ExclusionCommands } from './exclusion.js';
import { exclusionsOf } from './exclusions-of.js';

/** Barring automated contact with a party, and allowing it again. Both are for people alone. */
export const exclusionHandlers: { readonly [K in keyof ExclusionCommands]: Handler<K> } = {
  'set-exclusion': (turn, { exclusion, note, by }) => {
    if (exclusionsOf(turn.party, turn.dossier).includes(exclusion))
      return { code: 'exclusion-known', words: `This holds already: ${inWords(exclusion)}.` };
    turn.record({ kind: 'exclusion-set', data: { exclusion, by }, personal: note === undefined ? {} : { note } });
    turn.effect({ kind: 'stop-contact' });
    return undefined;
  },
  'lift-exclusion': (turn, { exclusion, reason, told, by }) => {
    if (!told && !exclusionsOf(turn.party, turn.dossier).includes(exclusion))
      return {
        code: 'exclusion-not-set',
        words: `This does not hold: ${inWords(exclusion)}. Nothing is to be lifted.`,
      };
    turn.record({ kind: 'exclusion-lifted', data: { exclusion, by }, personal: { reason } });
    return undefined;
  },
};

function inWords(exclusion: string): string {
  return exclusion.replaceAll('-', ' ');
}
