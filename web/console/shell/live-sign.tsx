import { useLive } from '../api/changes.js';
import { useWords } from '../words/words-provider.js';
import styles from './live-sign.module.css';
import { shellWords as words } from './words.js';

/** Whether what is shown keeps itself up to date. It speaks only while it does not. */
export function LiveSign() {
  const { say } = useWords();
  const isLive = useLive();
  return (
    <span role="status" className={styles.sign}>
      {isLive ? '' : say(words.notLive)}
    </span>
  );
}
