import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { serverNow } from '../api/server-clock.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { Table } from '../parts/table.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { type MemberState, membersQuery } from './campaigns-query.js';
import { whyWords } from './why-words.js';
import { campaignWords as words } from './words.js';

const any = 'any';
const states = {
  waiting: words.waiting,
  'in-progress': words.inProgress,
  'with-people': words.withPeople,
  done: words.done,
  refused: words.refused,
  'left-out': words.leftOut,
} as const satisfies Record<MemberState, unknown>;

/** Whom a campaign contacts, and how each stands. */
export function Members({ campaign }: { readonly campaign: string }) {
  const { say, language } = useWords();
  const [state, setState] = useState<MemberState>();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    membersQuery(campaign, state),
  );
  const members = data?.pages.flatMap((page) => page.members) ?? [];
  const all = Object.keys(states) as MemberState[];
  return (
    <section className="stack" aria-label={say(words.members)}>
      <h2>{say(words.members)}</h2>
      <SelectField
        label={say(words.which)}
        value={state ?? any}
        options={[{ id: any, name: say(words.any) }, ...all.map((id) => ({ id, name: say(states[id]) }))]}
        onChange={(chosen) => setState(all.find((one) => one === chosen))}
      />
      {error && <ProblemNotice problem={error} />}
      {!data && !error && <Loading />}
      {members.length > 0 && (
        <Table columns={[words.member, words.status, words.why, words.conversation].map((one) => say(one))}>
          {members.map(({ id, caseId, state: stands, why, dueAt, conversationId }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/cases/$case" params={{ case: caseId }}>
                  {caseId}
                </Link>
              </th>
              <td>{say(states[stands])}</td>
              <td>
                {why !== '' && say(whyWords(why))}{' '}
                {dueAt !== undefined && <span className="hint">{moment(dueAt, serverNow(), language)}</span>}
              </td>
              <td>
                {conversationId !== undefined && (
                  <Link to="/conversations/$conversation" params={{ conversation: conversationId }}>
                    {say(words.open)}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {hasNextPage && (
        <div>
          <Button isPending={isFetchingNextPage} onPress={() => fetchNextPage()}>
            {say(words.more)}
          </Button>
        </div>
      )}
    </section>
  );
}
