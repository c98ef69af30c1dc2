import { type EngineEvent, type EventKind, eventVersions } from './event.js';

/** An event as it was stored, by whatever version of Ringback. */
export interface StoredEvent {
  readonly kind: string;
  readonly version: number;
  readonly at: string;
  readonly data: unknown;
  readonly personal?: unknown;
}

type Upcaster = (event: StoredEvent) => StoredEvent;

/** For each kind that has changed: from version n to n + 1, at place n - 1. */
const upcasters: Partial<Record<EventKind, readonly Upcaster[]>> = {
  // Whatever was rejected could not be read; the second version may give another reason, and words to it.
  'supplement-rejected': [(event) => ({ ...event, version: 2, personal: {} })],
};

/** Brings a stored event to its kind's present version. An event from a later version than this one's throws. */
export function upcast(stored: StoredEvent): EngineEvent {
  const kind = stored.kind as EventKind;
  const current = eventVersions[kind] ?? 1;
  if (stored.version > current)
    throw new Error(`${kind} ${stored.version} was written by a later version; ${current} is known here`);
  const steps = upcasters[kind]?.slice(stored.version - 1) ?? [];
  return steps.reduce((event, step) => step(event), stored) as EngineEvent;
}
