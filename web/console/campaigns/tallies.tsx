import { useWords } from '../words/words-provider.js';
import styles from './campaigns.module.css';
import type { Campaign } from './campaigns-query.js';
import { whyWords } from './why-words.js';
import { campaignWords as words } from './words.js';

type Progress = Campaign['progress'];

/** How many stand how, and why. */
export function Tallies({ progress }: { readonly progress: Progress }) {
  const { say } = useWords();
  const { found, inProgress, reached } = progress;
  const plain = (members: number) => ({ members, by: {} });
  const shown = [
    ['found', plain(found)],
    ['leftOut', progress.leftOut],
    ['waiting', progress.waiting],
    ['inProgress', plain(inProgress)],
    ['reached', plain(reached)],
    ['withPeople', progress.withPeople],
    ['done', progress.done],
    ['refused', progress.refused],
  ] as const;
  return (
    <dl className={styles.tallies}>
      {shown.map(([name, { members, by }]) => (
        <div key={name} className={styles.tally}>
          <dt className="hint">{say(words[name])}</dt>
          <dd className={styles.number}>{members}</dd>
          {Object.entries(by).map(([why, count]) => (
            <dd key={why} className="hint">
              {say(whyWords(why))} {count}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
