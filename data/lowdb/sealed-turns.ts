import type { PartyKey } from '../seal/key-ring.js';
import { open } from '../seal/seal.js';
import { type ConversationDocument, type Parcel, type ParcelContent, places } from './conversation-document.js';

/** The replies to recent turns, opened when asked for: a conversation is loaded far oftener than a turn comes twice. */
export class SealedTurns implements ReadonlyMap<string, unknown> {
  readonly #document: ConversationDocument;
  readonly #key: PartyKey | 'erased';

  constructor(document: ConversationDocument, key: PartyKey | 'erased') {
    this.#document = document;
    this.#key = key;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  /** The replies; `null` once the party was erased. */
  get(key: string): unknown {
    const parcel = this.#find(key);
    if (parcel === undefined) return undefined;
    if (parcel.sealed === undefined || this.#key === 'erased') return null;
    return openParcel(this.#document.id, parcel.version, parcel.sealed, this.#key).replies;
  }

  *keys(): Generator<string, undefined> {
    for (const { turn } of this.#document.parcels) if (turn !== undefined) yield turn;
    return undefined;
  }

  *entries(): Generator<[string, unknown], undefined> {
    for (const key of this.keys()) yield [key, this.get(key)];
    return undefined;
  }

  *values(): Generator<unknown, undefined> {
    for (const key of this.keys()) yield this.get(key);
    return undefined;
  }

  [Symbol.iterator](): Generator<[string, unknown], undefined> {
    return this.entries();
  }

  forEach(visit: (value: unknown, key: string, map: ReadonlyMap<string, unknown>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  #find(key: string): Parcel | undefined {
    return this.#document.parcels.find((parcel) => parcel.turn === key);
  }
}

/** Opens what one commit sealed beside its events. */
export function openParcel(conversationId: string, version: number, sealed: Buffer, key: PartyKey): ParcelContent {
  return open<ParcelContent>(key.seal, places.parcel(conversationId, version), sealed);
}
