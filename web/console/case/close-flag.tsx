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

type Close = BodyFor<'/api/cases/:case/parties/:party/flags/:flag/close'>;

const verdicts = ['upheld', 'rejected'] as const;

interface Props {
  readonly params: { readonly case: string; readonly party: string; readonly flag: string };
  readonly onLeave: () => void;
}

/** Closes a flag: whether the signal was right. */
export function CloseFlag({ params, onLeave }: Props) {
  const { say } = useWords();
  const [verdict, setVerdict] = useState<Close['verdict']>();
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useAct<Close>(
    params.case,
    (body) => post('/api/cases/:case/parties/:party/flags/:flag/close', { params, body }),
    onLeave,
  );
  return (
    <ActForm
      isPending={isPending}
      problem={error}
      onLeave={onLeave}
      onSave={() => verdict && mutate({ verdict, ...(note.trim() && { note: note.trim() }) })}
    >
      <SelectField
        label={say(words.verdict)}
        placeholder={say(words.choose)}
        options={verdicts.map((id) => ({ id, name: say(named('verdict', id)) }))}
        value={verdict}
        onChange={(chosen) => setVerdict(verdicts.find((one) => one === chosen))}
        isRequired
        autoFocus
      />
      <TextField label={say(words.note)} value={note} onChange={setNote} rows={2} maxLength={2_000} />
    </ActForm>
  );
}
