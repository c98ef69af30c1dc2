import { Link, useNavigate } from '@tanstack/react-router';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Empty } from '../parts/empty.js';
import { useSession } from '../session/session.js';
import { called } from '../words/domain.js';
import { timeLeft, useNow } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { priorityTone } from './priority-tone.js';
import styles from './queue-list.module.css';
import type { QueueRow } from './queue-query.js';
import { queueWords as words } from './words.js';

interface Props {
  readonly rows: readonly QueueRow[];
  readonly isNarrowed: boolean;
}

/** The conversations that wait, each a link. */
export function QueueList({ rows, isNarrowed }: Props) {
  const { say } = useWords();
  const navigate = useNavigate();
  if (rows.length === 0 && isNarrowed) {
    return (
      <Empty title={say(words.noneFits)}>
        <Button onPress={() => navigate({ to: '.', search: {} })}>{say(words.clear)}</Button>
      </Empty>
    );
  }
  if (rows.length === 0) return <Empty title={say(words.none)}>{say(words.noneHint)}</Empty>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.conversationId}>
          <QueueItem row={row} />
        </li>
      ))}
    </ul>
  );
}

function QueueItem({ row }: { readonly row: QueueRow }) {
  const { say, language } = useWords();
  const { account } = useSession();
  const now = useNow(serverNow);
  const { conversationId, name, caseId, role, priority, dueAt, reviews, locale } = row;
  const holder = reviews.find(({ claimedBy }) => claimedBy !== undefined)?.claimedBy;
  const isOverdue = Date.parse(dueAt) < now;
  return (
    <Link
      to="/queue/$conversation"
      params={{ conversation: conversationId }}
      search={true}
      className={styles.item}
      activeProps={{ 'aria-current': 'true' }}
    >
      <span className={styles.line}>
        <Badge tone={priorityTone[priority]}>{priority}</Badge>
        <strong lang={locale} className={styles.name}>
          {name || caseId}
        </strong>
        <span className={isOverdue ? styles.late : styles.due}>{timeLeft(dueAt, now, language)}</span>
      </span>
      <span className={styles.about}>{reviews.map((review) => aboutWords(review)).join(' · ')}</span>
      <span className={styles.line}>
        <span className="hint">{[say(called('role', role)), caseId].join(' · ')}</span>
        {holder !== undefined && (
          <Badge tone={holder === account.name ? 'brand' : 'calm'}>
            {holder === account.name ? say(words.mineNow) : say(words.heldBy, { name: holder })}
          </Badge>
        )}
      </span>
    </Link>
  );

  function aboutWords({ inLanguages, reason }: QueueRow['reviews'][number]): string {
    return inLanguages[language].goal ?? say(called('review', reason));
  }
}
