import type { JobRecord, LogDocument, LogIndex } from '../log/log-document.js';
import { isSameReview } from '../log/same-review.js';

/** A piece of a statement: its name, and its text for a way of putting values in. */
export interface Piece {
  readonly name: string;
  readonly text: (value: (value: unknown) => string) => string;
}

/** Replaces what a log is found by with what its next version is found by; what stays the same is not touched. */
export function indexPieces(before: LogDocument, after: LogDocument, keyRef: string): readonly Piece[] {
  const [old, next] = [before.index, after.index];
  return [
    ...(before.jobs === after.jobs ? [] : jobPieces(before.jobs, after.jobs)),
    ...reviewPieces(old.review, next.review, after.caseId),
    ...numberPieces(old.number, next.number, keyRef),
    ...partyNumberPieces(old.party, next.party, after, keyRef),
    ...secretPieces(old.secrets ?? [], next.secrets ?? []),
  ];
}

function jobPieces(old: readonly JobRecord[], next: readonly JobRecord[]): readonly Piece[] {
  const known = new Map(old.map(({ id, dueAt }) => [id, dueAt]));
  const kept = new Set(next.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  const added = next.filter(({ id, dueAt }) => known.get(id) !== dueAt);
  return [
    ...pieceFor(gone.length > 0, {
      name: 'jobs_gone',
      text: (value) =>
        `delete from jobs using written where log_id = written.id and job_id = any(${value(gone)}::text[])`,
    }),
    ...pieceFor(added.length > 0, {
      name: 'jobs_added',
      text: (value) =>
        `insert into jobs (log_id, job_id, due_at) select written.id, job, due
         from written, unnest(${value(added.map(({ id }) => id))}::text[], ${value(added.map(({ dueAt }) => dueAt))}::float8[])
           as given (job, due)
         on conflict (log_id, job_id) do update set due_at = excluded.due_at`,
    }),
  ];
}

function reviewPieces(old: LogIndex['review'], next: LogIndex['review'], caseId: string): readonly Piece[] {
  if (isSameReview(old, next)) return [];
  if (next === undefined)
    return [{ name: 'review_gone', text: () => 'delete from reviews using written where log_id = written.id' }];
  return [
    {
      name: 'review_kept',
      text: (value) =>
        `insert into reviews (log_id, case_id, priority, due_at, open, team, locale)
         select id, ${value(caseId)}, ${value(next.priority)}, ${value(next.dueAt)}, ${value(next.open)},
           ${value(next.team ?? null)}::text, ${value(next.locale ?? null)}::text from written
         on conflict (log_id) do update
         set priority = excluded.priority, due_at = excluded.due_at, open = excluded.open,
           team = excluded.team, locale = excluded.locale`,
    },
  ];
}

/** When a number was prompted last stands in the document alone, because it changes with every turn. */
function numberPieces(old: LogIndex['number'], next: LogIndex['number'], keyRef: string): readonly Piece[] {
  if (old?.proof === next?.proof) return [];
  if (next === undefined)
    return [{ name: 'number_gone', text: () => 'delete from numbers using written where log_id = written.id' }];
  return [
    {
      name: 'number_kept',
      text: (value) =>
        `insert into numbers (log_id, key_ref, bucket, proof)
         select id, ${value(keyRef)}, ${value(next.bucket)}, ${value(next.proof)} from written
         on conflict (log_id) do update set bucket = excluded.bucket, proof = excluded.proof`,
    },
  ];
}

function partyNumberPieces(
  old: LogIndex['party'],
  next: LogIndex['party'],
  { caseId, partyId }: LogDocument,
  keyRef: string,
): readonly Piece[] {
  const [had, has] = [old?.numbers ?? [], next?.numbers ?? []];
  if (next !== undefined && had.length === has.length && had.every(({ proof }, at) => proof === has[at]?.proof))
    return [];
  return [
    ...pieceFor(had.length > has.length, {
      name: 'party_numbers_gone',
      text: (value) =>
        `delete from party_numbers using written where case_id = ${value(caseId)} and party_id = ${value(partyId)}
         and log_id = written.id and place >= ${value(has.length)}`,
    }),
    ...pieceFor(has.length > 0, {
      name: 'party_numbers_kept',
      text: (value) =>
        `insert into party_numbers (case_id, party_id, log_id, place, key_ref, role, bucket, proof)
         select ${value(caseId)}, ${value(partyId)}, written.id, at - 1, ${value(keyRef)}, ${value(next?.role)}, bucket, proof
         from written, unnest(${value(has.map(({ bucket }) => bucket))}::text[], ${value(has.map(({ proof }) => proof))}::text[])
           with ordinality as given (bucket, proof, at)
         on conflict (case_id, party_id, log_id, place) do update set bucket = excluded.bucket, proof = excluded.proof`,
    }),
  ];
}

function secretPieces(old: readonly string[], next: readonly string[]): readonly Piece[] {
  const gone = old.filter((one) => !next.includes(one));
  const added = next.filter((one) => !old.includes(one));
  return [
    ...pieceFor(gone.length > 0, {
      name: 'secrets_gone',
      text: (value) =>
        `delete from secrets using written where log_id = written.id and digest = any(${value(gone)}::text[])`,
    }),
    ...pieceFor(added.length > 0, {
      name: 'secrets_added',
      text: (value) =>
        `insert into secrets (digest, log_id) select unnest(${value(added)}::text[]), id from written
         on conflict (digest) do update set log_id = excluded.log_id`,
    }),
  ];
}

function pieceFor(isNeeded: boolean, piece: Piece): readonly Piece[] {
  return isNeeded ? [piece] : [];
}
