import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { BodyFor } from '../../../bot/api/asking.js';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './campaigns.module.css';
import { campaignWords as words } from './words.js';

type Wish = BodyFor<'/api/campaigns'>;
const any = 'any';
const parties = ['borrower', 'co-borrower', 'guarantor'] as const;
const stages = ['before-disbursement', 'after-disbursement'] as const;
const markets = ['cn', 'us'] as const;

/** Asks which cases, and plans: nobody is contacted by it. */
export function PlanCampaign({ onLeave }: { readonly onLeave: () => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [id, setId] = useState('');
  const [party, setParty] = useState<string>('borrower');
  const [stage, setStage] = useState<string>(any);
  const [market, setMarket] = useState<string>(any);
  const [perMinute, setPerMinute] = useState('30');
  const plan = useMutation({
    mutationFn: (body: Wish) => post('/api/campaigns', { body }),
    onSuccess: (made) => navigate({ to: '/campaigns/$campaign', params: { campaign: made.id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['campaigns'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const inStage = stages.find((one) => one === stage);
    const inMarket = markets.find((one) => one === market);
    plan.mutate({
      id: id.trim(),
      party: parties.find((one) => one === party) ?? 'borrower',
      filter: { ...(inStage && { stage: inStage }), ...(inMarket && { market: inMarket }) },
      pace: { perMinute: Number(perMinute) },
    });
  };
  return (
    <Form onSubmit={submit} className="panel stack">
      <p>{say(words.planWhy)}</p>
      {plan.error && <ProblemNotice problem={plan.error} />}
      <div className={styles.fields}>
        <TextField
          label={say(words.name)}
          hint={say(words.nameHint)}
          value={id}
          onChange={setId}
          isRequired
          maxLength={48}
          pattern="[a-z0-9][a-z0-9\-]*"
          autoComplete="off"
          autoFocus
        />
        <SelectField
          label={say(words.party)}
          value={party}
          options={parties.map((one) => ({ id: one, name: say(called('role', one)) }))}
          onChange={setParty}
        />
        <SelectField
          label={say(words.stage)}
          value={stage}
          options={[
            { id: any, name: say(words.any) },
            ...stages.map((one) => ({ id: one, name: say(called('stage', one)) })),
          ]}
          onChange={setStage}
        />
        <SelectField
          label={say(words.market)}
          value={market}
          options={[
            { id: any, name: say(words.any) },
            ...markets.map((one) => ({ id: one, name: say(called('market', one)) })),
          ]}
          onChange={setMarket}
        />
        <TextField
          label={say(words.perMinute)}
          value={perMinute}
          onChange={setPerMinute}
          inputMode="numeric"
          pattern="[1-9][0-9]{0,2}"
          isRequired
        />
      </div>
      <div className={styles.row}>
        <Button type="submit" tone="main" isPending={plan.isPending}>
          {say(words.planIt)}
        </Button>
        <Button onPress={onLeave}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
