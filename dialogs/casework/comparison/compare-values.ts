import { resembles } from '../../engine/hearing/resembles.js';
import { agrees } from '../../understanding/agreement.js';
import type { OrganizationOnFile } from '../../understanding/answer.js';
import type { AnswerValue, Band } from '../../vocabulary.js';
import type { Employer } from '../employer.js';
import type { Agreement } from './agreement.js';
import { compareEmployers } from './compare-employers.js';
import type { ValueKind } from './value-kinds.js';

/** A value as an answer or a file gives it. */
export type FieldValue = AnswerValue | OrganizationOnFile;

const han = /\p{Script=Han}/u;

/** How two values of a kind stand to each other; `known` are the employers whose other names are known. */
export function compareValues(
  { type, tolerance }: ValueKind,
  one: FieldValue,
  other: FieldValue,
  known: readonly Employer[],
): Agreement {
  switch (type) {
    case 'organization':
      return compareEmployers(organization(one), organization(other), known);
    case 'role':
    case 'address':
      return compareWords(String(one), String(other));
    case 'text':
      return plain(one) === plain(other) ? 'agree' : 'maybe';
    default: {
      const [first, second] = [bandOf(one), bandOf(other)];
      if (first || second) return compareSpans(first ?? spanOf(one), second ?? spanOf(other));
      // A tolerance is a share of the second value: which one comes first must not matter.
      const [a, b] = [one, other] as [AnswerValue, AnswerValue];
      const agree = agrees(type, a, filed(b), tolerance) || agrees(type, b, filed(a), tolerance);
      return agree ? 'agree' : 'differ';
    }
  }
}

function compareWords(one: string, other: string): Agreement {
  if (han.test(one) !== han.test(other)) return 'maybe';
  return resembles(one, other) ? 'agree' : 'differ';
}

function compareSpans(one: Band, other: Band): Agreement {
  const end = ({ to }: Band) => to ?? Number.POSITIVE_INFINITY;
  const within = (inner: Band, outer: Band) => inner.from >= outer.from && end(inner) <= end(outer);
  if (within(one, other) || within(other, one)) return 'agree';
  return one.from < end(other) && other.from < end(one) ? 'maybe' : 'differ';
}

function organization(value: FieldValue): OrganizationOnFile {
  return typeof value === 'object' && 'name' in value ? value : { name: String(value) };
}

function bandOf(value: FieldValue): Band | undefined {
  return typeof value === 'object' && 'from' in value ? value : undefined;
}

/** A single sum as a span that holds nothing else. */
function spanOf(value: FieldValue): Band {
  const amount = typeof value === 'object' && 'amount' in value ? value.amount : Number(value);
  return { from: amount, to: amount };
}

function filed(value: AnswerValue): Parameters<typeof agrees>[2] {
  if (typeof value !== 'object') return value;
  return 'amount' in value ? value : undefined;
}

function plain(value: FieldValue): string {
  return String(value).normalize('NFKC').trim().toLowerCase();
}
