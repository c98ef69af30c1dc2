import type { Applier } from '../applier.js';
import type { LookupEvents } from './lookup.js';

/** What look-ups' events change. */
export const lookupAppliers: { readonly [K in keyof LookupEvents]: Applier<K> } = {
  'number-looked-up': ({ lookups }, { data: { answer, since, askedOn }, personal }) => {
    // An erased number is nobody's to dial.
    if (personal === null) return {};
    const { number } = personal;
    return { lookups: [...lookups.filter((one) => one.number !== number), { number, since, answer, askedOn }] };
  },
};
