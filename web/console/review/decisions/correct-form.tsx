import { useState } from 'react';
import { useKept } from '../../parts/use-kept.js';
import type { Review } from '../../queue/queue-query.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import { type Cause, CauseField, needsCause } from './cause-field.js';
import { DecisionForm, type DecisionFormProps } from './decision-form.js';
import { sentValue, ValueField } from './value-field.js';

/** Asks for the right value. */
export function CorrectForm({ review, isPending, onDecide, onLeave }: DecisionFormProps & { readonly review: Review }) {
  const { say, language } = useWords();
  const [written, setWritten] = useKept(`${review.id} value`, '');
  const [cause, setCause] = useState<Cause>();
  return (
    <DecisionForm
      isPending={isPending}
      onLeave={onLeave}
      onSave={() => onDecide({ kind: 'correct', value: sentValue(review.type, written), cause })}
    >
      <ValueField
        label={say(words.correctTo)}
        type={review.type}
        choices={review.inLanguages[language].choices}
        value={written}
        onChange={setWritten}
      />
      {needsCause(review) && <CauseField value={cause} onChange={setCause} />}
    </DecisionForm>
  );
}
