import type { Contact } from '../contacts-store.js';
import type { Piece } from './index-pieces.js';

/** A contact as a commit tells of it, and what it is kept under. */
export interface NotedContact extends Contact {
  readonly refs: readonly string[];
}

/** Notes contacts, or takes them back. One that was taken back stays so, in whatever order the two are told. */
export function contactPieces(contacts: readonly NotedContact[]): readonly Piece[] {
  const made = contacts.filter(({ on }) => on);
  const undone = contacts.filter(({ on }) => !on);
  return [
    ...(made.length > 0 ? [put('contacts_made', made, 'do nothing')] : []),
    ...(undone.length > 0 ? [put('contacts_undone', undone, 'do update set counts = false')] : []),
  ];
}

function put(name: string, contacts: readonly NotedContact[], onConflict: string): Piece {
  const rows = contacts.flatMap(({ refs, id, kind, at, on }) => refs.map((ref) => ({ ref, id, kind, at, on })));
  const column = (of: 'ref' | 'id' | 'kind' | 'at') => rows.map((row) => row[of]);
  return {
    name,
    text: (value) =>
      `insert into contacts (ref, id, kind, at, counts)
       select given.* from written, unnest(${value(column('ref'))}::text[], ${value(column('id'))}::text[],
         ${value(column('kind'))}::text[], ${value(column('at'))}::text[], ${value(rows.map(({ on }) => on))}::boolean[]) as given
       on conflict (ref, id) ${onConflict}`,
  };
}
