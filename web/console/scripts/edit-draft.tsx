import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { post } from '../api/ask.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import styles from './scripts.module.css';
import type { Fault } from './scripts-query.js';
import type { DraftAtWork } from './use-draft.js';
import { usePause } from './use-pause.js';
import { WordingForm } from './wording-form.js';
import { scriptWords as words } from './words.js';

/** Loaded where somebody writes, and nowhere else. */
const Editor = lazy(async () => ({ default: (await import('./editor.js')).Editor }));

/** Where a draft is written: its whole text, what is wrong with it, and a form for its wording. */
export function EditDraft({ draft }: { readonly draft: DraftAtWork }) {
  const { say } = useWords();
  const { script, text, isSaved, isSaving, problem } = draft;
  const checked = usePause(text);
  const { data } = useQuery({
    queryKey: ['script-check', script, checked],
    queryFn: ({ signal }) =>
      post('/api/scripts/:script/draft/check', { params: { script }, body: { text: checked }, signal }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const faults = data?.faults ?? [];
  return (
    <div className={styles.sides}>
      <div className="stack">
        <Suspense fallback={<Loading />}>
          <Editor
            label={say(words.editor)}
            text={text}
            faults={faults}
            onChange={draft.write}
            onSave={() => !isSaved && draft.save()}
          />
        </Suspense>
        <p className="hint">{say(words.editorHint)}</p>
        {problem && <ProblemNotice problem={problem} />}
        <div className={styles.row}>
          <Button tone="main" onPress={draft.save} isPending={isSaving} isDisabled={isSaved}>
            {say(words.save)}
          </Button>
          <span role="status" className="hint">
            {say(isSaved ? words.saved : words.unsaved)}
          </span>
        </div>
      </div>
      <div className="stack">
        <section className="panel stack" aria-label={say(words.faults, { count: faults.length })}>
          <Faults faults={faults} />
        </section>
        <WordingForm text={text} onChange={draft.write} />
      </div>
    </div>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { say } = useWords();
  if (faults.length === 0) return <Badge tone="good">{say(words.sound)}</Badge>;
  return (
    <>
      <p role="status">
        <Badge tone="bad">{say(words.faults, { count: faults.length })}</Badge>
      </p>
      <ul className={styles.faults}>
        {faults.slice(0, 20).map(({ line, column, rule, message, remedy }) => (
          <li key={`${line} ${column} ${rule} ${message}`}>
            <span className="hint">{say(words.line, { line: String(line) })}</span> {message} — {remedy}
          </li>
        ))}
      </ul>
    </>
  );
}
