import type { Applier } from '../applier.js';
import type { Task, Tasks } from '../tasks/task.js';
import type { TierEvents } from './tier.js';
import { teamOf } from './tier-of.js';

/** What tiers' events change. What still waits for a person goes over to the team of the new tier. */
export const tierAppliers: { readonly [K in keyof TierEvents]: Applier<K> } = {
  'tier-set': ({ tasks }, { at, data }) => {
    const moved = (task: Task) => (task.closed ? task : { ...task, team: teamOf(data.tier) });
    const all: Tasks = Object.fromEntries(Object.entries(tasks).map(([id, task]) => [id, moved(task)]));
    return { tier: { ...data, at }, tasks: all };
  },
};
