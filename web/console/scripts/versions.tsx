import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { useSession } from '../session/session.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import styles from './scripts.module.css';
import { askScriptsAnew, type OneScript } from './scripts-query.js';
import { scriptWords as words } from './words.js';

/** All versions of a script: which is in use, who published each, and a way back to any. */
export function Versions({ script }: { readonly script: OneScript }) {
  const { say, language } = useWords();
  const { may } = useSession();
  const { id, current, versions } = script;
  return (
    <ul className={styles.versions}>
      {versions.toReversed().map(({ version, isBrought, questions, by = '', approvedBy = '', at, withdrawn }) => (
        <li key={version} className="panel stack">
          <div className={styles.row}>
            <h2>{say(words.version, { version: String(version) })}</h2>
            {version === current && <Badge tone="good">{say(words.current)}</Badge>}
            <span className="hint">
              {isBrought ? say(words.brought) : say(words.by, { by, approvedBy })}
              {at !== undefined && ` · ${moment(at, serverNow(), language)}`} ·{' '}
              {say(words.questions, { count: questions })}
            </span>
          </div>
          {withdrawn && (
            <p>
              {say(words.withdrawn, { by: withdrawn.by, words: withdrawn.words })}
              {withdrawn.handed !== undefined && ` · ${say(words.handed, { count: withdrawn.handed })}`}
            </p>
          )}
          {may('publish') && (
            <div className={styles.row}>
              {version !== current && <Change kind="return" script={id} version={version} />}
              {!withdrawn && <Change kind="withdraw" script={id} version={version} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ChangeProps {
  readonly kind: 'return' | 'withdraw';
  readonly script: string;
  readonly version: number;
}

const remaining = ['stay', 'to-person'] as const;

/** Goes back to a version, or withdraws one; why is written down. */
function Change({ kind, script, version }: ChangeProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [conversations, setConversations] = useState<(typeof remaining)[number]>('stay');
  const change = useMutation({
    mutationFn: () => {
      const params = { script };
      const body = { version, words: why.trim() };
      return kind === 'return'
        ? post('/api/scripts/:script/return', { params, body })
        : post('/api/scripts/:script/withdraw', { params, body: { ...body, conversations } });
    },
    onSuccess: () => setOpen(false),
    onSettled: askScriptsAnew,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const name = `${say(kind === 'return' ? words.returnTo : words.withdraw)}`;
  if (!isOpen)
    return (
      <Button
        onPress={() => setOpen(true)}
        aria-label={`${name} · ${say(words.version, { version: String(version) })}`}
      >
        {name}
      </Button>
    );
  return (
    <Form onSubmit={submit} className="stack">
      {change.error && <ProblemNotice problem={change.error} />}
      <TextField label={say(words.why)} value={why} onChange={setWhy} isRequired maxLength={1_000} autoFocus />
      {kind === 'withdraw' && (
        <SelectField
          label={say(words.remaining)}
          value={conversations}
          options={remaining.map((id) => ({ id, name: say(words[id]) }))}
          onChange={(id) => setConversations(id === 'stay' ? 'stay' : 'to-person')}
          isRequired
        />
      )}
      <div className={styles.row}>
        <Button type="submit" tone={kind === 'withdraw' ? 'bad' : 'main'} isPending={change.isPending}>
          {say(words.confirm)}
        </Button>
        <Button onPress={() => setOpen(false)}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
