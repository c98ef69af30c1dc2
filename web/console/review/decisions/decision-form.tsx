import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { useKeys } from '../../keys/use-keys.js';
import { Button } from '../../parts/button.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import type { Decision } from './decide.js';
import styles from './decisions.module.css';

/** What the form of a decision gets. */
export interface DecisionFormProps {
  readonly isPending: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onLeave: () => void;
}

interface Props {
  readonly isPending: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Asks for what a decision needs. Escape leaves it. */
export function DecisionForm({ isPending, onSave, onLeave, children }: Props) {
  const { say } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  useKeys('escape', onLeave, { enableOnFormTags: true });
  return (
    <Form onSubmit={submit} className={styles.form ?? ''}>
      {children}
      <div className={styles.ways}>
        <Button type="submit" tone="main" isPending={isPending}>
          {say(words.save)}
        </Button>
        <Button onPress={onLeave}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
