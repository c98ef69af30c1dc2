import type { Handler } from '../handler.js';
import type { TierCommands } from './tier.js';

/** Setting a tier. The bot sets none: a person does, and says why. */
export const tierHandlers: { readonly [K in keyof TierCommands]: Handler<K> } = {
  'set-tier': (turn, { tier, reasons, by }) => {
    turn.record({ kind: 'tier-set', data: { tier, reasons, by } });
    return undefined;
  },
};
