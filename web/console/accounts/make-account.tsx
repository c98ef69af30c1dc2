import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import styles from './accounts.module.css';
import { type Role, useAccountChange } from './accounts-query.js';
import type { Given } from './given-password.js';
import { RoleBoxes } from './role-boxes.js';
import { accountWords as words } from './words.js';

interface Props {
  readonly onMade: (given: Given) => void;
  readonly onLeave: () => void;
}

/** Makes an account. */
export function MakeAccount({ onMade, onLeave }: Props) {
  const { say } = useWords();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(['agent']);
  const make = useAccountChange(() => post('/api/accounts', { body: { id, name, roles: [...roles] } }), onMade);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(undefined);
  };
  return (
    <Form onSubmit={submit} className="panel stack">
      {make.error && <ProblemNotice problem={make.error} />}
      <TextField
        label={say(words.name)}
        hint={say(words.nameHint)}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
      />
      <TextField
        label={say(words.id)}
        hint={say(words.idHint)}
        value={id}
        onChange={setId}
        isRequired
        autoComplete="off"
      />
      <RoleBoxes chosen={roles} onChange={setRoles} />
      <div className={styles.actions}>
        <Button type="submit" tone="main" isPending={make.isPending} isDisabled={roles.length === 0}>
          {say(words.save)}
        </Button>
        <Button onPress={onLeave}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
