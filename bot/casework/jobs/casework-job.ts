import type { Job } from '../../../data/store.js';
import type { CarriedEffect, CaseworkEffect } from '../../../dialogs/casework/effect.js';
import type { Waits } from '../../turn/job.js';

/** What a dossier has waiting to be done: an effect to carry out, or a timer to fire. */
export type CaseworkJob =
  | { readonly kind: 'effect'; readonly effect: CarriedEffect; readonly tries: number; readonly waits?: Waits }
  | { readonly kind: 'timer'; readonly timer: string };

/** A decision's effects as jobs to add and to remove. */
export interface CaseworkJobs {
  readonly add: readonly Job[];
  readonly remove: readonly string[];
}

/** Makes jobs of effects: timers under their own names, everything else to be carried out at once. */
export function caseworkJobs(
  effects: readonly CaseworkEffect[],
  logId: string,
  version: number,
  now: number,
): CaseworkJobs {
  const add: Job[] = [];
  const remove: string[] = [];
  const put = (id: string, dueAt: number, payload: CaseworkJob) => add.push({ id, dueAt, payload });
  for (const effect of effects) {
    switch (effect.kind) {
      case 'schedule':
        put(`timer:${effect.timer}`, Date.parse(effect.at), { kind: 'timer', timer: effect.timer });
        break;
      case 'cancel':
        remove.push(`timer:${effect.timer}`);
        break;
      default:
        put(`${logId}.${version}.${add.length}`, now, { kind: 'effect', effect, tries: 0 });
    }
  }
  const set = new Set(add.map(({ id }) => id));
  return { add, remove: remove.filter((id) => !set.has(id)) };
}
