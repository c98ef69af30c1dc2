/** Milliseconds since the epoch, and a way to wait. Everything that waits or paces takes one. */
export interface Clock {
  now(): number;
  /** Runs `task` once at or after `at` (epoch milliseconds). Returns a function that cancels it. */
  schedule(at: number, task: () => void): () => void;
}
