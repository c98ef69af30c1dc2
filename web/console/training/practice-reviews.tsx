import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Quoted } from '../parts/quoted.js';
import { sentValue, ValueField } from '../review/decisions/value-field.js';
import { reviewWords } from '../review/words.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './training.module.css';
import type { Review } from './training-query.js';
import type { PracticeAtWork } from './use-practice.js';
import { trainingWords as words } from './words.js';

interface Props {
  readonly practice: PracticeAtWork;
  readonly reviews: readonly Review[];
  /** The language of the party. */
  readonly lang: string;
}

/** What the bot left to a person. */
export function PracticeReviews({ practice, reviews, lang }: Props) {
  const { say } = useWords();
  return (
    <section className="panel stack" aria-label={say(words.reviews)}>
      <h2>{say(words.reviews)}</h2>
      {reviews.every(({ resolved }) => resolved) && <p className="soft">{say(words.noReviews)}</p>}
      {reviews.map((review) => (
        <OneReview key={review.id} practice={practice} review={review} lang={lang} />
      ))}
    </section>
  );
}

function OneReview({ practice, review, lang }: Omit<Props, 'reviews'> & { readonly review: Review }) {
  const { say, language } = useWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const [written, setWritten] = useState('');
  const { id, reason, priority, inLanguages, type, acceptable, resolved } = review;
  const { goal, value, onFile, choices } = inLanguages[language];
  const decide = (kind: 'accept' | 'ask-again' | 'close') =>
    practice.act({ kind: 'decide', reviewId: id, resolution: { kind } });
  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const resolution = { kind: 'correct', value: sentValue(type, written) } as const;
    if (await practice.act({ kind: 'decide', reviewId: id, resolution })) setCorrecting(false);
  };
  const how = (['accept', 'correct', 'ask-again', 'close'] as const).find((one) => one === resolved?.resolution);
  return (
    <div className="stack">
      <h3>
        {goal ?? say(called('review', reason))} <Badge tone={priority === 'P1' ? 'bad' : 'calm'}>{priority}</Badge>
      </h3>
      <p className="hint">
        {[
          goal && say(called('review', reason)),
          value !== undefined && say(words.taken, { value }),
          onFile !== undefined && `${say(reviewWords.onFile)} ${onFile}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {review.sayings.map(({ at, said, reasons }) => (
        <p key={at}>
          <Quoted said={said} reasons={reasons} lang={lang} />
        </p>
      ))}
      {resolved ? (
        <p>{say(words.decided, { how: how ? say(words[how]) : resolved.resolution })}</p>
      ) : (
        <>
          <div className={styles.row}>
            {acceptable && <Button onPress={() => decide('accept')}>{say(reviewWords.accept)}</Button>}
            {goal !== undefined && <Button onPress={() => decide('ask-again')}>{say(reviewWords.askAgain)}</Button>}
            {goal !== undefined && !isCorrecting && (
              <Button onPress={() => setCorrecting(true)}>{say(reviewWords.correct)}</Button>
            )}
            <Button onPress={() => decide('close')}>{say(reviewWords.close)}</Button>
          </div>
          {isCorrecting && (
            <Form onSubmit={correct} className={styles.row}>
              <ValueField
                label={say(reviewWords.correctTo)}
                type={type}
                choices={choices}
                value={written}
                onChange={setWritten}
              />
              <Button type="submit" isDisabled={written.trim() === ''}>
                {say(reviewWords.correct)}
              </Button>
            </Form>
          )}
        </>
      )}
    </div>
  );
}
