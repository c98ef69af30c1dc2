import { hash } from 'node:crypto';
import type { LogDocument } from '../log/log-document.js';
import { proofModulus, type Vouched } from './begun.js';
import { contactPieces, type NotedContact } from './contact-pieces.js';
import type { Statement } from './database.js';
import { indexPieces, type Piece } from './index-pieces.js';
import { turnRef } from './log-cache.js';
import { type KeptRestriction, restrictionPieces } from './restriction-pieces.js';

/** What one commit changes. */
export interface LogChange {
  readonly before: LogDocument;
  readonly after: LogDocument;
  readonly record: Buffer;
  readonly turn?: string;
  /** Whose key it was sealed with, and whether that was destroyed. */
  readonly keyRef: string;
  readonly isErased: boolean;
  /** Vouches for the head. */
  readonly mac: string;
  /** Vouches for the log’s being begun. */
  readonly vouched: Vouched;
  readonly restrictions: readonly KeptRestriction[];
  readonly contacts: readonly NotedContact[];
}

/**
 * One turn as one statement, so that all of it is kept or nothing: it gives a row when the log was still at the version
 * that was read, and else changes nothing. What a turn does not touch is not in it.
 */
export function commitStatement(change: LogChange): Statement {
  const { before, after, restrictions, contacts } = change;
  const pieces: readonly Piece[] = [
    before.version === 0 ? logMade(change) : logChanged(change),
    recordKept(change),
    headKept(change),
    ...(before.version === 0 ? [logCounted(change)] : []),
    ...indexPieces(before, after, change.keyRef),
    ...restrictionPieces(restrictions),
    ...contactPieces(contacts),
  ];
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const tables = pieces.map(({ name, text }) => `${name} as (${text(put)})`).join(', ');
  const text = `with ${tables} select id from written`;
  return { name: hash('sha1', text), text, values };
}

function logMade({ after, keyRef, isErased }: LogChange): Piece {
  return {
    name: 'written',
    text: (value) =>
      `insert into logs (id, case_id, party_id, key_ref, version, document)
       select ${value(after.id)}, ${value(after.caseId)}, ${value(after.partyId)}, ref, 1, ${value(JSON.stringify(after))}
       from party_keys where ref = ${value(keyRef)} and (wrapped is null) = ${value(isErased)}
       on conflict (id) do nothing returning id`,
  };
}

/** Sealed under a key that was destroyed meanwhile, nobody could read it: then the log is read again first. */
function logChanged({ before, after, keyRef, isErased }: LogChange): Piece {
  return {
    name: 'written',
    text: (value) =>
      `update logs set version = version + 1, document = ${value(JSON.stringify(after))}
       from party_keys where id = ${value(after.id)} and version = ${value(before.version)}
       and ref = ${value(keyRef)} and (wrapped is null) = ${value(isErased)} returning id`,
  };
}

function recordKept({ after, turn, record }: LogChange): Piece {
  const kept = turn === undefined ? null : turnRef(turn);
  return {
    name: 'record_kept',
    text: (value) =>
      `insert into commits (log_id, version, turn, record)
       select id, ${value(after.version)}, ${value(kept)}, ${value(record)} from written`,
  };
}

function headKept({ after, mac }: LogChange): Piece {
  return {
    name: 'head_kept',
    text: (value) =>
      `insert into heads (log_id, seq, hash, mac)
       select id, ${value(after.seq)}, ${value(after.hash)}, ${value(mac)} from written
       on conflict (log_id) do update set seq = excluded.seq, hash = excluded.hash, mac = excluded.mac`,
  };
}

function logCounted({ vouched }: LogChange): Piece {
  return {
    name: 'log_counted',
    text: (value) =>
      `update begun set logs = logs + 1, proof = mod(proof + ${value(vouched.proof)}, ${proofModulus})
       where shard = ${value(vouched.shard)} and exists (select from written)`,
  };
}
