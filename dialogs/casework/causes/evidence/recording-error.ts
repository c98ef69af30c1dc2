import { knownPoints } from '../../points/known-points.js';
import { employersAsked } from '../cause-facts.js';
import type { Evidence } from './evidence.js';

/** W3: a number a slip away from a known one, one that was taken out of use as wrong, and records that differ. */
export const recordingError: Evidence = (facts) => {
  const { employers, dossier } = facts;
  const asked = employersAsked(facts);
  const known = employers.flatMap(({ numbers }) => numbers.map(({ value }) => value));
  const points = asked.flatMap((one) => knownPoints(one.party, one.dossier));
  const retired = asked.flatMap((one) => Object.entries(one.dossier.points.retired));
  const agreement = dossier.comparison.agreements.employer;
  return [
    ...points
      .filter(({ value }) => known.some((number) => isSlip(value, number)))
      .map(({ id }) => ({ code: 'a-slip-from-known-number', detail: id })),
    ...retired
      .filter(([, { because }]) => because === 'wrong-number' || because === 'replaced')
      .map(([id]) => ({ code: 'number-replaced', detail: id })),
    ...(agreement === 'differ' || agreement === 'maybe' ? [{ code: 'records-differ', detail: 'employer' }] : []),
  ];
};

/** One digit another, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = at;
  if (at.length === 1) return true;
  return at.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
