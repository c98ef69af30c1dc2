import { Recent } from '../../../data/recent.js';
import type { Store } from '../../../data/store.js';
import { type Dossier, emptyDossier } from '../../../dialogs/casework/dossier.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import { dossierOf } from './dossier-state.js';

const kept = 2_000;

/** Reads dossiers, and keeps those in mind that were read last: each message that goes out asks for one. */
export class Dossiers {
  readonly #store: Pick<Store, 'load'>;
  readonly #known = new Recent<string, { readonly version: number; readonly dossier: Dossier }>(kept);

  constructor(store: Pick<Store, 'load'>) {
    this.#store = store;
  }

  /** A party's dossier as it stands; empty when nothing was done yet. */
  async of(caseId: string, partyId: string): Promise<Dossier> {
    const stored = await this.#store.load(dossierIdOf(caseId, partyId));
    if (!stored) return emptyDossier(caseId, partyId);
    const known = this.#known.get(stored.id);
    if (known?.version === stored.version && !stored.erased) return known.dossier;
    const dossier = dossierOf(stored, caseId, partyId);
    this.#known.set(stored.id, { version: stored.version, dossier });
    return dossier;
  }
}
