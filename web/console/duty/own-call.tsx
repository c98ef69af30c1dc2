import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words-provider.js';
import { dutyQuery } from './duty-query.js';
import styles from './own-call.module.css';
import { dutyWords as words } from './words.js';

/** Says on every page that one's telephone rings for a party, and leads to what was said so far. */
export function OwnCall() {
  const { say } = useWords();
  const { data } = useQuery(dutyQuery);
  const call = data?.own.call;
  return (
    <div aria-live="assertive" aria-atomic="true">
      {call && (
        <Link to="/conversations/$conversation" params={{ conversation: call.conversationId }} className={styles.call}>
          {say(call.taken ? words.talking : words.rings, { name: call.name })}
        </Link>
      )}
    </div>
  );
}
