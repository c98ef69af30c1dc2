import { Low } from 'lowdb';
import type { Case } from '../../dialogs/case.js';
import type { PartyRole } from '../../dialogs/vocabulary.js';
import { blankParty, type CaseDocument, openCase, sealCase } from '../case-document.js';
import { Recent } from '../recent.js';
import { canonicalJson } from '../seal/canonical-json.js';
import type { KeyRing } from '../seal/key-ring.js';
import type { PartyKey } from '../seal/party-key.js';
import type { PartyPlace } from '../store.js';
import type { Tables } from './environment.js';
import { LmdbDocumentAdapter } from './lmdb-document-adapter.js';
import type { NumberIndex } from './number-index.js';
import { pagedKeys } from './paged.js';
import { orWriteFailure, wroteFirst } from './write-failure.js';

/** What cases are kept with. */
export interface CasesParts {
  readonly home: string;
  readonly tables: Pick<Tables, 'cases'>;
  readonly ring: KeyRing;
  readonly numbers: NumberIndex;
}

/** A case that was opened, and what it was opened from. */
interface Opened {
  readonly version: number;
  /** How many erasures there had been. */
  readonly erasures: number;
  readonly file: Case;
}

const keptOpen = 2_000;

/** The cases: lowdb documents, each party sealed under their own key. */
export class Cases {
  readonly #parts: CasesParts;
  readonly #recent = new Recent<string, Opened>(keptOpen);

  constructor(parts: CasesParts) {
    this.#parts = parts;
  }

  async put(file: Case): Promise<'stored' | 'unchanged'> {
    const { home, tables, ring, numbers } = this.#parts;
    const keys = new Map<string, PartyKey | 'erased'>();
    const make = async (id: string) => keys.set(id, await orWriteFailure(home, ring.findOrMake(id)));
    await Promise.all(file.parties.map(({ id }) => make(id)));
    const keyOf = (partyId: string) => keys.get(partyId) ?? ring.get(partyId);
    const wanted = () => {
      const parties = file.parties.map((party) => (keyOf(party.id) === 'erased' ? blankParty(party) : party));
      return canonicalJson({ ...file, parties });
    };
    for (;;) {
      let before: Case | undefined;
      const adapter = new LmdbDocumentAdapter<CaseDocument>({
        table: tables.cases,
        key: file.id,
        inOrder: true,
        alsoWrite: () => numbers.noteCase(before, file, keyOf),
      });
      const low = new Low<CaseDocument | null>(adapter as LmdbDocumentAdapter<CaseDocument | null>, null);
      await low.read();
      before = low.data === null ? undefined : openCase(low.data, keyOf);
      if (before !== undefined && canonicalJson(before) === wanted()) return 'unchanged';
      low.data = sealCase(file, keyOf);
      if (await wroteFirst(home, low.write())) return 'stored';
    }
  }

  get(id: string, only?: PartyRole): Case | undefined {
    const { tables, ring } = this.#parts;
    const erasures = ring.erasures();
    const known = this.#recent.get(id);
    if (known?.erasures === erasures && tables.cases.doesExist(id, known.version)) return known.file;
    const entry = tables.cases.getEntry(id);
    if (entry === undefined) return undefined;
    const file = openCase(entry.value, (partyId) => ring.get(partyId), only);
    if (only === undefined) this.#recent.set(id, { version: entry.version ?? 0, erasures, file });
    return file;
  }

  ids(after?: string): AsyncIterable<string> {
    return pagedKeys(this.#parts.tables.cases, after, true);
  }

  /** Where these parties stand, by what lies open of each case. */
  async with(partyIds: readonly string[]): Promise<readonly PartyPlace[]> {
    const { cases } = this.#parts.tables;
    const places: PartyPlace[] = [];
    for await (const caseId of pagedKeys(cases))
      for (const { id } of cases.get(caseId)?.parties ?? [])
        if (partyIds.includes(id)) places.push({ caseId, partyId: id });
    return places;
  }

  /** Forgets every case that is open in memory. */
  forget(): void {
    this.#recent.clear();
  }
}
