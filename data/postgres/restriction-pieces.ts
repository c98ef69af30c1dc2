import { channels } from '../../dialogs/vocabulary.js';
import type { Restriction } from '../store.js';
import type { Piece } from './index-pieces.js';

/** A restriction, and what its number is kept under. */
export interface KeptRestriction extends Restriction {
  readonly ref: string;
}

interface Place {
  readonly ref: string;
  readonly channel: Restriction['channel'];
  readonly reason: Restriction['reason'];
  /** When it was put on; undefined where it was lifted. */
  readonly at?: string;
}

/** Puts restrictions on or lifts them; of several for one place the last counts. Lifting one on all channels lifts it on each. */
export function restrictionPieces(restrictions: readonly KeptRestriction[]): readonly Piece[] {
  const last = new Map(restrictions.flatMap(placesOf).map((one) => [`${one.ref} ${one.channel} ${one.reason}`, one]));
  const on = [...last.values()].filter(({ at }) => at !== undefined);
  const off = [...last.values()].filter(({ at }) => at === undefined);
  return [...(on.length > 0 ? [putOn(on)] : []), ...(off.length > 0 ? [lifted(off)] : [])];
}

function placesOf({ ref, channel, reason, on, at }: KeptRestriction): readonly Place[] {
  if (on) return [{ ref, channel, reason, at }];
  const lifts = channel === 'all' ? ([...channels, 'all'] as const) : [channel];
  return lifts.map((one) => ({ ref, channel: one, reason }));
}

function putOn(places: readonly Place[]): Piece {
  return {
    name: 'restrictions_on',
    text: (value) =>
      `insert into restrictions (ref, channel, reason, at)
       select given.* from written, ${rowsOf(['ref', 'channel', 'reason', 'at'], places, value)}
       on conflict (ref, channel, reason) do update set at = excluded.at`,
  };
}

function lifted(places: readonly Place[]): Piece {
  return {
    name: 'restrictions_off',
    text: (value) =>
      `delete from restrictions using written, ${rowsOf(['ref', 'channel', 'reason'], places, value)}
       where restrictions.ref = given.ref and restrictions.channel = given.channel and restrictions.reason = given.reason`,
  };
}

function rowsOf(names: readonly (keyof Place)[], places: readonly Place[], value: (value: unknown) => string): string {
  const columns = names.map((name) => `${value(places.map((one) => one[name]))}::text[]`);
  return `unnest(${columns.join(', ')}) as given (${names.join(', ')})`;
}
