/** Something that the installation keeps for itself. */
export interface KeptRecord {
  /** Stored as given, in clear: 1 to 200 characters, and nothing that has to stay secret. */
  readonly id: string;
  /** Counts the puts since there has been one of this id: 1 after the first. */
  readonly version: number;
  /** Plain JSON. */
  readonly value: unknown;
  /** Epoch ms from which it holds no more. Whoever reads it judges that; it is given until it is forgotten. */
  readonly expiresAt?: number;
}

/** A record with its kind. */
export interface KindRecord extends KeptRecord {
  readonly kind: string;
}

/**
 * What the installation keeps for itself and changes in place, such as accounts of staff, by kind (a short word) and id.
 * What has to be told later belongs in a log instead. Values are sealed under a key of the installation's.
 */
export interface RecordStore {
  /** Rejects with `record-broken` when what lies there was changed, or belongs to another id. */
  get(kind: string, id: string): Promise<KeptRecord | undefined>;
  /**
   * Takes the place of the version that the record bears, 0 where there must be none yet; the store counts on from it.
   * 'conflict', with nothing changed, when somebody else was first. Durable when it resolves.
   */
  put(kind: string, record: KeptRecord): Promise<'put' | 'conflict'>;
  /** Puts several, each as `put` does: all of them, or none where somebody else was first with any. Each stands there once. */
  putAll(records: readonly KindRecord[]): Promise<'put' | 'conflict'>;
  /** Also where there is none. */
  remove(kind: string, id: string): Promise<void>;
  /** Those of a kind in the order of their ids; behind an id, where it is told. Rejects as `get` does. */
  all(kind: string, after?: string): AsyncIterable<KeptRecord>;
  /** Removes what expired at or before `now` (epoch ms), of every kind. */
  forgetExpired(now: number): Promise<void>;
}
