import type { Applier } from '../applier.js';
import type { Flag, FlagEvents, Flags } from './flag.js';

/** What flags' events change. */
export const flagAppliers: { readonly [K in keyof FlagEvents]: Applier<K> } = {
  'flag-found': ({ flags }, { at, data: { flagId: id, flag, severity, key, evidence, shadow }, personal }) => {
    const withWords = evidence.map((one, index) => {
      const words = personal?.words[index];
      return words ? { ...one, words } : one;
    });
    const found = { id, flag, severity, key, evidence: withWords, shadow, raisedAt: at, raisedBy: 'ringback' };
    return { flags: { ...flags, [id]: found } };
  },
  'flag-set': (dossier, { at, data: { flagId: id, flag, severity, by, questionId }, personal }) => {
    const words = personal?.words;
    const evidence = {
      code: 'noticed',
      partyId: dossier.partyId,
      ...(questionId !== undefined && { questionId }),
      ...(words !== undefined && { words }),
    };
    const set = { id, flag, severity, evidence: [evidence], shadow: false, raisedAt: at, raisedBy: by };
    return { flags: { ...dossier.flags, [id]: set } };
  },
  'flag-outdated': ({ flags }, { at, data: { flagId } }) => ({ flags: changed(flags, flagId, { outdatedAt: at }) }),
  'flag-planned': ({ flags }, { at, data: { flagId, ...plan } }) => ({
    flags: changed(flags, flagId, { plan: { ...plan, at } }),
  }),
  'flag-closed': ({ flags }, { at, data: { flagId, verdict, by }, personal }) => {
    const note = personal?.note;
    return { flags: changed(flags, flagId, { closed: { by, at, verdict, ...(note !== undefined && { note }) } }) };
  },
};

function changed(flags: Flags, id: string, change: Partial<Flag>): Flags {
  const flag = flags[id];
  return flag ? { ...flags, [id]: { ...flag, ...change } } : flags;
}
