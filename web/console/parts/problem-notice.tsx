import { offline, Problem } from '../api/problem.js';
import { problemWords } from '../api/words.js';
import type { Pair } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import { Notice } from './notice.js';

/** Says what went wrong and what to do. */
export function ProblemNotice({ problem }: { readonly problem: unknown }) {
  const { say } = useWords();
  return <Notice tone="bad">{say(problemPair(problem))}</Notice>;
}

/** What is wrong, in words. */
export function problemPair(problem: unknown): Pair {
  if (!(problem instanceof Problem)) return problemWords.defect;
  if (problem.code === offline) return problemWords.offline;
  const known: Pair | undefined = (problemWords as Readonly<Record<string, Pair>>)[problem.code];
  return known ?? [problem.message, problem.message];
}
