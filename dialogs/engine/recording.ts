/** A recording as we keep it. */
export interface KeptRecording {
  /** Under what its sealed bytes lie. */
  readonly stored: string;
  /** Of the bytes as they came, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly seconds: number;
}

/** What became of the recording of a call whose party agreed to it. */
export type CallRecording =
  | { readonly standing: 'awaited' | 'missed' | 'forgotten' }
  | ({ readonly standing: 'kept'; readonly at: string } & KeptRecording);
