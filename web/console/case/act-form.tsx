import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import { caseWords as words } from './words.js';

interface Props {
  readonly isPending: boolean;
  /** Why it could not be done; what was typed stays. */
  readonly problem: unknown;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Asks for what an action needs. */
export function ActForm({ isPending, problem, onSave, onLeave, children }: Props) {
  const { say } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Form onSubmit={submit} className={styles.form ?? ''}>
      {children}
      {problem != null && <ProblemNotice problem={problem} />}
      <div className={styles.ways}>
        <Button type="submit" tone="main" isPending={isPending}>
          {say(words.save)}
        </Button>
        <Button onPress={onLeave}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
