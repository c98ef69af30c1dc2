import type { Market } from '../vocabulary.js';

/** A span of the clock, in minutes after midnight: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a party may be contacted in one market. Numbers and their sources: the policy defaults. */
export interface PolicyProfile {
  readonly market: Market;
  /** Spans in which calls may be placed, in the party's own zone. */
  readonly voice: readonly Span[];
  /** Spans of business days in which people at work are called, in their own zone. */
  readonly employer: readonly Span[];
  /** Spans in which messages may be sent, in the party's own zone. */
  readonly sms: readonly Span[];
  /** What is used when the party's zone is not known: hours that fit every plausible one. */
  readonly unknownZone: { readonly zone: string; readonly voice: readonly Span[]; readonly sms: readonly Span[] };
}

/** Minutes after midnight. */
export function at(hour: number, minute = 0): number {
  return hour * 60 + minute;
}
