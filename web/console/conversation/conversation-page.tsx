import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { called } from '../words/domain.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { conversationQuery } from './conversation-query.js';
import { conversationWords as words } from './words.js';

/** One conversation. */
export function ConversationPage() {
  const { say, language } = useWords();
  const { conversation } = useParams({ from: '/conversations/$conversation' });
  const { data, error } = useQuery(conversationQuery(conversation));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return (
    <div className="stack">
      <PageTitle title={say(words.title, { name: data.name || data.caseId })}>
        <Badge tone={data.status === 'open' ? 'brand' : 'calm'}>{say(called('status', data.status))}</Badge>
      </PageTitle>
      <ol className="stack">
        {data.log.map(({ seq, at, text }) =>
          text === undefined ? null : (
            <li key={seq}>
              <time dateTime={at} className="hint">
                {moment(at, serverNow(), language)}
              </time>{' '}
              <span lang={data.locale}>{text}</span>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
