import type { PlacedEntry } from './audit-entry.js';
import type { AuditLog } from './audit-log.js';

const dayMs = 24 * 3_600_000;

/** What is sought in the audit log: days (YYYY-MM-DD) from and to, both included. */
export interface AuditFilter {
  readonly from: string;
  readonly to: string;
  /** An account’s id, or its name. */
  readonly who?: string | undefined;
  /** An id of anything. */
  readonly about?: string | undefined;
  readonly deed?: PlacedEntry['deed'] | undefined;
}

/** The entries that fit, the newest first; those behind one, where its id is told. Opens a day at a time. */
export async function* auditEntries(
  { from, to, ...wish }: AuditFilter,
  audit: AuditLog,
  after?: string,
): AsyncGenerator<PlacedEntry, void> {
  // Whoever looks sees also what was noted a moment ago.
  await audit.settled();
  const [day, seq] = after?.split('~') ?? [];
  const newest = day !== undefined && day < to ? day : to;
  for (let at = Date.parse(newest); at >= Date.parse(from); at -= dayMs) {
    const looked = new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
    for (const entry of (await audit.entriesOf(looked)).toReversed()) {
      const isBehind = looked !== day || Number(entry.id.split('~')[1]) < Number(seq);
      if (isBehind && fits(entry, wish)) yield entry;
    }
  }
}

function fits(entry: PlacedEntry, { who, about, deed }: Omit<AuditFilter, 'from' | 'to'>): boolean {
  return (
    (who === undefined || entry.account === who || entry.name === who) &&
    (about === undefined || Object.values(entry.about).includes(about)) &&
    (deed === undefined || entry.deed === deed)
  );
}
