import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { type Marks, type Sample, sampleQuery } from './quality-query.js';

/** Milliseconds without a change after which what is written is kept. */
const pause = 800;

/** A sheet at work: what is marked here is kept by itself, and stands once it is handed in. */
export function useSheet({ id, own }: Sample) {
  const [written, setWritten] = useState({ marks: own?.marks ?? {}, notes: own?.notes ?? '' });
  const [kept, setKept] = useState(written);
  const params = { sample: id };
  const { mutate: keep, error } = useMutation({
    mutationFn: (sheet: typeof written) => post('/api/quality/samples/:sample/sheet', { params, body: sheet }),
    onSuccess: (_, sheet) => setKept(sheet),
  });
  const handIn = useMutation({
    mutationFn: () => post('/api/quality/samples/:sample/hand-in', { params, body: written }),
    onSuccess(sample) {
      queries.setQueryData(sampleQuery(id).queryKey, sample);
      void queries.invalidateQueries({ queryKey: ['quality'] });
    },
  });
  const isKept = written === kept;
  useEffect(() => {
    if (isKept) return;
    const timer = setTimeout(() => keep(written), pause);
    return () => clearTimeout(timer);
  }, [written, isKept, keep]);
  return {
    ...written,
    isKept,
    problem: handIn.error ?? error,
    isHandingIn: handIn.isPending,
    mark(item: keyof Marks, mark: Marks[typeof item]) {
      setWritten((before) => ({ ...before, marks: { ...before.marks, [item]: mark } }));
    },
    write(notes: string) {
      setWritten((before) => ({ ...before, notes }));
    },
    handIn: () => handIn.mutate(),
  };
}
