import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Checkbox } from '../parts/checkbox.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { RadioField } from '../parts/radio-field.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import styles from './duty-form.module.css';
import { type Duty, dutyQuery } from './duty-query.js';
import { dutyWords as words } from './words.js';

interface Props {
  readonly own: Duty['own'];
  readonly onSaved: () => void;
}

const states = ['available', 'away'] as const;
const languages = ['zh-CN', 'en-US'] as const;

/** Says whether one is there, and on which telephone one takes calls. Signs that people put between digits do not count. */
export function DutyForm({ own, onSaved }: Props) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const [state, setState] = useState<(typeof states)[number]>(own.missedCall ? 'available' : own.state);
  const [phone, setPhone] = useState(own.phone ?? '');
  const [speaks, setSpeaks] = useState(own.speaks.length > 0 ? own.speaks : [language]);
  const digits = phone.replace(/[\s().-]/gu, '');
  const save = useMutation({
    mutationFn: () => post('/api/duty', { body: { state, speaks, ...(digits && { phone: digits }) } }),
    onSuccess: (duty) => {
      queries.setQueryData(dutyQuery.queryKey, duty);
      onSaved();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Form onSubmit={submit} className="stack">
      {own.missedCall && <Notice tone="warn">{say(words.missed)}</Notice>}
      <RadioField
        label={say(words.state)}
        options={states.map((id) => ({ id, name: say(words[id]) }))}
        value={state}
        onChange={setState}
      />
      <TextField
        label={say(words.phone)}
        hint={say(words.phoneHint)}
        type="tel"
        autoComplete="tel"
        value={phone}
        onChange={setPhone}
      />
      <fieldset className={styles.languages}>
        <legend>{say(words.speaks)}</legend>
        {languages.map((one) => (
          <Checkbox
            key={one}
            isSelected={speaks.includes(one)}
            onChange={(on) => setSpeaks(languages.filter((other) => (other === one ? on : speaks.includes(other))))}
          >
            {say(words[one])}
          </Checkbox>
        ))}
      </fieldset>
      {save.error && <ProblemNotice problem={save.error} />}
      <div>
        <Button type="submit" tone="main" isPending={save.isPending} isDisabled={speaks.length === 0}>
          {say(words.save)}
        </Button>
      </div>
    </Form>
  );
}
