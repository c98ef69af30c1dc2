import { Link } from '@tanstack/react-router';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { useWords } from '../words/words-provider.js';
import styles from './training.module.css';
import type { Finished } from './training-query.js';
import { trainingWords as words } from './words.js';

interface Props {
  readonly finished: Finished;
  readonly again: () => void;
}

/** What was good, and what was missed, with the words that it is about. */
export function Feedback({ finished: { passed, goals }, again }: Props) {
  const { say, language } = useWords();
  return (
    <section className="panel stack">
      <Notice tone={passed ? 'good' : 'warn'}>{say(passed ? words.good : words.wanting)}</Notice>
      <ul className="stack">
        {goals.map(({ id, title, isMet, words: said }) => (
          <li key={id}>
            <Badge tone={isMet ? 'good' : 'bad'}>{say(isMet ? words.met : words.missed)}</Badge> {title[language]}
            {said !== undefined && (
              <>
                {' '}
                <q>{said}</q>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button onPress={again}>{say(words.again)}</Button>
        <Link to="/training">{say(words.back)}</Link>
      </div>
    </section>
  );
}
