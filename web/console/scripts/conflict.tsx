import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { useWords } from '../words/words-provider.js';
import { ChangedLines } from './changed-lines.js';
import styles from './scripts.module.css';
import type { Draft } from './scripts-query.js';
import type { DraftAtWork } from './use-draft.js';
import { scriptWords as words } from './words.js';

interface Props {
  readonly draft: DraftAtWork;
  readonly theirs: Draft;
}

/** Two wrote at once: both texts are shown, and one is chosen. */
export function Conflict({ draft, theirs }: Props) {
  const { say } = useWords();
  return (
    <section className="panel stack" aria-label={say(words.conflict)}>
      <Notice tone="bad">{say(words.conflict)}</Notice>
      <p>{say(words.conflictWhy)}</p>
      <ChangedLines
        from={{ name: say(words.theirs, { by: theirs.by }), text: theirs.text }}
        to={{ name: say(words.mine), text: draft.text }}
      />
      <div className={styles.row}>
        <Button onPress={() => draft.choose('mine')}>{say(words.keepMine)}</Button>
        <Button onPress={() => draft.choose('theirs')}>{say(words.keepTheirs)}</Button>
      </div>
    </section>
  );
}
