import { ListenButton } from '../listen/listen-button.js';
import { Badge } from '../parts/badge.js';
import { Fact, Facts } from '../parts/facts.js';
import { InBoth } from '../parts/in-both.js';
import { priorityTone } from '../queue/priority-tone.js';
import type { ConversationReviews, Review } from '../queue/queue-query.js';
import { useSession } from '../session/session.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { clarityTone } from './clarity-tone.js';
import { Comparison } from './comparison.js';
import { Decisions } from './decisions/decisions.js';
import { UndoBar } from './decisions/undo-bar.js';
import { OtherSources } from './other-sources.js';
import styles from './review-card.module.css';
import { Sayings } from './sayings.js';
import { reviewWords as words } from './words.js';

interface Props {
  readonly review: Review;
  /** The conversation that it stands in. */
  readonly of: ConversationReviews;
  readonly isMine: boolean;
  /** Keys decide the first one. */
  readonly isFirst: boolean;
}

/** One doubt: how it was asked, what was said and why that is in doubt, and what can be done. */
export function ReviewCard({ review, of, isMine, isFirst }: Props) {
  const { say, language } = useWords();
  const { may } = useSession();
  const { locale } = of;
  const { goal, question, probes = [] } = review.inLanguages[language];
  const title = goal ?? say(called('review', review.reason));
  return (
    <section className={`panel ${styles.card}`} aria-label={title}>
      <header className={styles.head}>
        <h3>{title}</h3>
        {review.clarity && <Badge tone={clarityTone[review.clarity]}>{say(called('clarity', review.clarity))}</Badge>}
        {goal !== undefined && <span className="soft">{say(called('review', review.reason))}</span>}
        <span className={styles.priority}>
          <Badge tone={priorityTone[review.priority]}>{review.priority}</Badge>
        </span>
      </header>
      <Facts>
        <Fact name={say(words.asked)}>
          {question && <InBoth words={question} original={review.question} lang={locale} />}
        </Fact>
        {probes.map((probe, at) => (
          <Fact key={probe} name={say(words.askedThen)}>
            <InBoth words={probe} original={review.probes?.[at]} lang={locale} />
          </Fact>
        ))}
        <Fact name={say(words.said)}>
          <Sayings review={review} locale={locale} />
          {review.heardAt && <ListenButton conversation={of.conversationId} {...review.heardAt} />}
        </Fact>
        <Fact name={say(words.why)}>
          {review.reasons.length > 0 && (
            <ul className={styles.reasons}>
              {review.reasons.map(({ code, words: because }) => (
                <li key={`${code} ${because}`}>
                  {say(called('code', code))}
                  {because !== '' && (
                    <>
                      {' '}
                      <mark lang={locale}>{because}</mark>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Comparison review={review} locale={locale} isMine={isMine} />
        {isMine && may('cases') && <OtherSources review={review} of={of} />}
        <Fact name={say(words.signals)}>
          {review.flags.length > 0 && review.flags.map((flag) => say(called('flag', flag))).join(' · ')}
        </Fact>
      </Facts>
      {review.deciding && <UndoBar review={review.id} deciding={review.deciding} />}
      {isMine && !review.deciding && <Decisions review={review} hasKeys={isFirst} />}
    </section>
  );
}
