/** Where somebody wants to listen. */
export interface Wish {
  readonly conversation: string;
  readonly callId: string;
  readonly second: number;
  /** The same place may be wished for again. */
  readonly time: number;
}
