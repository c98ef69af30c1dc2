import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { serverNow } from '../api/server-clock.js';
import { CallParty } from '../call-party/call-party.js';
import { Listening } from '../listen/listening.js';
import { Badge } from '../parts/badge.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { priorityTone } from '../queue/priority-tone.js';
import { reviewsQuery } from '../queue/queue-query.js';
import { useSession } from '../session/session.js';
import { called } from '../words/domain.js';
import { timeLeft, useNow } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { ClaimPanel } from './claim-panel.js';
import { HandOn } from './hand-on.js';
import { Notes } from './notes.js';
import { OtherAnswers } from './other-answers.js';
import { ReviewCard } from './review-card.js';
import styles from './review-page.module.css';
import { useHold } from './use-hold.js';
import { reviewWords as words } from './words.js';

/** All open reviews of one conversation: what was asked and said, what stands on file, and what to do about it. */
export function ReviewPage() {
  const { say, language } = useWords();
  const { account, may } = useSession();
  const { conversation } = useParams({ from: '/queue/$conversation' });
  const { data: row, error, isPending } = useQuery(reviewsQuery(conversation));
  const now = useNow(serverNow);
  useHold(conversation, row?.heldBy === account.name);
  if (isPending) return <Loading />;
  if (error) return <ProblemNotice problem={error} />;
  const { name, role, caseId, priority, dueAt, locale, reviews, heldBy } = row;
  if (reviews.length === 0) {
    return (
      <Empty title={say(words.gone)}>
        <p>{say(words.goneHint)}</p>
        <BackLink />
      </Empty>
    );
  }
  const isMine = heldBy === account.name;
  const first = reviews.find(({ deciding }) => deciding === undefined);
  return (
    <Listening key={conversation}>
      <article className={styles.page}>
        <BackLink />
        <header className={styles.head}>
          <Badge tone={priorityTone[priority]}>{say(called('priority', priority))}</Badge>
          <h2 lang={locale}>{name || caseId}</h2>
          <span className="soft">{say(called('role', role))}</span>
          <span className="soft">{timeLeft(dueAt, now, language)}</span>
          <nav className={styles.ways}>
            {may('cases') && (
              <Link to="/cases/$case" params={{ case: caseId }}>
                {say(words.caseFile)}
              </Link>
            )}
            <Link to="/conversations/$conversation" params={{ conversation }}>
              {say(words.wholeConversation)}
            </Link>
          </nav>
        </header>
        {heldBy === undefined && first && <ClaimPanel conversation={conversation} review={first.id} />}
        {heldBy !== undefined && !isMine && <Notice tone="calm">{say(words.held, { name: heldBy })}</Notice>}
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} of={row} isMine={isMine} isFirst={review === first} />
        ))}
        <Notes conversation={conversation} notes={row.notes} />
        {isMine && may('casework') && <CallParty of={row} />}
        {isMine && <HandOn conversation={conversation} from={row.team} />}
        <OtherAnswers conversation={conversation} about={reviews.map(({ questionId }) => questionId)} />
      </article>
    </Listening>
  );
}

/** On a phone the list is not beside it. */
function BackLink() {
  const { say } = useWords();
  return (
    <Link to="/queue" search={true} className={styles.back}>
      ‹ {say(words.back)}
    </Link>
  );
}
