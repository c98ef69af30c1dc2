import type { ContactRequest } from './request.js';

/**
 * When the number was last known to be the party's (ISO 8601, UTC): they consented to its use, proved on it who they
 * are, or somebody made sure. What the Reassigned Numbers Database answers is not among it: it has to be asked about the
 * last such day, for a number may be given up before that becomes known there.
 */
export function lastConfirmed({
  party,
  number,
  at,
  history = [],
  known,
}: Pick<ContactRequest, 'party' | 'number' | 'at' | 'history' | 'known'>): string | undefined {
  const points = party.contactPoints.filter(({ value }) => value === number);
  const moments = [
    ...points.flatMap(({ consents, asOf }) => [...consents.map((consent) => consent.at), ...(asOf ? [asOf] : [])]),
    ...history.flatMap(({ kind, proves, at: on }) =>
      proves && (kind === 'talk' || kind === 'identified') ? [on] : [],
    ),
    ...(known?.days ?? []),
  ];
  const past = moments.map((one) => Date.parse(one)).filter((one) => one <= Date.parse(at));
  return past.length === 0 ? undefined : new Date(Math.max(...past)).toISOString();
}
