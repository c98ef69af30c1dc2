import type { Commit, Store } from '../../data/store.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Observer } from './observer.js';

/** The same store, whose commits and the facts in them are seen; `onCommitted` hears of the log of each. */
export function watchedStore(store: Store, observer: Observer, onCommitted?: (logId: string) => void): Store {
  const commit = async (wanted: Commit) => {
    const watched = { kind: 'commit', name: isDossierId(wanted.logId) ? 'dossier' : 'conversation' } as const;
    const done = await observer.watch(
      watched,
      () => store.commit(wanted),
      (ended) => ({ result: 'value' in ended ? ended.value : 'failed' }),
    );
    if (done === 'committed') {
      observer.recorded(wanted.events);
      onCommitted?.(wanted.logId);
    }
    return done;
  };
  // A store keeps what is its own in private fields, which only it may read: all else is asked of it as it is.
  return new Proxy(store, {
    get(target, name) {
      if (name === 'commit') return commit;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
