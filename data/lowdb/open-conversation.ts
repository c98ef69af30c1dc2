import { factOf } from '../log/chain.js';
import { type LogLine, readLines } from '../log/log-line.js';
import type { PartyKey } from '../seal/key-ring.js';
import { open } from '../seal/seal.js';
import type { Job, LogEvent, StoredConversation } from '../store.js';
import { type ConversationDocument, type JobRecord, places } from './conversation-document.js';
import { SealedTurns } from './sealed-turns.js';

/** Turns a document back into the conversation; personal values are `null` when the party was erased. */
export function openConversation(document: ConversationDocument, key: PartyKey | 'erased'): StoredConversation {
  const events = readLines(document.log).map((line) => openEvent(document.id, line, key));
  return conversationWith(document, events, key);
}

/** The conversation of a document whose events are already open. */
export function conversationWith(
  document: ConversationDocument,
  events: readonly LogEvent[],
  key: PartyKey | 'erased',
): StoredConversation {
  const { id, caseId, partyId, version } = document;
  return {
    id,
    caseId,
    partyId,
    version,
    events,
    turns: new SealedTurns(document, key),
    jobs: document.jobs.map((job) => openJob(id, job, key)),
    erased: key === 'erased',
  };
}

function openEvent(conversationId: string, line: LogLine, key: PartyKey | 'erased'): LogEvent {
  const { seq, at, kind, version, data, personalDigest } = factOf(line);
  const event = { seq, at, kind, version, data };
  if (personalDigest === undefined) return event;
  if (line.sealed === undefined || key === 'erased') return { ...event, personal: null };
  return { ...event, personal: open(key.seal, places.event(conversationId, seq), line.sealed) };
}

function openJob(conversationId: string, { id, dueAt, sealed }: JobRecord, key: PartyKey | 'erased'): Job {
  if (sealed === undefined || key === 'erased') return { id, dueAt, payload: null };
  return { id, dueAt, payload: open(key.seal, places.job(conversationId, id), sealed) };
}
