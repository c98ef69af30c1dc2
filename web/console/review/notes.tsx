import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import { serverNow } from '../api/server-clock.js';
import { useKeys } from '../keys/use-keys.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TextField } from '../parts/text-field.js';
import { useKept } from '../parts/use-kept.js';
import type { ConversationReviews } from '../queue/queue-query.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import styles from './decisions/decisions.module.css';
import { reviewWords as words } from './words.js';

interface Props {
  readonly conversation: string;
  readonly notes: ConversationReviews['notes'];
}

/** What people noted for those who come after, and a place for one more. */
export function Notes({ conversation, notes }: Props) {
  const { say, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useKept(`${conversation} note`, '');
  const keep = useMutation({
    mutationFn: () =>
      post('/api/conversations/:id/notes', { params: { id: conversation }, body: { text: text.trim() } }),
    onSuccess: () => {
      setText('');
      setOpen(false);
    },
    onSettled: () => askAnew('conversation', [conversation]),
  });
  useKeys('m', () => setOpen(true), { enabled: !isOpen, preventDefault: true });
  useKeys('escape', () => setOpen(false), { enabled: isOpen, enableOnFormTags: true });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <section className="stack" aria-label={say(words.notes)}>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ seq, at, by, text: said }) => (
            <li key={seq}>
              <span className="hint">
                {by} · <time dateTime={at}>{moment(at, serverNow(), language)}</time>
              </span>
              <p>{said}</p>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <Form onSubmit={submit} className="panel stack">
          {keep.error && <ProblemNotice problem={keep.error} />}
          <TextField
            label={say(words.note)}
            hint={say(words.noteHint)}
            value={text}
            onChange={setText}
            rows={3}
            maxLength={2_000}
            isRequired
            autoFocus
          />
          <div className={styles.ways}>
            <Button type="submit" tone="main" isPending={keep.isPending}>
              {say(words.save)}
            </Button>
            <Button onPress={() => setOpen(false)}>{say(words.cancel)}</Button>
          </div>
        </Form>
      ) : (
        <div>
          <Button hotkey="M" onPress={() => setOpen(true)}>
            {say(words.addNote)}
          </Button>
        </div>
      )}
    </section>
  );
}
