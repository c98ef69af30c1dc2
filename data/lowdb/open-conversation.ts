import type { Fact } from '../log/chain.js';
import { readLines } from '../log/log-line.js';
import type { PartyKey } from '../seal/key-ring.js';
import { open } from '../seal/seal.js';
import type { Job, LogEvent, StoredConversation } from '../store.js';
import { type ConversationDocument, type ParcelContent, places } from './conversation-document.js';
import { openParcel, SealedTurns } from './sealed-turns.js';

type Key = PartyKey | 'erased';
type Personal = Readonly<Record<string, unknown>>;

/** Turns a document back into the conversation; personal values are `null` when the party was erased. */
export function openConversation(document: ConversationDocument, key: Key): StoredConversation {
  return conversationWith(document, openEvents(document, key), key);
}

/** The conversation of a document whose events, and perhaps jobs, are already open. */
export function conversationWith(
  document: ConversationDocument,
  events: readonly LogEvent[],
  key: Key,
  known: readonly Job[] = [],
): StoredConversation {
  const { id, caseId, partyId, version } = document;
  const turns = new SealedTurns(document, key);
  return {
    id,
    caseId,
    partyId,
    version,
    events,
    turns,
    jobs: openJobs(document, key, known),
    erased: key === 'erased',
  };
}

/** Opens the personal values of a document's events, by the events' numbers. */
export function openPersonal({ id, personal }: ConversationDocument, key: PartyKey): ReadonlyMap<number, Personal> {
  return new Map(
    personal.flatMap(({ from, to, sealed }) =>
      open<readonly (readonly [number, Personal])[]>(key.seal, places.personal(id, from, to), sealed),
    ),
  );
}

function openEvents(document: ConversationDocument, key: Key): readonly LogEvent[] {
  const personalOf = key === 'erased' ? new Map<number, Personal>() : openPersonal(document, key);
  const texts = readLines(document.log).map((line) => line.text);
  const facts = JSON.parse(`[${texts.join(',')}]`) as readonly Fact[];
  return facts.map(({ seq, at, kind, version, data, personalDigest }) => {
    if (personalDigest === undefined) return { seq, at, kind, version, data };
    return { seq, at, kind, version, data, personal: personalOf.get(seq) ?? null };
  });
}

function openJobs(document: ConversationDocument, key: Key, known: readonly Job[]): readonly Job[] {
  const opened = new Map<number, ParcelContent>();
  return document.jobs.map(({ id, dueAt }) => {
    const open = key === 'erased' ? undefined : known.findLast((job) => job.id === id);
    if (open !== undefined) return open;
    const parcel = document.parcels.findLast((each) => each.jobs.includes(id));
    if (parcel?.sealed === undefined || key === 'erased') return { id, dueAt, payload: null };
    const content = opened.get(parcel.version) ?? openParcel(document.id, parcel.version, parcel.sealed, key);
    opened.set(parcel.version, content);
    return { id, dueAt, payload: content.jobs[id] ?? null };
  });
}
