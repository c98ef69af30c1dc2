import { isStale } from '../../points/is-stale.js';
import { knownPoints } from '../../points/known-points.js';
import { employersAsked } from '../cause-facts.js';
import type { Evidence } from './evidence.js';

/** W1: numbers and records that nobody has confirmed for long. */
export const staleData: Evidence = (facts) => {
  const { party, at, rules } = facts;
  const isOld = (asOf: string | undefined) => asOf !== undefined && isStale(asOf, at, rules);
  const points = employersAsked(facts).flatMap((one) => knownPoints(one.party, one.dossier));
  return [
    ...points
      .filter(({ asOf }) => isOld(asOf))
      .map(({ id, asOf }) => ({ code: 'stale-number', detail: `${id} ${asOf}` })),
    ...(party.records ?? [])
      .filter(({ asOf }) => isOld(asOf))
      .map(({ source, asOf }) => ({ code: 'stale-record', detail: `${source} ${asOf}` })),
  ];
};
