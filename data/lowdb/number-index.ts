import type { Case } from '../../dialogs/case.js';
import type { NumberUse } from '../../dialogs/casework/checks/check.js';
import { channels } from '../../dialogs/vocabulary.js';
import { Recent } from '../recent.js';
import { keyedDigest } from '../seal/derive.js';
import type { KeyRing, PartyKey } from '../seal/key-ring.js';
import type { Restriction } from '../store.js';
import type { Tables } from './environment.js';
import type { NumberRef } from './log-document.js';

/** What was worked out about a number, because digests cost more than looking up. */
interface KnownNumber {
  readonly bucket: string;
  restrictionRef?: string;
  /** Whether a proof found in the bucket is one for this number. */
  readonly proofs: Map<string, boolean>;
}

const kept = 5_000;

/**
 * Finds conversations and restrictions by number, of which only digests are stored.
 *
 * Conversations lie under sixteen bits of the number's digest. A whole digest under the installation's key could be
 * turned back by trying every number there is, long after the party was erased, because old pages of a database stay on
 * the disk. Sixteen bits fit thousands of numbers; which of them it is, only a proof under the party's own key tells.
 *
 * Restrictions lie under a whole digest and outlive an erasure: whoever said STOP stays stopped.
 */
export class NumberIndex {
  readonly #tables: Pick<Tables, 'numbers' | 'partyNumbers' | 'restrictions'>;
  readonly #ring: KeyRing;
  readonly #known = new Recent<string, KnownNumber>(kept);

  constructor(tables: Pick<Tables, 'numbers' | 'partyNumbers' | 'restrictions'>, ring: KeyRing) {
    this.#tables = tables;
    this.#ring = ring;
  }

  /** How a conversation with this number refers to it: as before, when it is the same number. */
  refOf(number: string, key: PartyKey, before: NumberRef | undefined): NumberRef {
    const { bucket, proofs } = this.#knownOf(number);
    if (before !== undefined && proofs.get(before.proof)) return before;
    const proof = proofOf(number, key);
    proofs.set(proof, true);
    return { bucket, proof };
  }

  /** Conversations with this number, in no order. Those of erased parties are not found any more. */
  conversationsWith(number: string): readonly string[] {
    const { bucket, proofs } = this.#knownOf(number);
    const found: string[] = [];
    for (const { key, value } of this.#tables.numbers.getRange({ start: [bucket, ''] })) {
      if (key[0] !== bucket) break;
      const [partyId, proof] = value;
      const proven = proofs.get(proof);
      if (proven === false) continue;
      const party = this.#ring.find(partyId);
      if (typeof party !== 'object') continue;
      const matches = proven ?? proofOf(number, party) === proof;
      if (proven === undefined) proofs.set(proof, matches);
      if (matches) found.push(key[1]);
    }
    return found;
  }

  /** The parties of all cases with this number, in no order. Those that were erased are not found any more. */
  partiesWith(number: string, among: (use: NumberUse) => boolean = () => true): readonly NumberUse[] {
    const { bucket, proofs } = this.#knownOf(number);
    const found: NumberUse[] = [];
    for (const { key, value } of this.#tables.partyNumbers.getRange({ start: [bucket, '', '', 0] })) {
      const [at, caseId, partyId] = key;
      if (at !== bucket) break;
      const [role, proof] = value;
      const use = { caseId, partyId, role };
      if (proofs.get(proof) === false || !among(use)) continue;
      const party = this.#ring.find(partyId);
      if (typeof party !== 'object') continue;
      const matches = proofs.get(proof) ?? proofOf(number, party) === proof;
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
        .map(({ value: number }, at) => ({ number, bucket: this.#knownOf(number).bucket, party, at })),
    );
  }

  /** The restrictions that are on for a number. */
  restrictionsOf(number: string): readonly Restriction[] {
    const restrictionRef = this.#restrictionRefOf(number);
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
      const restrictionRef = this.#restrictionRefOf(number);
      if (on) {
        table.put([restrictionRef, channel, reason], { at });
        continue;
      }
      const lifted = channel === 'all' ? ([...channels, 'all'] as const) : [channel];
      for (const each of lifted) table.remove([restrictionRef, each, reason]);
    }
  }

  /** Forgets every number that was looked up. */
  forget(): void {
    this.#known.clear();
  }

  /** Worked out at the first question: most numbers of cases are never asked about. */
  #restrictionRefOf(number: string): string {
    const known = this.#knownOf(number);
    known.restrictionRef ??= keyedDigest(this.#ring.numbers, `restriction ${number}`);
    return known.restrictionRef;
  }

  #knownOf(number: string): KnownNumber {
    const found = this.#known.get(number);
    if (found !== undefined) return found;
    const bucket = keyedDigest(this.#ring.numbers, number).slice(0, 4);
    const known: KnownNumber = { bucket, proofs: new Map<string, boolean>() };
    this.#known.set(number, known);
    return known;
  }
}

function proofOf(number: string, key: PartyKey): string {
  return keyedDigest(key.digest, `number ${number}`);
}
