import type { Case } from '../../dialogs/case.js';
import type { NumberUse } from '../../dialogs/casework/checks/check.js';
import { channels } from '../../dialogs/vocabulary.js';
import type { KeyRing } from '../seal/key-ring.js';
import { type NumberDigests, proofOf, proves } from '../seal/number-digests.js';
import type { PartyKey } from '../seal/party-key.js';
import type { Restriction } from '../store.js';
import type { Tables } from './environment.js';

/**
 * Finds conversations and restrictions by number, of which only digests are stored: see `NumberDigests`.
 */
export class NumberIndex {
  readonly #tables: Pick<Tables, 'numbers' | 'partyNumbers' | 'restrictions'>;
  readonly #ring: KeyRing;
  readonly #digests: NumberDigests;

  constructor(
    tables: Pick<Tables, 'numbers' | 'partyNumbers' | 'restrictions'>,
    ring: KeyRing,
    digests: NumberDigests,
  ) {
    this.#tables = tables;
    this.#ring = ring;
    this.#digests = digests;
  }

  /** Conversations with this number, in no order. Those of erased parties are not found any more. */
  conversationsWith(number: string): readonly string[] {
    const { bucket, proofs } = this.#digests.of(number);
    const found: string[] = [];
    for (const { key, value } of this.#tables.numbers.getRange({ start: [bucket, ''] })) {
      if (key[0] !== bucket) break;
      const [partyId, proof] = value;
      const proven = proofs.get(proof);
      if (proven === false) continue;
      const party = this.#ring.find(partyId);
      if (typeof party !== 'object') continue;
      const matches = proven ?? proves(proof, number, party);
      if (proven === undefined) proofs.set(proof, matches);
      if (matches) found.push(key[1]);
    }
    return found;
  }

  /** The parties of all cases with this number, in no order. Those that were erased are not found any more. */
  partiesWith(number: string, among: (use: NumberUse) => boolean = () => true): readonly NumberUse[] {
    const { bucket, proofs } = this.#digests.of(number);
    const found: NumberUse[] = [];
    for (const { key, value } of this.#tables.partyNumbers.getRange({ start: [bucket, '', '', 0] })) {
      const [at, caseId, partyId] = key;
      if (at !== bucket) break;
      const [role, proof] = value;
      const use = { caseId, partyId, role };
      if (proofs.get(proof) === false || !among(use)) continue;
      const party = this.#ring.find(partyId);
      if (typeof party !== 'object') continue;
      const matches = proofs.get(proof) ?? proves(proof, number, party);
      proofs.set(proof, matches);
      if (matches) found.push(use);
    }
    return found;
  }

  /** Replaces the entries of a case's numbers by those that it has now. Runs inside a transaction. */
  noteCase(before: Case | undefined, after: Case, keyOf: (partyId: string) => PartyKey | 'erased'): void {
    const table = this.#tables.partyNumbers;
    for (const { bucket, party, at } of this.#numbersIn(before)) table.remove([bucket, after.id, party.id, at]);
    for (const { bucket, number, party, at } of this.#numbersIn(after)) {
      const key = keyOf(party.id);
      if (key !== 'erased') table.put([bucket, after.id, party.id, at], [party.role, proofOf(number, key)]);
    }
  }

  #numbersIn(file: Case | undefined) {
    return (file?.parties ?? []).flatMap((party) =>
      party.contactPoints
        .filter(({ kind }) => kind !== 'email')
        .map(({ value: number }, at) => ({ number, bucket: this.#digests.of(number).bucket, party, at })),
    );
  }

  /** The restrictions that are on for a number. */
  restrictionsOf(number: string): readonly Restriction[] {
    const restrictionRef = this.#digests.restrictionRefOf(number);
    const found: Restriction[] = [];
    for (const { key, value } of this.#tables.restrictions.getRange({ start: [restrictionRef] })) {
      const [ref, channel, reason] = key;
      if (ref !== restrictionRef) break;
      found.push({ number, channel, reason, on: true, at: value.at });
    }
    return found;
  }

  /** Puts restrictions on or lifts them; lifting one on all channels lifts it on each. Runs inside a transaction. */
  restrict(restrictions: readonly Restriction[]): void {
    const table = this.#tables.restrictions;
    for (const { number, channel, reason, on, at } of restrictions) {
      const restrictionRef = this.#digests.restrictionRefOf(number);
      if (on) {
        table.put([restrictionRef, channel, reason], { at });
        continue;
      }
      const lifted = channel === 'all' ? ([...channels, 'all'] as const) : [channel];
      for (const each of lifted) table.remove([restrictionRef, each, reason]);
    }
  }
}
