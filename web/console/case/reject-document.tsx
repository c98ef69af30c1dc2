import { useState } from 'react';
import type { BodyFor } from '../../../bot/api/asking.js';
import { post } from '../api/ask.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import { ActForm } from './act-form.js';
import { named } from './codes.js';
import { useAct } from './use-act.js';
import { caseWords as words } from './words.js';

type Reject = BodyFor<'/api/cases/:case/parties/:party/documents/:document/reject'>;

const reasons = ['unreadable', 'wrong-document', 'incomplete', 'other'] as const;

interface Props {
  readonly params: { readonly case: string; readonly party: string; readonly document: string };
  readonly onLeave: () => void;
}

/** Sends a document back; the party is told why. */
export function RejectDocument({ params, onLeave }: Props) {
  const { say } = useWords();
  const [reason, setReason] = useState<Reject['reason']>();
  const [typed, setTyped] = useState('');
  const { mutate, isPending, error } = useAct<Reject>(
    params.case,
    (body) => post('/api/cases/:case/parties/:party/documents/:document/reject', { params, body }),
    onLeave,
  );
  return (
    <ActForm
      isPending={isPending}
      problem={error}
      onLeave={onLeave}
      onSave={() => reason && mutate({ reason, ...(reason === 'other' && { words: typed.trim() }) })}
    >
      <SelectField
        label={say(words.rejectReason)}
        placeholder={say(words.choose)}
        options={reasons.map((id) => ({ id, name: say(named('reject', id)) }))}
        value={reason}
        onChange={(chosen) => setReason(reasons.find((one) => one === chosen))}
        isRequired
        autoFocus
      />
      <p className="hint">{say(words.rejectHint)}</p>
      {reason === 'other' && (
        <TextField label={say(words.rejectWords)} value={typed} onChange={setTyped} maxLength={100} isRequired />
      )}
    </ActForm>
  );
}
