import type { z } from 'zod';
import { type Case, caseSchema } from '../../dialogs/case.js';

/** Something that the schema, or the rest of the case, does not allow. */
export interface CaseIssue {
  readonly path: readonly PropertyKey[];
  /** Completes a sentence that begins with the field. */
  readonly problem: string;
  /** Completes the sentence "write …". */
  readonly how?: string;
}

/** Checks a case against the schema, and what the schema cannot say. */
export function checkCase(raw: unknown): { readonly file?: Case; readonly issues: readonly CaseIssue[] } {
  const read = caseSchema.safeParse(raw);
  if (!read.success) return { issues: read.error.issues.flatMap(inWords) };
  const issues = [...unknownZones(read.data), ...partiesTwice(read.data)];
  return issues.length > 0 ? { issues } : { file: read.data, issues };
}

function inWords(issue: z.core.$ZodIssue): readonly CaseIssue[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: 'is not known',
        how: 'it as docs/reference/cases.md lists it, or remove it',
      }));
    case 'invalid_type':
      return [
        issue.message.endsWith('received undefined')
          ? { path, problem: 'is missing' }
          : { path, problem: `must be a${/^[aeiou]/u.test(issue.expected) ? 'n' : ''} ${issue.expected}` },
      ];
    case 'invalid_value':
      return [{ path, problem: 'is none of the values that are known', how: `one of: ${issue.values.join(', ')}` }];
    case 'too_small':
      return [{ path, problem: issue.origin === 'string' || issue.origin === 'array' ? 'is empty' : 'is too small' }];
    case 'too_big':
      return [{ path, problem: 'is too large' }];
    default:
      return [{ path, problem: 'is not written as it must be' }];
  }
}

function unknownZones({ parties }: Case): readonly CaseIssue[] {
  return parties.flatMap(({ zone }, index) =>
    zone === undefined || isZone(zone)
      ? []
      : [
          {
            path: ['parties', index, 'zone'],
            problem: 'is not a time zone',
            how: 'an IANA time zone, like America/New_York',
          },
        ],
  );
}

function partiesTwice({ parties }: Case): readonly CaseIssue[] {
  const ids = parties.map((party) => party.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: ['parties', index, 'id'], problem: 'is there twice in this case' }],
  );
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return /\/|^UTC$/u.test(zone);
  } catch {
    return false;
  }
}
