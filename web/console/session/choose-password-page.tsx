import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TextField } from '../parts/text-field.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { useWords } from '../words/words-provider.js';
import { enter } from './enter.js';
import styles from './sign-in-page.module.css';
import { sessionWords as words } from './words.js';

/** Who knows their password from somebody else chooses their own before anything else. */
export function ChoosePasswordPage() {
  const { say } = useWords();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const choose = useMutation({
    mutationFn: () => post('/api/session/password', { body: { current, chosen } }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate();
  };
  return (
    <main className={styles.page}>
      <title>{`${say(words.choose)} · Ringback`}</title>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{say(words.choose)}</h1>
          <LanguageSwitch />
        </header>
        <p>{say(words.chooseWhy)}</p>
        <Form onSubmit={submit} className="stack">
          {choose.error && <ProblemNotice problem={choose.error} />}
          <TextField
            label={say(words.current)}
            value={current}
            onChange={setCurrent}
            type="password"
            isRequired
            autoFocus
            autoComplete="current-password"
          />
          <TextField
            label={say(words.chosen)}
            value={chosen}
            onChange={setChosen}
            type="password"
            isRequired
            minLength={15}
            autoComplete="new-password"
          />
          <Button type="submit" tone="main" isPending={choose.isPending}>
            {say(words.keep)}
          </Button>
        </Form>
      </div>
    </main>
  );
}
