import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { offline, Problem } from '../api/problem.js';
import { problemWords } from '../api/words.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { TextField } from '../parts/text-field.js';
import type { Pair } from '../words/say.js';
import { useWords } from '../words/words-provider.js';
import { sessionWords as words } from './words.js';

interface Props {
  /** Whose session ended; they sign in again by the password alone. */
  readonly name?: string | undefined;
  readonly onSignedIn: () => void;
}

/** Name and password. */
export function SignInForm({ name: kept, onSignedIn }: Props) {
  const { say } = useWords();
  const [name, setName] = useState(kept ?? '');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => post('/api/session', { body: { name, password } }),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Form onSubmit={submit} className="stack">
      {signIn.error && <Notice tone="bad">{say(wrongWords(signIn.error))}</Notice>}
      <TextField
        label={say(words.name)}
        value={name}
        onChange={setName}
        isRequired
        isReadOnly={kept !== undefined}
        autoComplete="username"
        autoFocus={kept === undefined}
      />
      <TextField
        label={say(words.password)}
        value={password}
        onChange={setPassword}
        type="password"
        isRequired
        autoComplete="current-password"
        autoFocus={kept !== undefined}
      />
      <Button type="submit" tone="main" isPending={signIn.isPending}>
        {say(words.signIn)}
      </Button>
    </Form>
  );
}

function wrongWords(error: Error): Pair {
  if (!(error instanceof Problem)) return problemWords.defect;
  if (error.code === offline) return problemWords.offline;
  if (error.code === 'sign-in-refused') return words.refused;
  if (error.code === 'password-lapsed') return words.lapsed;
  return error.code === 'account-locked' ? words.locked : [error.message, error.message];
}
