import type { CauseCode } from '../../dialogs/casework/causes/cause.js';
import type { Resolution } from '../../dialogs/engine/input.js';

/** A person’s decision as it was written. */
export type WrittenDecision = Resolution & { readonly cause?: CauseCode; readonly note?: string };
