/** How often anybody, in this process or another, has erased a party; what tells that keys in memory may be stale. */
export interface ErasureCount {
  now(): number;
  /** Counts one more; every process sees it when this resolves. */
  add(): Promise<void>;
}
