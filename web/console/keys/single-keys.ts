import { useSyncExternalStore } from 'react';

const storageKey = 'ringback-single-keys';
const watchers = new Set<() => void>();

/** Whether single keys do something: who speaks to their machine, or whose hand is not sure, turns them off. */
export function areKeysOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

/** Keeps it in this browser. */
export function turnKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  for (const watcher of watchers) watcher();
}

/** The same, for what is shown. */
export function useKeysOn(): boolean {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, areKeysOn);
}
