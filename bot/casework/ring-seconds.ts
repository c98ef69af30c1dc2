import type { Market } from '../../dialogs/vocabulary.js';

/** Seconds for which a telephone rings: less than it takes most voicemails to pick up. */
export const ringSeconds: Readonly<Record<Market, number>> = { us: 28, cn: 30 };
