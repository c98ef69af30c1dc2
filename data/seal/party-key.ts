import { type DigestKey, derivation, digestKeyFor, sealingKey } from './derive.js';

/** The keys of one party: one to seal with, one for digests, one that each log's own key is made from. */
export interface PartyKey {
  readonly seal: Buffer;
  readonly digest: DigestKey;
  readonly logs: DigestKey;
}

/** A party's key; or that it was destroyed; or that it was never made. */
export type KeyState = PartyKey | 'erased' | 'none';

/** Of how many bytes all keys of a party are made. */
export const ownBytes = 32;

/** Makes each of its keys when it is first asked for: who is only looked up needs one of them. */
export class DerivedPartyKey implements PartyKey {
  readonly #from: DigestKey;
  #seal: Buffer | undefined;
  #digest: DigestKey | undefined;
  #logs: DigestKey | undefined;

  constructor(own: Buffer) {
    this.#from = derivation(own);
  }

  get seal(): Buffer {
    this.#seal ??= sealingKey(this.#from, 'seal');
    return this.#seal;
  }

  get digest(): DigestKey {
    this.#digest ??= digestKeyFor(this.#from, 'digest');
    return this.#digest;
  }

  get logs(): DigestKey {
    this.#logs ??= digestKeyFor(this.#from, 'logs');
    return this.#logs;
  }
}
