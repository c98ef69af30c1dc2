import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { named } from '../../case/codes.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Table } from '../../parts/table.js';
import { called } from '../../words/domain.js';
import { useWords } from '../../words/words-provider.js';
import type { Draft } from '../scripts-query.js';
import { scriptWords } from '../words.js';
import { meaningPair } from './meaning-pair.js';
import { type AnswerRow, answersReplayQuery, type Course, type QuestionRow } from './not-understood-query.js';
import { learningWords as words } from './words.js';

interface Props {
  readonly row: QuestionRow;
  readonly answer: AnswerRow;
  readonly draft: Draft;
}

/** What a synonym changes, by replay: the answers that were given in these words, before all other conversations. */
export function ReplayedAnswers({ row, answer, draft }: Props) {
  const { say } = useWords();
  const these = { questionId: row.questionId, conversations: answer.conversations };
  const { data, error } = useQuery(answersReplayQuery(draft.id, draft.edition, these));
  const course = ({ status, clarity, value, times }: Course) =>
    [
      say(named('fieldStatus', status)),
      ...(clarity === undefined ? [] : [say(called('clarity', clarity))]),
      ...(value === undefined ? [] : [say(meaningPair(row, value))]),
      say(words.answered, { count: times }),
    ].join(' · ');
  const better = data?.answers.filter(
    ({ before, after }) => after.times < before.times || after.status !== before.status,
  );
  return (
    <div className="stack">
      <Notice tone="good">{say(words.added, { words: answer.words })}</Notice>
      {error && <ProblemNotice problem={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p role="status">
            {say(words.shows, { of: data.answers.length, count: better?.length ?? 0 })}
            {data.leftOut > 0 && ` ${say(words.leftOut, { count: data.leftOut })}`}
          </p>
          <Table columns={[scriptWords.conversation, scriptWords.before, scriptWords.after].map((one) => say(one))}>
            {data.answers.map(({ conversationId, before, after }) => (
              <tr key={conversationId}>
                <th scope="row">
                  <Link to="/conversations/$conversation" params={{ conversation: conversationId }}>
                    {conversationId.slice(0, 8)}
                  </Link>
                </th>
                <td data-name={say(scriptWords.before)}>{course(before)}</td>
                <td data-name={say(scriptWords.after)}>{course(after)}</td>
              </tr>
            ))}
          </Table>
          {data.differences.length > 0 && (
            <p>
              {say(words.elsewhere, {
                what: [...new Set(data.differences.map(({ questionId }) => questionId))].join(', '),
              })}
            </p>
          )}
          <p>
            <Link to="/scripts/$script" params={{ script: draft.id }} search={{ tab: 'replay' }}>
              {say(words.replayAll)}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
