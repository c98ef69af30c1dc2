/** Where a party's key lies: the file under the keys' folder, and which of its slots. */
export type KeyPlace = readonly [file: string, slot: number];

/** Finds keys that share a file. Nothing in it is secret: without its slot a place is worth nothing. */
export interface KeyPlaces {
  of(keyRef: string): KeyPlace | undefined;
  /**
   * Notes places, those of keys that have one already left out, and gives the keys that were noted. On the disk, and seen
   * by every process, when this resolves.
   */
  note(places: ReadonlyMap<string, KeyPlace>): Promise<ReadonlySet<string>>;
  /** The keys that have a place. */
  refs(): Iterable<string>;
  remove(keyRef: string): Promise<void>;
}
