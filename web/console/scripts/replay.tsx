import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../api/ask.js';
import { named } from '../case/codes.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './scripts.module.css';
import { scriptWords as words } from './words.js';

/** What the draft would have made of past conversations. */
export function Replay({ script, edition }: { readonly script: string; readonly edition: number }) {
  const { say } = useWords();
  // What was asked of another edition tells nothing of this one.
  const [asked, setAsked] = useState<number>();
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['scripts', script, 'replay', edition],
    enabled: asked === edition,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      post('/api/scripts/:script/draft/replay', {
        params: { script },
        body: { edition, ...(pageParam !== undefined && { after: pageParam }) },
      }),
    getNextPageParam: ({ next }) => next,
  });
  const pages = data?.pages ?? [];
  const differences = pages.flatMap((page) => page.differences);
  const outcomes = pages.flatMap((page) => page.outcomes);
  const sum = (of: 'examined' | 'replayed' | 'compared') => String(pages.reduce((all, page) => all + page[of], 0));
  const standing = ({ status, clarity }: { readonly status: string; readonly clarity?: string | undefined }) =>
    [say(named('fieldStatus', status)), clarity === undefined ? undefined : say(called('clarity', clarity))]
      .filter((one) => one !== undefined)
      .join(' · ');
  return (
    <div className="stack">
      <p>{say(words.replayWhy)}</p>
      {error && <ProblemNotice problem={error} />}
      {data && (
        <p role="status">
          {say(words.replayed, {
            examined: sum('examined'),
            replayed: sum('replayed'),
            compared: sum('compared'),
            count: differences.length,
          })}
        </p>
      )}
      {differences.length + outcomes.length > 0 && (
        <Table columns={[words.conversation, words.question, words.before, words.after].map((one) => say(one))}>
          {differences.map(({ conversationId, questionId, before, after, isOtherValue }) => (
            <tr key={`${conversationId} ${questionId}`}>
              <th scope="row">
                <Conversation id={conversationId} />
              </th>
              <td>{questionId}</td>
              <td>{standing(before)}</td>
              <td>
                {standing(after)}
                {isOtherValue && <span className="hint"> {say(words.otherValue)}</span>}
              </td>
            </tr>
          ))}
          {outcomes.map(({ conversationId, before, after }) => (
            <tr key={conversationId}>
              <th scope="row">
                <Conversation id={conversationId} />
              </th>
              <td>{say(words.endsOtherwise)}</td>
              <td>{say(called('outcome', before))}</td>
              <td>{say(called('outcome', after))}</td>
            </tr>
          ))}
        </Table>
      )}
      <div className={styles.row}>
        {!data && (
          <Button tone="main" onPress={() => setAsked(edition)} isPending={isFetching}>
            {say(words.replayNow)}
          </Button>
        )}
        {hasNextPage && (
          <Button onPress={() => fetchNextPage()} isPending={isFetching}>
            {say(words.replayMore)}
          </Button>
        )}
      </div>
    </div>
  );
}

function Conversation({ id }: { readonly id: string }) {
  return (
    <Link to="/conversations/$conversation" params={{ conversation: id }}>
      {id.slice(0, 8)}
    </Link>
  );
}
