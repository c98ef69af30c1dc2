/** What people did with scripts: facts in a log of the installation's own. Nothing in them is personal. */
export type ScriptEvent =
  | { readonly kind: 'script-sent'; readonly data: ScriptText & { readonly by: string } }
  | { readonly kind: 'script-approved'; readonly data: ScriptText & { readonly by: string } }
  | { readonly kind: 'script-rejected'; readonly data: ScriptText & { readonly by: string; readonly words: string } }
  | {
      readonly kind: 'script-published';
      readonly data: ScriptText & { readonly text: string; readonly by: string; readonly approvedBy: string };
    }
  /** New conversations use this version again. */
  | { readonly kind: 'script-returned'; readonly data: ScriptVersion & { readonly by: string; readonly words: string } }
  | {
      readonly kind: 'script-withdrawn';
      readonly data: ScriptVersion & { readonly by: string; readonly words: string; readonly conversations: Remaining };
    }
  /** All that were still on it have been seen to; `since` tells which withdrawal it was. */
  | {
      readonly kind: 'withdrawal-finished';
      readonly data: ScriptVersion & { readonly since: string; readonly handed: number };
    };

/** One version of a script. */
export type ScriptVersion = { readonly id: string; readonly version: number };

/** One version of a script, and the SHA-256 of its text in hex. */
type ScriptText = ScriptVersion & { readonly hash: string };

/** What becomes of conversations on a version that was withdrawn: they end on it, or a person goes on. */
export const remaining = ['stay', 'to-person'] as const;
/** What becomes of conversations on a version that was withdrawn: they end on it, or a person goes on. */
export type Remaining = (typeof remaining)[number];

/** Versions from here on are the installation's own; Ringback brings those below. */
export const firstOwnVersion = 101;
