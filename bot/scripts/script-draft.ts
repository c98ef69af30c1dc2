import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What a draft is: the text of the next version of a script, and how far it has come. There is one for each script. */
export const scriptDraftSchema = z.object({
  text: z.string(),
  /** Epoch ms of its beginning: no two drafts of a script share an edition. */
  since: z.number(),
  /** The version that it began with. */
  basedOn: z.number(),
  step: z.enum(['draft', 'sent', 'approved']),
  /** Who wrote in it, and so may not approve it. */
  writers: z.array(z.string()),
  /** Who wrote last, and when (ISO 8601). */
  by: z.string(),
  at: z.string(),
  sentBy: z.string().optional(),
  approvedBy: z.string().optional(),
  /** What a second person wants changed. */
  rejected: z.object({ by: z.string(), words: z.string() }).optional(),
});

/** The text of the next version of a script, and how far it has come. */
export type ScriptDraft = z.output<typeof scriptDraftSchema>;

/** A draft as it is kept: `edition` counts its changes. */
export interface KeptDraft extends ScriptDraft {
  readonly id: string;
  readonly edition: number;
}

/** The SHA-256 of a text in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
