import type { z } from 'zod';
import type { Path } from './fault.js';

/** What a schema issue says to the person who wrote the script. */
export interface IssueWords {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

type Issue = z.core.$ZodIssue;

const fieldList = 'docs/reference/script.md lists every field';

/** Puts a schema issue into plain words; one issue may name several unknown fields, each at its own place. */
export function describeIssue(issue: Issue): readonly IssueWords[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = nameOf(path);
  const say = (message: string, remedy: string): readonly IssueWords[] => [{ path, message, remedy }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `there is no field \`${key}\` here`,
        remedy: `correct its spelling or remove it; ${fieldList}`,
      }));
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? say(`${name} is missing`, `add it; ${fieldList}`)
        : say(`${name} must be ${aKind(issue.expected)}`, 'write it as that kind of value');
    case 'invalid_value':
      return say(`${name} must be ${listed(issue.values)}`, 'choose one of these');
    case 'invalid_format':
      return say(`${name} is not written as it must be`, issue.pattern ? `match ${issue.pattern}` : 'correct it');
    case 'too_small':
      return say(`${name} is too small or too short`, `give at least ${issue.minimum}`);
    case 'too_big':
      return say(`${name} is too large or too long`, `give at most ${issue.maximum}`);
    case 'invalid_key':
      return say(`${name} cannot be used as a name`, 'use small letters, digits and hyphens, beginning with a letter');
    default:
      return say(`${name}: ${issue.message}`, 'correct it');
  }
}

/** What stands there: a field by its name, one of several by its number. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the script';
  return typeof last === 'number' ? `item ${last + 1} of \`${path.at(-2)}\`` : `\`${last}\``;
}

function aKind(expected: string): string {
  if (expected === 'object' || expected === 'record') return 'a mapping of fields';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function listed(values: readonly unknown[]): string {
  const words = values.map((value) => String(value));
  return words.length < 2 ? words.join('') : `one of ${words.join(', ')}`;
}
