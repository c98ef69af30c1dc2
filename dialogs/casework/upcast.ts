import type { StoredEvent } from '../engine/upcast.js';
import { type DossierEvent, type DossierEventKind, dossierEventVersions } from './event.js';

/** A stored event of a dossier at its kind's present version. An event from a later version than this one's throws. */
export function upcastDossierEvent(stored: StoredEvent): DossierEvent {
  const current = dossierEventVersions[stored.kind as DossierEventKind] ?? 1;
  if (stored.version > current)
    throw new Error(`${stored.kind} ${stored.version} was written by a later version; ${current} is known here`);
  return stored as DossierEvent;
}
