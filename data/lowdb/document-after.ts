import { chainFact } from '../log/chain.js';
import { writeLine } from '../log/log-line.js';
import { canonicalJson } from '../seal/canonical-json.js';
import type { PartyKey } from '../seal/key-ring.js';
import { seal } from '../seal/seal.js';
import type { Commit, LogEvent, NewEvent } from '../store.js';
import {
  type ConversationDocument,
  type ConversationIndex,
  type Parcel,
  type ParcelContent,
  type PersonalBlock,
  places,
} from './conversation-document.js';
import { personalDigest } from './personal-digest.js';

/** How many turns' replies are kept for repeated webhooks. */
export const keptTurns = 64;
/** From how many blocks on the personal values are sealed anew as one: opening many costs more than that. */
const fewBlocks = 8;

type Key = PartyKey | 'erased';

/** What a commit is applied to. */
export interface Before {
  readonly document: ConversationDocument;
  /** The events of the document, open. */
  readonly events: readonly LogEvent[];
}

/** The document after a commit, and all its events. The log is only added to. */
export function documentAfter(before: Before, commit: Commit, key: Key, index: ConversationIndex): Before {
  const { document } = before;
  const version = document.version + 1;
  const added: LogEvent[] = [];
  let lines = '';
  let hash = document.hash;
  for (const event of commit.events) {
    const kept = keptEvent(event, document.seq + added.length + 1, key);
    const chained = chainFact(hash, factFor(document.id, kept, key));
    lines += writeLine(chained);
    hash = chained.hash;
    added.push(kept);
  }
  const events = [...before.events, ...added];
  const dropped = new Set([...commit.removeJobs, ...commit.addJobs.map((job) => job.id)]);
  const jobs = [
    ...document.jobs.filter((job) => !dropped.has(job.id)),
    ...commit.addJobs.map(({ id, dueAt }) => ({ id, dueAt })),
  ];
  const parcels = [...document.parcels, ...parcelFor(document.id, version, commit, key)];
  return {
    events,
    document: {
      ...document,
      version,
      seq: events.length,
      hash,
      log: lines === '' ? document.log : Buffer.concat([document.log, Buffer.from(lines)]),
      personal: personalAfter(document, events, key),
      parcels: wantedParcels(parcels, new Set(jobs.map((job) => job.id))),
      jobs,
      index,
    },
  };
}

function keptEvent(event: NewEvent, seq: number, key: Key): LogEvent {
  const { at, kind, version, data, personal } = event;
  if (personal === undefined) return { seq, at, kind, version, data };
  return { seq, at, kind, version, data, personal: key === 'erased' ? null : personal };
}

function factFor(conversationId: string, { personal, ...event }: LogEvent, key: Key) {
  if (personal === undefined) return { conversationId, ...event };
  const digest =
    personal === null || key === 'erased'
      ? 'erased'
      : personalDigest(key, conversationId, event.seq, canonicalJson(personal));
  return { conversationId, ...event, personalDigest: digest };
}

function personalAfter({ id, seq, personal }: ConversationDocument, events: readonly LogEvent[], key: Key) {
  if (key === 'erased') return personal;
  if (personal.length >= fewBlocks) return personalBlocks(id, events, key);
  return [...personal, ...personalBlocks(id, events.slice(seq), key)];
}

function personalBlocks(conversationId: string, events: readonly LogEvent[], key: PartyKey): readonly PersonalBlock[] {
  const values = events.flatMap(({ seq, personal }) => (personal ? [[seq, personal] as const] : []));
  const from = values[0]?.[0];
  const to = values.at(-1)?.[0];
  if (from === undefined || to === undefined) return [];
  return [{ from, to, sealed: seal(key.seal, places.personal(conversationId, from, to), values) }];
}

function parcelFor(conversationId: string, version: number, commit: Commit, key: Key): readonly Parcel[] {
  const { turn, addJobs } = commit;
  if (turn === undefined && addJobs.length === 0) return [];
  const parcel: Parcel = { version, ...(turn && { turn: turn.key }), jobs: addJobs.map((job) => job.id) };
  if (key === 'erased') return [parcel];
  const content: ParcelContent = {
    ...(turn && { replies: turn.replies }),
    jobs: Object.fromEntries(addJobs.map((job) => [job.id, job.payload])),
  };
  return [{ ...parcel, sealed: seal(key.seal, places.parcel(conversationId, version), content) }];
}

/** The parcels of the last turns, and older ones while a job still needs them. */
function wantedParcels(parcels: readonly Parcel[], openJobs: ReadonlySet<string>): readonly Parcel[] {
  let turns = 0;
  return parcels
    .toReversed()
    .filter((parcel) => {
      if (parcel.turn !== undefined) turns += 1;
      return (parcel.turn !== undefined && turns <= keptTurns) || parcel.jobs.some((id) => openJobs.has(id));
    })
    .toReversed();
}
