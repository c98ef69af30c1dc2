import type { Words } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import { PageTitle } from './page-title.js';
import { ProblemNotice } from './problem-notice.js';

const words = { title: ['打不开', 'This cannot be shown'] } as const satisfies Words;

/** What stands in the place of a page that could not be had. */
export function ProblemPage({ problem }: { readonly problem: unknown }) {
  const { say } = useWords();
  return (
    <>
      <PageTitle title={say(words.title)} />
      <ProblemNotice problem={problem} />
    </>
  );
}
