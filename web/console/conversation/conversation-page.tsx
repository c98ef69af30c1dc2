import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { TakeCall } from '../duty/take-call.js';
import { Listening } from '../listen/listening.js';
import { recordedCalls } from '../listen/recorded-calls.js';
import { Badge } from '../parts/badge.js';
import { EvidenceButton } from '../parts/evidence-button.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemPage } from '../parts/problem-page.js';
import { useSession } from '../session/session.js';
import { Composer } from '../takeover/composer.js';
import { TakeoverPanel } from '../takeover/takeover-panel.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './conversation-page.module.css';
import { conversationQuery } from './conversation-query.js';
import { Standing } from './standing.js';
import { Timeline } from './timeline.js';
import { conversationWords as words } from './words.js';

/** One conversation, whole: what was said on the one side, how it stands on the other. */
export function ConversationPage() {
  const { say } = useWords();
  const { may, account } = useSession();
  const { conversation: id } = useParams({ from: '/conversations/$conversation' });
  const { data, error } = useQuery(conversationQuery(id));
  if (error) return <ProblemPage problem={error} />;
  if (!data) return <Loading />;
  const count = data.reviews.filter(({ resolved }) => resolved === undefined).length;
  return (
    <Listening key={id}>
      <PageTitle title={say(words.title, { name: data.name || data.caseId })}>
        <span className={styles.about}>
          <Badge tone={data.status === 'open' ? 'brand' : 'calm'}>{say(called('status', data.status))}</Badge>
          <span className="soft">{say(called('role', data.role))}</span>
          {count > 0 && may('queue') && (
            <Link to="/queue/$conversation" params={{ conversation: id }}>
              {say(words.reviews, { count })}
            </Link>
          )}
          {may('evidence') && <EvidenceButton caseId={data.caseId} />}
        </span>
      </PageTitle>
      <div className={styles.sides}>
        <div className="stack">
          <Timeline conversation={id} lang={data.locale} recorded={recordedCalls(data)} />
          {data.takeover?.by === account.name && <Composer conversation={data} />}
        </div>
        <div className="stack">
          {may('queue') && <TakeCall conversation={data} />}
          {may('queue') && <TakeoverPanel conversation={data} />}
          <Standing conversation={data} />
        </div>
      </div>
    </Listening>
  );
}
