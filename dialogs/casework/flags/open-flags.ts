import type { Dossier } from '../dossier.js';
import type { Flag } from './flag.js';

/** Whether a flag still waits for a person. */
export function isOpen({ closed, outdatedAt }: Flag): boolean {
  return closed === undefined && outdatedAt === undefined;
}

/** The flags that are shown to people, oldest first: those in the shadow are not. */
export function shownFlags({ flags }: Pick<Dossier, 'flags'>): readonly Flag[] {
  return Object.values(flags).filter(({ shadow }) => !shadow);
}
