import { structuredPatch } from 'diff';
import { useMemo } from 'react';
import { useWords } from '../words/words-provider.js';
import styles from './changed-lines.module.css';
import { scriptWords as words } from './words.js';

interface Side {
  readonly name: string;
  readonly text: string;
}

/** What is different between two texts, line by line; its colours stand beside the marks. */
export function ChangedLines({ from, to }: { readonly from: Side; readonly to: Side }) {
  const { say } = useWords();
  const hunks = useMemo(
    () => structuredPatch(from.name, to.name, from.text, to.text, undefined, undefined, { context: 3 }).hunks,
    [from.name, from.text, to.name, to.text],
  );
  if (hunks.length === 0) return <p className="soft">{say(words.same)}</p>;
  return (
    <figure className={styles.difference}>
      <figcaption>
        − {from.name} · + {to.name}
      </figcaption>
      {hunks.map(({ oldStart, newStart, lines }) => (
        <pre key={`${oldStart} ${newStart}`} className={styles.hunk} tabIndex={-1}>
          <span className={styles.place}>{say(words.line, { line: String(newStart) })}</span>
          {lines.map((line, at) => (
            <span key={at} className={styles[line.startsWith('+') ? 'added' : line.startsWith('-') ? 'gone' : 'kept']}>
              {line}
              {'\n'}
            </span>
          ))}
        </pre>
      ))}
    </figure>
  );
}
