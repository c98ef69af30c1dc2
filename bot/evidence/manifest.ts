import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** What lies in an evidence pack, under `manifest.json`. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  caseId: z.string(),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  /** Every other file of the pack. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256 })),
  logs: z.array(
    z.strictObject({
      path: z.string(),
      /** What is told of it, to be read; absent once the party was erased. */
      transcript: z.string().optional(),
      logId: z.string(),
      caseId: z.string(),
      partyId: z.string(),
      seq: z.int(),
      hash: z.string(),
      /** Base64: opens what is sealed in this log. */
      key: z.string().optional(),
      /** The papers that came, as they came; one without a path was gone already. */
      documents: z.array(z.strictObject({ documentId: z.string(), path: z.string().optional() })).optional(),
      /** The script that was asked, when it is a conversation and the script is still there. */
      script: z.string().optional(),
    }),
  ),
});

/** What lies in an evidence pack. */
export type Manifest = z.infer<typeof manifestSchema>;
/** A log of an evidence pack. */
export type ManifestLog = Manifest['logs'][number];
