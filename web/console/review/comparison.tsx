import { Fact } from '../parts/facts.js';
import { InBoth } from '../parts/in-both.js';
import type { Review } from '../queue/queue-query.js';
import { useWords } from '../words/words-provider.js';
import styles from './comparison.module.css';
import { reviewWords as words } from './words.js';

interface Props {
  readonly review: Review;
  readonly locale: string;
  readonly isMine: boolean;
}

/** What the bot would have taken beside what stands on file. */
export function Comparison({ review, locale, isMine }: Props) {
  const { say, language } = useWords();
  const { value, onFile, items } = review.inLanguages[language];
  if (items) {
    return (
      <Fact name={say(words.readBack)}>
        <ul className={styles.items}>
          {items.map((item, at) => (
            <li key={item.questionId}>
              <InBoth
                words={`${item.name}: ${item.value}`}
                original={review.items?.[at] && `${review.items[at].name}: ${review.items[at].value}`}
                lang={locale}
              />
              {item.onFile !== undefined && (
                <span className="hint">
                  {' '}
                  {say(words.onFile)} {item.onFile}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Fact>
    );
  }
  if (review.questionId === undefined) return null;
  const filed =
    onFile === undefined ? (
      say(words.onFileNone)
    ) : (
      <strong>
        <InBoth words={onFile} original={review.onFile} lang={locale} />
      </strong>
    );
  return (
    <>
      <Fact name={say(words.understood)}>
        {value === undefined ? (
          <span className="soft">{say(words.nothingUnderstood)}</span>
        ) : (
          <strong>
            <InBoth words={value} original={review.value} lang={locale} />
          </strong>
        )}
      </Fact>
      <Fact name={say(words.onFile)}>{isMine ? filed : <span className="soft">{say(words.onFileHidden)}</span>}</Fact>
    </>
  );
}
