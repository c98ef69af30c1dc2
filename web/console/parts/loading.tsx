import { ProgressBar } from 'react-aria-components';
import { useWords } from '../words/words-provider.js';
import styles from './loading.module.css';

/** Something is on its way. It shows only after a moment: what comes at once needs no sign. */
export function Loading() {
  const { say } = useWords();
  return (
    <ProgressBar aria-label={say(['正在加载', 'Loading'])} isIndeterminate className={styles.loading ?? ''}>
      <span className={styles.bar} />
    </ProgressBar>
  );
}
