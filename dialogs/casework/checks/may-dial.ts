import type { Party } from '../../case.js';
import type { Dossier } from '../dossier.js';
import type { Refusal } from '../handler.js';
import { knownPoints } from '../points/known-points.js';
import type { KnownPoint } from '../points/point.js';

/** Hours that a passed check may be dialled on. */
const checkLastsHours = 24;

/**
 * The contact point that a check allows to be dialled now, or why it may not be. Only stored points are dialled, on a
 * check that passed, is younger than a day, and was of the value that the point still has.
 */
export function mayDial(
  party: Party,
  dossier: Dossier,
  checkId: string,
  at: string,
): { readonly point: KnownPoint } | { readonly refusal: Refusal } {
  const check = Object.values(dossier.checks.latest).find(({ id }) => id === checkId);
  const point = check && knownPoints(party, dossier).find(({ id }) => id === check.pointId);
  if (!check || !point)
    return { refusal: { code: 'check-missing', words: 'Check the contact point first, then dial on that check.' } };
  if (!check.passed)
    return { refusal: { code: 'check-failed', words: 'The check found what keeps this from being dialled. See it.' } };
  const age = Date.parse(at) - Date.parse(check.at);
  if (age < 0 || age >= checkLastsHours * 3_600_000)
    return { refusal: { code: 'check-old', words: 'The check is older than a day. Check the contact point again.' } };
  if (check.value !== point.value)
    return { refusal: { code: 'check-of-another', words: 'The contact point has changed since. Check it again.' } };
  return { point };
}
