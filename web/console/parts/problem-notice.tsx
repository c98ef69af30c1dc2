import { problemPair } from '../api/problem-pair.js';
import { useWords } from '../words/words-provider.js';
import { Notice } from './notice.js';

/** Says what went wrong and what to do. */
export function ProblemNotice({ problem }: { readonly problem: unknown }) {
  const { say } = useWords();
  return <Notice tone="bad">{say(problemPair(problem))}</Notice>;
}
