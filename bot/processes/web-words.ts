/** What a web process tells the one that started it. */
export type WebWord =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  /** Jobs were added, the first due at `dueAt` (epoch ms). */
  | { readonly kind: 'jobs'; readonly dueAt: number };
