import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import type { Locale } from '../words/language.js';
import type { Act, Practice } from './training-query.js';

/** A practice at work: all acts so far, and what came of them. What is refused is not among them. */
export function usePractice(practice: string, locale: Locale) {
  const params = { practice };
  const [played, setPlayed] = useState<{ readonly acts: readonly Act[]; readonly shown: Practice }>();
  const play = useMutation({
    mutationFn: (acts: readonly Act[]) =>
      post('/api/training/:practice/play', { params, body: { locale, acts: [...acts] } }),
    onSuccess: (shown, acts) => setPlayed({ acts, shown }),
  });
  const finish = useMutation({
    mutationFn: () =>
      post('/api/training/:practice/finish', { params, body: { locale, acts: [...(played?.acts ?? [])] } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['training'] }),
  });
  const { mutate } = play;
  useEffect(() => mutate([]), [mutate]);
  const acts = played?.acts ?? [];
  return {
    shown: played?.shown,
    problem: play.error ?? finish.error,
    isPlaying: play.isPending,
    isFinishing: finish.isPending,
    finished: finish.data,
    canUndo: acts.length > 0,
    /** Resolves whether it was allowed. */
    act: (act: Act) =>
      play.mutateAsync([...acts, act]).then(
        () => true,
        () => false,
      ),
    undo: () => play.mutate(acts.slice(0, -1)),
    finish: () => finish.mutate(),
    again() {
      finish.reset();
      play.mutate([]);
    },
  };
}

/** What the parts of a practice do with it. */
export type PracticeAtWork = ReturnType<typeof usePractice>;
