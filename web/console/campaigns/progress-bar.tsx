import { useWords } from '../words/words-provider.js';
import styles from './campaigns.module.css';
import type { Campaign } from './campaigns-query.js';
import { campaignWords as words } from './words.js';

/** How many of those planned have been contacted. */
export function ProgressBar({ progress: { begun, planned } }: { readonly progress: Campaign['progress'] }) {
  const { say } = useWords();
  const said = say(words.contacted, { begun: String(begun), planned: String(planned) });
  return (
    <span className={styles.progress}>
      <progress max={Math.max(planned, 1)} value={begun} aria-label={said} />
      <span className="hint">{said}</span>
    </span>
  );
}
