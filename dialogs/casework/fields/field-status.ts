import { originOf } from '../claims/claim-source.js';
import type { Agreement } from '../comparison/agreement.js';
import { worst } from '../comparison/agreement.js';
import type { Employer } from '../employer.js';
import type { Evidence } from './evidence.js';
import { compareField, type FieldName, keyFields } from './field.js';

/** How a field stands. `single-source`: one source alone says so, or several that go back to the same. */
export type FieldStatus = 'verified' | 'mismatch' | 'ambiguous' | 'unknown' | 'refused' | 'single-source' | 'not-asked';

/**
 * How a field stands by all that its sources say. A key fact is verified by two sources that are independent of each
 * other, or by what one person typed from a source apart from the party and a second person has seen; any other by a
 * clear answer that nothing contradicts. A vague answer is never outvoted: it stays in doubt until somebody settles it.
 */
export function fieldStatus(field: FieldName, evidence: readonly Evidence[], known: readonly Employer[]): FieldStatus {
  const counting = countingOf(evidence);
  const given = counting.filter(({ stands, value }) => stands === 'given' && value !== undefined);
  const agreement = agreementOf(field, given, known);
  if (agreement === 'differ' || has(counting, 'denied')) return 'mismatch';
  if (agreement === 'maybe' || has(counting, 'vague')) return 'ambiguous';
  if (isCorroborated(given)) return 'verified';
  const apart = given.some(({ source }) => originOf(source) !== 'party');
  if (has(counting, 'refused') && !apart) return 'refused';
  const said = given.some(({ place }) => place !== undefined);
  if (said && !keyFields.includes(field)) return 'verified';
  if (said || apart) return 'single-source';
  return has(counting, 'unknown') || has(counting, 'unconfirmed') ? 'unknown' : 'not-asked';
}

/**
 * The evidence that counts: what was corrected or set aside does not, nor what the party wrote before a person settled
 * what they say now.
 */
export function countingOf(evidence: readonly Evidence[]): readonly Evidence[] {
  const live = evidence.filter((one) => one.correctedBy === undefined && !isSetAside(one));
  const isOwn = ({ source }: Evidence) => originOf(source) === 'party';
  const settled = live.some((one) => isOwn(one) && one.settledByPerson === true);
  return settled ? live.filter((one) => !isOwn(one) || one.place !== undefined || one.confirmedBy !== undefined) : live;
}

/** One person alone takes nothing away from a key fact: a contradiction would be gone at a word. */
function isSetAside({ field, setAside }: Evidence): boolean {
  return setAside !== undefined && (setAside.confirmed !== undefined || !keyFields.includes(field));
}

function has(evidence: readonly Evidence[], stands: Evidence['stands']): boolean {
  return evidence.some((one) => one.stands === stands);
}

function agreementOf(field: FieldName, given: readonly Evidence[], known: readonly Employer[]): Agreement {
  const values = given.flatMap(({ agreesWith, value }) => agreesWith ?? value ?? []);
  return worst(
    values.flatMap((one, at) => values.slice(at + 1).map((other) => compareField(field, one, other, known))),
  );
}

function isCorroborated(given: readonly Evidence[]): boolean {
  const origins = new Set(given.map((one) => (one.onPartysNumber ? 'party' : originOf(one.source))));
  return (
    origins.size >= 2 ||
    given.some(({ source, confirmedBy }) => confirmedBy !== undefined && originOf(source) !== 'party')
  );
}
