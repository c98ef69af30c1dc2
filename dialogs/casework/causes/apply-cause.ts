import type { Applier } from '../applier.js';
import type { CauseEvents } from './cause.js';

/** What causes' events change. */
export const causeAppliers: { readonly [K in keyof CauseEvents]: Applier<K> } = {
  'cause-chosen': ({ causes }, { at, data: { cause, by }, personal }) => {
    const { [cause]: _, ...ruledOut } = causes.ruledOut;
    return { causes: { ruledOut, chosen: { cause, by, at, ...personal } } };
  },
  'cause-ruled-out': ({ causes: { chosen, ruledOut } }, { at, data: { cause, by }, personal }) => ({
    causes: {
      ...(chosen && chosen.cause !== cause && { chosen }),
      ruledOut: { ...ruledOut, [cause]: { by, at, evidence: personal?.evidence ?? '' } },
    },
  }),
  'cause-approved': ({ causes }, { at, data: { by } }) => ({
    causes: { ...causes, ...(causes.chosen && { chosen: { ...causes.chosen, approved: { by, at } } }) },
  }),
};
