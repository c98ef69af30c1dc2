import { called } from '../words/domain.js';
import type { Pair } from '../words/say.js';
import { offline, Problem } from './problem.js';
import { problemsInChinese } from './problems-in-chinese.js';
import { problemWords } from './words.js';

/** What is wrong, in words. */
export function problemPair(problem: unknown): Pair {
  if (!(problem instanceof Problem)) return problemWords.defect;
  if (problem.code === offline) return problemWords.offline;
  const { code, message } = problem;
  const known: Pair | undefined = (problemWords as Readonly<Record<string, Pair>>)[code];
  return known ?? [inChinese(code, message), message];
}

/** Before the reason why the policy did not let a contact out. */
const refused = 'refused-';

function inChinese(code: string, message: string): string {
  const quoted = /"([^"]+)"/.exec(message)?.[1] ?? '';
  if (code.startsWith(refused)) return `按规定不能联系：${called('code', code.slice(refused.length))[0]}。`;
  return problemsInChinese[code]?.replace('{quoted}', () => quoted) ?? message;
}
