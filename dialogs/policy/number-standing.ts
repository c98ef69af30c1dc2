import { lastConfirmed } from './last-confirmed.js';
import type { ContactRequest } from './request.js';

const dayMs = 24 * 3_600_000;

/**
 * How sure it is that a number is still the party's: confirmed within the days that the market asks for, by somebody or by
 * the Reassigned Numbers Database; given up, by that database; not known there; or to be asked about, from the day on which
 * it was confirmed last (YYYY-MM-DD; absent where nobody ever did).
 */
export type NumberStanding =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'given-up'; readonly askedOn: string }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'to-ask'; readonly since?: string };

/** How sure it is that a number is still the party's, at the moment of the request. */
export function numberStanding(
  request: Pick<ContactRequest, 'party' | 'number' | 'at' | 'history' | 'known'>,
  days: number,
): NumberStanding {
  const isFresh = (moment: string) => Date.parse(request.at) - Date.parse(moment) <= days * dayMs;
  const confirmed = lastConfirmed(request);
  const since = confirmed?.slice(0, 'YYYY-MM-DD'.length);
  const lookup = request.known?.lookup;
  // Who made sure since then knows more than the database, which is weeks behind.
  if (lookup?.answer === 'yes' && (since === undefined || since < lookup.askedOn))
    return { kind: 'given-up', askedOn: lookup.askedOn };
  if (confirmed !== undefined && isFresh(confirmed)) return { kind: 'confirmed' };
  // An answer about later days alone says nothing of those before.
  if (since !== undefined && lookup && lookup.since <= since && isFresh(lookup.askedOn))
    return lookup.answer === 'no' ? { kind: 'confirmed' } : { kind: 'not-known' };
  return { kind: 'to-ask', ...(since !== undefined && { since }) };
}
