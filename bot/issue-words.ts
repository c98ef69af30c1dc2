import type { z } from 'zod';

/** A schema issue in words that a person can act on. */
export interface IssueWords {
  readonly path: readonly PropertyKey[];
  /** Completes a sentence that begins with the field. */
  readonly problem: string;
  /** Completes the sentence "write …". */
  readonly how?: string;
}

/** Puts a schema issue into plain words; one issue may name several unknown fields, each at its own place. */
export function issueInWords(issue: z.core.$ZodIssue): readonly IssueWords[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], problem: 'is not known' }));
    case 'invalid_type':
      return [
        issue.message.endsWith('received undefined')
          ? { path, problem: 'is missing' }
          : { path, problem: `must be ${aKind(issue.expected)}` },
      ];
    case 'invalid_value':
      return [{ path, problem: 'is none of the values that are known', how: `one of: ${issue.values.join(', ')}` }];
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? [{ path, problem: 'is none of the values that are known', how: `one of: ${issue.options.join(', ')}` }]
        : [{ path, problem: 'is not written as it must be' }];
    case 'too_small':
      return [tooSmall(path, issue)];
    case 'too_big':
      return issue.origin === 'string'
        ? [{ path, problem: 'is too long', how: `${issue.maximum} characters at most` }]
        : [{ path, problem: 'is too large', how: `${issue.maximum} at most` }];
    case 'custom':
    case 'invalid_format':
      return [{ path, problem: 'is not written as it must be', ...(ownWords(issue) && { how: issue.message }) }];
    default:
      return [{ path, problem: 'is not written as it must be' }];
  }
}

function tooSmall(path: IssueWords['path'], { origin, minimum }: z.core.$ZodIssueTooSmall): IssueWords {
  if (origin !== 'string' && origin !== 'array') return { path, problem: 'is too small' };
  if (origin === 'array' || minimum === 1) return { path, problem: 'is empty' };
  return { path, problem: 'is too short', how: `${minimum} characters at least` };
}

/** A path as one would write it: `parties[0].birthDate`; `root` is what stands there for the whole. */
export function writtenPath(path: readonly PropertyKey[], root: string): string {
  const text = path.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : before === '' ? String(key) : `${before}.${String(key)}`,
    '',
  );
  return text || root;
}

function aKind(expected: string): string {
  if (expected === 'object' || expected === 'record') return 'an object with fields';
  if (expected === 'string') return 'text';
  if (expected === 'array') return 'a list';
  if (expected === 'boolean') return 'true or false';
  return expected === 'int' ? 'a whole number' : `a${/^[aeiou]/u.test(expected) ? 'n' : ''} ${expected}`;
}

/** Whether the schema says itself how the value is written; the library's own words help nobody. */
function ownWords({ message }: z.core.$ZodIssue): boolean {
  return !message.startsWith('Invalid');
}
