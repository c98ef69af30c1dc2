/**
 * Which keys were destroyed, and how often anybody, in this process or another, has destroyed one: what tells that keys
 * in memory may be stale.
 */
export interface ErasureCount {
  now(): number;
  /** Counts one more; every process sees it when this resolves. */
  add(): Promise<void>;
  /** Takes down that a key was destroyed by us; `proof` is what only the holder of the installation's key can make. */
  record(keyRef: string, proof: string): Promise<void>;
  proofOf(keyRef: string): string | undefined;
}
