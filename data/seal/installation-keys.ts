import { type DigestKey, deriveDigestKey, deriveKey, keyedDigest } from './derive.js';
import { DerivedPartyKey, ownBytes, type PartyKey } from './party-key.js';
import { openBytes, sealBytes, sealedBytes } from './seal.js';

/** How many bytes a party's wrapped key has. */
export const wrappedBytes = sealedBytes(ownBytes);

/** What the installation's key is used for, a key of its own for each. */
export class InstallationKeys {
  /** For digests of numbers. */
  readonly numbers: DigestKey;
  /** For what vouches for logs. */
  readonly heads: DigestKey;
  /** Seals records. */
  readonly records: Buffer;
  readonly #wrap: Buffer;
  readonly #refs: DigestKey;
  readonly #proofs: DigestKey;

  constructor(installation: Buffer) {
    this.#wrap = deriveKey(installation, 'wrap');
    this.#refs = deriveDigestKey(installation, 'parties');
    this.#proofs = deriveDigestKey(installation, 'erasures');
    this.numbers = deriveDigestKey(installation, 'numbers');
    this.heads = deriveDigestKey(installation, 'heads');
    this.records = deriveKey(installation, 'records');
  }

  /** What a party's key is kept under. */
  refOf(partyId: string): string {
    return keyedDigest(this.#refs, partyId);
  }

  /** What only we can have written down when we destroyed a key. */
  proofOfErasure(ref: string): string {
    return keyedDigest(this.#proofs, ref);
  }

  wrap(ref: string, own: Buffer): Buffer {
    return sealBytes(this.#wrap, ref, own);
  }

  /** Throws `SealBroken` when it was changed, or belongs to another party. */
  unwrap(ref: string, wrapped: Buffer): PartyKey {
    return new DerivedPartyKey(openBytes(this.#wrap, ref, wrapped));
  }
}
