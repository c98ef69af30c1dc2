import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../api/ask.js';
import { Problem } from '../api/problem.js';
import { queries } from '../api/queries.js';
import { askScriptsAnew, type Draft, type OneScript, scriptQuery } from './scripts-query.js';

/** A draft at work: what is written, and what of it is kept. */
export interface DraftAtWork {
  readonly script: string;
  /** As it is kept, if there is one. */
  readonly kept: Draft | undefined;
  /** As it is written here. */
  readonly text: string;
  readonly isSaved: boolean;
  readonly isSaving: boolean;
  readonly problem: Error | null;
  /** What was written here when somebody else discarded or published the draft. */
  readonly orphan: string | undefined;
  /** What somebody else kept while this was being written. */
  readonly theirs: Draft | undefined;
  write(text: string): void;
  save(): void;
  /** Goes on with mine or with theirs, after both were written at once. */
  choose(which: 'mine' | 'theirs'): void;
}

/** Holds what is written until it is kept; nothing of it goes when somebody else was faster. */
export function useDraft({ id, draft: kept }: OneScript): DraftAtWork {
  // With the edition that is being changed: another may come in while one writes.
  const [written, setWritten] = useState<{ readonly text: string; readonly edition: number }>();
  const begun = written?.edition ?? kept?.edition ?? 0;
  const text = written?.text ?? kept?.text ?? '';
  const isBehind = kept !== undefined && written !== undefined && kept.edition !== begun && kept.text !== text;
  const save = useMutation({
    mutationFn: (words: string) =>
      post('/api/scripts/:script/draft/text', { params: { script: id }, body: { edition: begun, text: words } }),
    onSuccess: (draft, words) => {
      queries.setQueryData(scriptQuery(id).queryKey, (old) => old && { ...old, draft });
      // What was written while it was being kept goes on from what is kept now.
      setWritten((now) => (now === undefined || now.text === words ? undefined : { ...now, edition: draft.edition }));
    },
    onSettled: askScriptsAnew,
  });
  const isConflict = save.error instanceof Problem && save.error.code === 'draft-changed';
  return {
    script: id,
    kept,
    text,
    isSaved: written === undefined || written.text === kept?.text,
    isSaving: save.isPending,
    problem: isConflict ? null : save.error,
    orphan: kept === undefined && written !== undefined ? written.text : undefined,
    theirs: isBehind ? kept : undefined,
    write: (words) => setWritten({ text: words, edition: begun }),
    save: () => save.mutate(text),
    choose(which) {
      save.reset();
      setWritten(which === 'mine' && kept ? { text, edition: kept.edition } : undefined);
    },
  };
}
