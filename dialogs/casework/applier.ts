import type { Dossier } from './dossier.js';
import type { DossierEvent, DossierEventKind } from './event.js';

/** What an event of one kind changes. */
export type Applier<K extends DossierEventKind> = (dossier: Dossier, event: DossierEvent<K>) => Partial<Dossier>;
