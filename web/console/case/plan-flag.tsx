import { useState } from 'react';
import type { BodyFor } from '../../../bot/api/asking.js';
import { post } from '../api/ask.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { ActForm } from './act-form.js';
import type { Flag } from './case-query.js';
import { named } from './codes.js';
import { useAct } from './use-act.js';
import { caseWords as words } from './words.js';

type Plan = BodyFor<'/api/cases/:case/parties/:party/flags/:flag/plan'>;

const actions = ['supplement', 're-call', 'hr-call', 'document', 'hardship-referral', 'close-no-action'] as const;

interface Props {
  readonly params: { readonly case: string; readonly party: string; readonly flag: string };
  readonly plan: Flag['plan'];
  readonly onLeave: () => void;
}

/** Says what is done about a flag, by whom and until when. */
export function PlanFlag({ params, plan, onLeave }: Props) {
  const { say } = useWords();
  const { account } = useSession();
  const [action, setAction] = useState<Plan['action'] | undefined>(plan?.action);
  const [owner, setOwner] = useState(plan?.owner ?? account.name);
  const [due, setDue] = useState(plan?.due ?? '');
  const { mutate, isPending, error } = useAct<Plan>(
    params.case,
    (body) => post('/api/cases/:case/parties/:party/flags/:flag/plan', { params, body }),
    onLeave,
  );
  return (
    <ActForm
      isPending={isPending}
      problem={error}
      onLeave={onLeave}
      onSave={() => action && mutate({ action, owner: owner.trim(), due })}
    >
      <SelectField
        label={say(words.action)}
        placeholder={say(words.choose)}
        options={actions.map((id) => ({ id, name: say(named('action', id)) }))}
        value={action}
        onChange={(chosen) => setAction(actions.find((one) => one === chosen))}
        isRequired
        autoFocus
      />
      <TextField label={say(words.owner)} value={owner} onChange={setOwner} isRequired maxLength={100} />
      <TextField type="date" label={say(words.due)} value={due} onChange={setDue} isRequired />
    </ActForm>
  );
}
