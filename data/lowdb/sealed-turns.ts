import type { PartyKey } from '../seal/key-ring.js';
import { open } from '../seal/seal.js';
import { type ConversationDocument, places } from './conversation-document.js';

/** The replies to recent turns, opened when asked for: a conversation is loaded far oftener than a turn comes twice. */
export class SealedTurns implements ReadonlyMap<string, unknown> {
  readonly #conversationId: string;
  readonly #sealed: ReadonlyMap<string, Buffer | null>;
  readonly #key: PartyKey | 'erased';

  constructor(document: ConversationDocument, key: PartyKey | 'erased') {
    this.#conversationId = document.id;
    this.#sealed = new Map(document.turns);
    this.#key = key;
  }

  get size(): number {
    return this.#sealed.size;
  }

  has(key: string): boolean {
    return this.#sealed.has(key);
  }

  /** The replies; `null` once the party was erased. */
  get(key: string): unknown {
    const sealed = this.#sealed.get(key);
    if (sealed === undefined || sealed === null || this.#key === 'erased')
      return sealed === undefined ? undefined : null;
    return open(this.#key.seal, places.turn(this.#conversationId, key), sealed);
  }

  keys(): MapIterator<string> {
    return this.#sealed.keys();
  }

  *entries(): Generator<[string, unknown], undefined> {
    for (const key of this.#sealed.keys()) yield [key, this.get(key)];
    return undefined;
  }

  *values(): Generator<unknown, undefined> {
    for (const key of this.#sealed.keys()) yield this.get(key);
    return undefined;
  }

  [Symbol.iterator](): Generator<[string, unknown], undefined> {
    return this.entries();
  }

  forEach(visit: (value: unknown, key: string, map: ReadonlyMap<string, unknown>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
