import { type DigestKey, derivation, digestKey } from './derive.js';

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
export function partyKey(own: Buffer): PartyKey {
  const keyFor = derivation(own);
  let [seal, digest, logs]: [Buffer?, DigestKey?, DigestKey?] = [];
  return {
    get seal() {
      seal ??= keyFor('seal');
      return seal;
    },
    get digest() {
      digest ??= digestKey(keyFor('digest'));
      return digest;
    },
    get logs() {
      logs ??= digestKey(keyFor('logs'));
      return logs;
    },
  };
}
