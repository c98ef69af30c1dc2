import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TextField } from '../parts/text-field.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import styles from './scripts.module.css';
import { askScriptsAnew, type Draft } from './scripts-query.js';
import type { DraftAtWork } from './use-draft.js';
import { scriptWords as words } from './words.js';

interface Props {
  readonly draft: DraftAtWork;
  readonly kept: Draft;
}

/** How far a draft has come, and what comes next: sent, agreed with by a second person, published. */
export function DraftSteps({ draft: { script, isSaved }, kept }: Props) {
  const { say } = useWords();
  const { may, account } = useSession();
  const { edition, step, writers, sentBy, rejected, faults } = kept;
  const params = { script };
  const options = { onSettled: askScriptsAnew };
  const send = useMutation({
    mutationFn: () => post('/api/scripts/:script/draft/send', { params, body: { edition } }),
    ...options,
  });
  const approve = useMutation({
    mutationFn: () =>
      post('/api/scripts/:script/draft/judge', { params, body: { edition, judgement: { kind: 'approve' } } }),
    ...options,
  });
  const publish = useMutation({
    mutationFn: () => post('/api/scripts/:script/draft/publish', { params, body: { edition } }),
    ...options,
  });
  const discard = useMutation({
    mutationFn: () => post('/api/scripts/:script/draft/discard', { params, body: { edition } }),
    ...options,
  });
  const problem = send.error ?? approve.error ?? publish.error ?? discard.error;
  const isMine = [...writers, sentBy].includes(account.name);
  return (
    <section className="panel stack" aria-label={say(words.draft)}>
      {problem && <ProblemNotice problem={problem} />}
      {rejected && step === 'draft' && <Notice tone="warn">{say(words.rejectedBy, rejected)}</Notice>}
      {!isSaved && <p className="hint">{say(words.saveFirst)}</p>}
      <div className={styles.row}>
        {step === 'draft' && (
          <>
            <Button onPress={() => send.mutate()} isPending={send.isPending} isDisabled={!isSaved || faults.length > 0}>
              {say(words.send)}
            </Button>
            <span className="hint">{say(words.sendWhy)}</span>
          </>
        )}
        {step === 'sent' && <span>{say(words.sentBy, { by: sentBy ?? '' })}</span>}
        {step === 'sent' && may('publish') && !isMine && (
          <Button tone="main" onPress={() => approve.mutate()} isPending={approve.isPending} isDisabled={!isSaved}>
            {say(words.approve)}
          </Button>
        )}
        {step === 'sent' && isMine && <span className="hint">{say(words.notYours)}</span>}
        {step === 'approved' && may('publish') && (
          <>
            <Button tone="main" onPress={() => publish.mutate()} isPending={publish.isPending} isDisabled={!isSaved}>
              {say(words.publish)}
            </Button>
            <span className="hint">{say(words.publishWhy)}</span>
          </>
        )}
        <Button tone="bad" onPress={() => discard.mutate()} isPending={discard.isPending}>
          {say(words.discard)}
        </Button>
      </div>
      {step === 'sent' && may('publish') && <Reject script={script} edition={edition} />}
    </section>
  );
}

function Reject({ script, edition }: { readonly script: string; readonly edition: number }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [what, setWhat] = useState('');
  const reject = useMutation({
    mutationFn: () =>
      post('/api/scripts/:script/draft/judge', {
        params: { script },
        body: { edition, judgement: { kind: 'reject', words: what.trim() } },
      }),
    onSettled: askScriptsAnew,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reject.mutate();
  };
  if (!isOpen)
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{say(words.reject)}</Button>
      </div>
    );
  return (
    <Form onSubmit={submit} className="stack">
      {reject.error && <ProblemNotice problem={reject.error} />}
      <TextField
        label={say(words.rejectWhat)}
        value={what}
        onChange={setWhat}
        rows={2}
        maxLength={1_000}
        isRequired
        autoFocus
      />
      <div className={styles.row}>
        <Button type="submit" isPending={reject.isPending}>
          {say(words.reject)}
        </Button>
        <Button onPress={() => setOpen(false)}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
