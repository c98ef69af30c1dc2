import { firstOwnVersion, type Remaining, type ScriptEvent } from './script-event.js';

/** A version that people published. */
export interface Publication {
  readonly version: number;
  readonly text: string;
  readonly by: string;
  readonly approvedBy: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A version that was withdrawn. */
export interface Withdrawal {
  readonly version: number;
  readonly by: string;
  readonly words: string;
  readonly at: string;
  readonly conversations: Remaining;
  /** How many conversations were handed to a person; absent while they are looked for. */
  readonly handed?: number;
}

/** What people did with one script. */
export interface ScriptRecord {
  readonly published: readonly Publication[];
  /** Which versions new conversations were to use, the latest last. */
  readonly chosen: readonly number[];
  readonly withdrawn: readonly Withdrawal[];
}

/** What people did with each script, by id. */
export type ScriptRecords = Readonly<Record<string, ScriptRecord>>;

const untouched: ScriptRecord = { published: [], chosen: [], withdrawn: [] };

/** What a log of scripts adds up to. */
export function scriptRecords(events: readonly (ScriptEvent & { readonly at: string })[]): ScriptRecords {
  const records = new Map<string, ScriptRecord>();
  for (const event of events) {
    const { id } = event.data;
    records.set(id, withEvent(records.get(id) ?? untouched, event));
  }
  return Object.fromEntries(records);
}

/** What people did with this script, if anything. */
export function recordOf(records: ScriptRecords, id: string): ScriptRecord {
  return (Object.hasOwn(records, id) ? records[id] : undefined) ?? untouched;
}

function withEvent(record: ScriptRecord, event: ScriptEvent & { readonly at: string }): ScriptRecord {
  const { published, chosen, withdrawn } = record;
  switch (event.kind) {
    case 'script-published': {
      const { version, text, by, approvedBy } = event.data;
      const publication = { version, text, by, approvedBy, at: event.at };
      return { ...record, published: [...published, publication], chosen: [...chosen, version] };
    }
    case 'script-returned': {
      const { version } = event.data;
      return {
        ...record,
        chosen: [...chosen, version],
        withdrawn: withdrawn.filter((one) => one.version !== version),
      };
    }
    case 'script-withdrawn': {
      const { id: _, ...withdrawal } = event.data;
      const others = withdrawn.filter(({ version }) => version !== withdrawal.version);
      return { ...record, withdrawn: [...others, { ...withdrawal, at: event.at }] };
    }
    case 'withdrawal-finished': {
      const { version, since, handed } = event.data;
      const isIt = (one: Withdrawal) => one.version === version && one.at === since;
      return { ...record, withdrawn: withdrawn.map((one) => (isIt(one) ? { ...one, handed } : one)) };
    }
    default:
      return record;
  }
}

/** The version that new conversations use: the one chosen last that was not withdrawn, else the highest that Ringback brings. */
export function currentVersion(record: ScriptRecord, brought: readonly number[]): number | undefined {
  const isGone = (version: number) => record.withdrawn.some((one) => one.version === version);
  return record.chosen.findLast((version) => !isGone(version)) ?? brought.findLast((version) => !isGone(version));
}

/** The number that the next version bears. */
export function nextVersion({ published }: ScriptRecord): number {
  return Math.max(firstOwnVersion - 1, ...published.map(({ version }) => version)) + 1;
}
