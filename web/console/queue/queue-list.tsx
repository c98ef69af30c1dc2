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
import type { QueueItem } from './queue-query.js';
import { queueWords as words } from './words.js';

interface Props {
  readonly items: readonly QueueItem[];
  readonly isNarrowed: boolean;
}

/** The conversations that wait, each a link. */
export function QueueList({ items, isNarrowed }: Props) {
  const { say } = useWords();
  const navigate = useNavigate();
  if (items.length === 0 && isNarrowed) {
    return (
      <Empty title={say(words.noneFits)}>
        <Button onPress={() => navigate({ to: '.', search: {} })}>{say(words.clear)}</Button>
      </Empty>
    );
  }
  if (items.length === 0) return <Empty title={say(words.none)}>{say(words.noneHint)}</Empty>;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.conversationId}>
          <ItemLink item={item} />
        </li>
      ))}
    </ul>
  );
}

function ItemLink({ item }: { readonly item: QueueItem }) {
  const { say, language } = useWords();
  const { account } = useSession();
  const now = useNow(serverNow);
  const { conversationId, name, caseId, role, priority, dueAt, about, locale, heldBy } = item;
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
      <span className={styles.about}>
        {about.map(({ goal, reason }) => goal?.[language] ?? say(called('review', reason))).join(' · ')}
      </span>
      <span className={styles.line}>
        <span className="hint">{[say(called('role', role)), caseId].join(' · ')}</span>
        {heldBy !== undefined && (
          <Badge tone={heldBy === account.name ? 'brand' : 'calm'}>
            {heldBy === account.name ? say(words.mineNow) : say(words.heldBy, { name: heldBy })}
          </Badge>
        )}
      </span>
    </Link>
  );
}
