import type { Applier } from '../applier.js';
import type { PullEvents } from './pull.js';

/** What pulls' events change. */
export const pullAppliers: { readonly [K in keyof PullEvents]: Applier<K> } = {
  'pull-refused': () => ({}),
  'pull-asked': ({ pulls }, { at, data: { pullId: id, ...data } }) => ({
    pulls: { ...pulls, [id]: { id, ...data, at } },
  }),
  'pull-came': ({ pulls }, { at, data: { pullId }, personal }) => {
    const pull = pulls[pullId];
    return pull ? { pulls: { ...pulls, [pullId]: { ...pull, came: { at, results: personal?.results ?? {} } } } } : {};
  },
};
