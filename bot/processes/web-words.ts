import type { Figures } from '../operating/metrics.js';

/** What a web process tells the one that started it. */
export type WebWord =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  /** Jobs were added, the first due at `dueAt` (epoch ms). */
  | { readonly kind: 'jobs'; readonly dueAt: number }
  /** What it has counted, as it was asked. */
  | { readonly kind: 'figures'; readonly ask: number; readonly figures: readonly Figures[] }
  /** Somebody wants to know what all processes have counted. */
  | { readonly kind: 'figures-wanted'; readonly ask: number };

/** What a web process is told by the one that started it. */
export type PrimaryWord =
  | { readonly kind: 'stop' }
  | { readonly kind: 'tell-figures'; readonly ask: number }
  | { readonly kind: 'all-figures'; readonly ask: number; readonly figures: readonly Figures[] };
