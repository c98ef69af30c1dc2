import { useState } from 'react';
import { type Cause, CauseField } from './cause-field.js';
import { DecisionForm, type DecisionFormProps } from './decision-form.js';

/** Takes what was understood, with the cause of the difference. */
export function AcceptForm({ isPending, onDecide, onLeave }: DecisionFormProps) {
  const [cause, setCause] = useState<Cause>();
  return (
    <DecisionForm isPending={isPending} onLeave={onLeave} onSave={() => onDecide({ kind: 'accept', cause })}>
      <CauseField value={cause} onChange={setCause} />
    </DecisionForm>
  );
}
