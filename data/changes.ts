/** Something was written to a log, of a conversation or of a dossier. */
export interface Change {
  readonly logId: string;
  readonly caseId: string;
}

/** Somebody who wants to know what is written. */
export interface Follower {
  /** Once it can be read. */
  changed(change: Change): void;
  /** Something may have been written that nobody was told of. */
  missed(): void;
}

/** Tells of what is written, by this process and by others that share the store. */
export interface ChangeFeed {
  /** From now on. Gives back what ends it. */
  follow(follower: Follower): () => void;
}

/** Tells those who follow in this process. */
export class LocalChanges implements ChangeFeed {
  readonly #followers = new Set<Follower>();

  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => {
      this.#followers.delete(follower);
    };
  }

  tell(change: Change): void {
    for (const follower of this.#followers) follower.changed(change);
  }

  tellMissed(): void {
    for (const follower of this.#followers) follower.missed();
  }
}
