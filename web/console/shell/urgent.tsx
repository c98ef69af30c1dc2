import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get } from '../api/ask.js';
import { useWords } from '../words/words-provider.js';
import styles from './urgent.module.css';
import { shellWords as words } from './words.js';

/** Says on every page that something cannot wait. */
export function Urgent() {
  const { say } = useWords();
  const { data } = useQuery({
    queryKey: ['conversations', 'urgent'],
    queryFn: ({ signal }) => get('/api/reviews', { query: { priority: 'P1', limit: 1 }, signal }),
  });
  const urgent = (data?.counts ?? []).filter(({ priority }) => priority === 'P1');
  const count = urgent.reduce((sum, { conversations }) => sum + conversations, 0);
  return (
    <div role="status">
      {count > 0 && (
        <Link to="/queue" search={{ priority: 'P1' }} className={styles.urgent}>
          {say(words.urgent, { count })}
        </Link>
      )}
    </div>
  );
}
