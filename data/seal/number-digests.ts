import { Recent } from '../recent.js';
import { type DigestKey, keyedDigest } from './derive.js';
import type { PartyKey } from './party-key.js';

/** What was worked out about a number, because digests cost more than looking up. */
export class KnownNumber {
  restrictionRef?: string;
  contactRef?: string;
  #proofs: Map<string, boolean> | undefined;

  constructor(readonly bucket: string) {}

  /** Whether a proof found in the bucket is one for this number. Most numbers are only ever put there. */
  get proofs(): Map<string, boolean> {
    this.#proofs ??= new Map();
    return this.#proofs;
  }
}

/** A number as it is kept. */
export interface NumberRef {
  readonly bucket: string;
  readonly proof: string;
}

const kept = 5_000;

/**
 * What is kept in place of numbers: digests.
 *
 * Parties' numbers lie under sixteen bits of the number's digest. A whole digest under the installation's key could be
 * turned back by trying every number there is, long after the party was erased, because old pages of a database stay on
 * the disk. Sixteen bits fit thousands of numbers; which of them it is, only a proof under the party's own key tells.
 *
 * Restrictions lie under a whole digest and outlive an erasure: whoever said STOP stays stopped. So do contacts, for the
 * month that caps look back.
 */
export class NumberDigests {
  readonly #key: DigestKey;
  readonly #known = new Recent<string, KnownNumber>(kept);

  /** `key` is the installation's for numbers. */
  constructor(key: DigestKey) {
    this.#key = key;
  }

  of(number: string): KnownNumber {
    const found = this.#known.get(number);
    if (found !== undefined) return found;
    const bucket = keyedDigest(this.#key, number).slice(0, 4);
    const known = new KnownNumber(bucket);
    this.#known.set(number, known);
    return known;
  }

  /** How a log with this number refers to it: as before, when it is the same number. */
  refOf(number: string, key: PartyKey, before: NumberRef | undefined): NumberRef {
    const { bucket, proofs } = this.of(number);
    if (before !== undefined && proofs.get(before.proof)) return before;
    const proof = proofOf(number, key);
    proofs.set(proof, true);
    return { bucket, proof };
  }

  /** Worked out at the first question: most numbers of cases are never asked about. */
  restrictionRefOf(number: string): string {
    const known = this.of(number);
    known.restrictionRef ??= keyedDigest(this.#key, `restriction ${number}`);
    return known.restrictionRef;
  }

  /** What contacts are kept under: the number's digest, and the party's, who may have several numbers. */
  contactRefsOf(who: { readonly number: string; readonly partyId: string }): readonly [number: string, party: string] {
    const known = this.of(who.number);
    known.contactRef ??= keyedDigest(this.#key, `contact ${who.number}`);
    return [known.contactRef, keyedDigest(this.#key, `contacted party ${who.partyId}`)];
  }

  /** Forgets every number that was looked up. */
  forget(): void {
    this.#known.clear();
  }
}

/** Half of a digest, which RFC 2104 still holds for safe; there is one for every number of a case. */
const proofLength = 32;

/** What proves a number to the holder of the party's key. */
export function proofOf(number: string, key: PartyKey): string {
  return wholeProof(number, key).slice(0, proofLength);
}

/** Whether a proof is one of this number. Earlier versions kept the whole digest. */
export function proves(proof: string, number: string, key: PartyKey): boolean {
  return proof.length >= proofLength && wholeProof(number, key).startsWith(proof);
}

function wholeProof(number: string, key: PartyKey): string {
  return keyedDigest(key.digest, `number ${number}`);
}
