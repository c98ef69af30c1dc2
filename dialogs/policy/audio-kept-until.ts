const dayMs = 86_400_000;
/** Days for which audio is kept, and for which it is kept after the end where something was flagged or complained about. Source: policies.md §5, "Retention". */
const usualDays = 180;
const doubtfulDays = 2 * 365;

/** A recording whose time is to be told. Times are ISO 8601. */
export interface RecordedAudio {
  readonly keptAt: string;
  /** Something in its conversation was flagged or complained about. */
  readonly isDoubtful: boolean;
  /** When its conversation ended, with everything decided; absent while that is open. */
  readonly endedAt?: string;
}

/** Until when audio is kept, ISO 8601; undefined while that cannot be told, because what is in doubt is open. */
export function audioKeptUntil({ keptAt, isDoubtful, endedAt }: RecordedAudio): string | undefined {
  if (!isDoubtful) return usualEnd(keptAt);
  return endedAt && daysAfter(endedAt, doubtfulDays);
}

/** When audio goes that nothing speaks for keeping. ISO 8601, both. */
export function usualEnd(keptAt: string): string {
  return daysAfter(keptAt, usualDays);
}

function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * dayMs).toISOString();
}
