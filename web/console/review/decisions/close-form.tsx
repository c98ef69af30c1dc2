import { useState } from 'react';
import { TextField } from '../../parts/text-field.js';
import { useKept } from '../../parts/use-kept.js';
import type { Review } from '../../queue/queue-query.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import { type Cause, CauseField, needsCause } from './cause-field.js';
import { DecisionForm, type DecisionFormProps } from './decision-form.js';

/** Ends it without a value. */
export function CloseForm({ review, isPending, onDecide, onLeave }: DecisionFormProps & { readonly review: Review }) {
  const { say } = useWords();
  const [note, setNote] = useKept(`${review.id} note`, '');
  const [cause, setCause] = useState<Cause>();
  return (
    <DecisionForm
      isPending={isPending}
      onLeave={onLeave}
      onSave={() => onDecide({ kind: 'close', cause, ...(note.trim() && { note: note.trim() }) })}
    >
      {needsCause(review) && <CauseField value={cause} onChange={setCause} />}
      <TextField
        label={say(words.note)}
        hint={say(words.noteHint)}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={2_000}
        autoFocus
      />
    </DecisionForm>
  );
}
