import type { OrganizationOnFile } from '../../understanding/answer.js';
import { understand } from '../../understanding/understand.js';
import type { Employer } from '../employer.js';
import type { Agreement } from './agreement.js';

const han = /\p{Script=Han}/u;

/**
 * Whether two names are one employer's: compared as an answer is with the file, and by the names that the employer is
 * known to have or to have had. Neither name is preferred.
 */
export function compareEmployers(
  one: OrganizationOnFile,
  other: OrganizationOnFile,
  known: readonly Employer[],
): Agreement {
  // Most sources write a name alike, and understanding it takes a hundred times as long.
  if (plainName(one.name) === plainName(other.name)) return 'agree';
  if (known.some((employer) => isCalled(employer, one) && isCalled(employer, other))) return 'agree';
  const both = [namedAs(one.name, other), namedAs(other.name, one)];
  if (both.includes('agree')) return 'agree';
  if (both.includes('maybe') || han.test(one.name) !== han.test(other.name)) return 'maybe';
  return both.includes('differ') || areApart(plainName(one.name), plainName(other.name)) ? 'differ' : 'maybe';
}

const legalForm =
  /(?:股份|有限|责任|集团|总|分)*公司$|^(?:the)?(?:company|firm)|(?:company|corporation|incorporated|limited|corp|inc|llc|ltd|co)+$/giu;

/** Whether names that say little, such as one character before "company", have nothing in common but their form. */
function areApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(legalForm, '')) as [string, string];
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** Whether this is one of the employer's names, or of its departments'. */
function isCalled(employer: Employer, { name, aliases = [] }: OrganizationOnFile): boolean {
  const { aliases: others, formerNames, successor, departments } = employer;
  const names = [employer.name, ...others, ...formerNames, ...(successor === undefined ? [] : [successor])];
  const parts = departments.flatMap((part) => [part.name, ...part.formerNames]);
  const plain = new Set([...names, ...parts].map(plainName));
  return [name, ...aliases].some((one) => plain.has(plainName(one)));
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,()'’-]/gu, '');
}

/** Reasons for taking no words for a name. In a conversation they are asked about; on a paper they are the name. */
const nameless: readonly string[] = ['vague', 'no-name', 'no-value'];

function namedAs(text: string, onFile: OrganizationOnFile): Agreement | 'nameless' {
  const locale = han.test(text) ? 'zh-CN' : 'en-US';
  const { clarity, reasons } = understand({ locale, type: 'organization', text, onFile });
  if (clarity === 'clear') return 'agree';
  if (clarity === 'contradicts') return 'differ';
  return reasons.some(({ code }) => nameless.includes(code)) ? 'nameless' : 'maybe';
}
