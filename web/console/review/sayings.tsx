import { Badge } from '../parts/badge.js';
import { Quoted } from '../parts/quoted.js';
import type { Review } from '../queue/queue-query.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { clarityTone } from './clarity-tone.js';
import styles from './sayings.module.css';
import { reviewWords as words } from './words.js';

/** Everything that was said to a question, in order, with what came of each and how sure the machine was of it. */
export function Sayings({ review, locale }: { readonly review: Review; readonly locale: string }) {
  const { say } = useWords();
  const { said, reasons, sayings } = review;
  const isListed = said === undefined || sayings.some((one) => one.said === said);
  if (sayings.length === 0 && !said) return <span className="soft">{say(words.noWords)}</span>;
  return (
    <ol className={styles.sayings}>
      {sayings.map((one) => (
        <li key={`${one.at} ${one.said}`} className={styles.saying}>
          {one.said ? <Quoted said={one.said} reasons={one.reasons} lang={locale} /> : say(words.noWords)}
          <Badge tone={clarityTone[one.clarity]}>{say(called('clarity', one.clarity))}</Badge>
          {one.confidence !== undefined && (
            <span className="hint">{say(words.confidence, { percent: Math.round(one.confidence * 100) })}</span>
          )}
          {one.alternatives && (
            <span className="hint">
              {say(words.alternatives)} <span lang={locale}>{one.alternatives.join(' / ')}</span>
            </span>
          )}
        </li>
      ))}
      {!isListed && (
        <li>
          <Quoted said={said} reasons={reasons} lang={locale} />
        </li>
      )}
    </ol>
  );
}
