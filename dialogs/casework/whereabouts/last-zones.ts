import type { Dossier } from '../dossier.js';

/** The zones in which a party was last known to be, beside the one on file: one or none. */
export function lastZones({ lastZone }: Pick<Dossier, 'lastZone'>): readonly string[] {
  return lastZone === undefined ? [] : [lastZone];
}
