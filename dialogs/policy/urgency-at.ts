import type { Market, Priority } from '../vocabulary.js';
import { dueBy } from './business-time.js';
import { isUrgent } from './is-urgent.js';

/** How soon a person must look at something. */
export interface Urgency {
  readonly priority: Priority;
  /** ISO 8601, UTC. */
  readonly dueAt: string;
}

const day = 86_400_000;

/** How urgent something is by now: whatever still waits on the last day before the money goes out comes first. */
export function urgencyAt(
  { priority, dueAt }: Urgency,
  { disburseBy, market }: { readonly disburseBy?: string | undefined; readonly market: Market },
  at: string,
): Urgency {
  if (disburseBy === undefined || priority === 'P1' || !isUrgent(disburseBy, at)) return { priority, dueAt };
  const due = dueBy('P1', new Date(Date.parse(disburseBy) - day).toISOString(), market);
  return { priority: 'P1', dueAt: due < dueAt ? due : dueAt };
}
