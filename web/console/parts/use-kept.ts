import { useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlives what shows it, by a name: what was typed into a form is there again when the form is, though it was
 * taken off the page meanwhile. It is gone once it is forgotten, and with the page.
 */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : first));
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}

/** Forgets all that was kept under names that begin so. */
export function forgetKept(begins: string): void {
  for (const name of [...kept.keys()]) if (name.startsWith(begins)) kept.delete(name);
}
