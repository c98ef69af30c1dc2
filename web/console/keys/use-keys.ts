import type { DependencyList } from 'react';
import { type HotkeyCallback, type Options, useHotkeys } from 'react-hotkeys-hook';
import { useKeysOn } from './single-keys.js';

/** Where a key chooses or types something of its own. */
const ownKeys = '[role=menu], [role=listbox], [role=dialog], [role=radiogroup], [aria-haspopup]';

/**
 * Does something by a single key, unless somebody is choosing or typing, or has turned single keys off. Escape leaves a form
 * for everybody.
 */
export function useKeys(
  keys: string | readonly string[],
  act: HotkeyCallback,
  options: Pick<Options, 'enabled' | 'preventDefault' | 'enableOnFormTags'> = {},
  dependencies: DependencyList = [],
): void {
  const isOn = useKeysOn() || keys === 'escape';
  useHotkeys(
    keys,
    act,
    {
      ...options,
      enabled: isOn && options.enabled !== false,
      ignoreEventWhen: ({ target, key }) =>
        key !== 'Escape' && target instanceof Element && target.closest(ownKeys) !== null,
    },
    [...dependencies, isOn],
  );
}
