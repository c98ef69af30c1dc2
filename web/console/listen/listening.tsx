import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Player } from './player.js';
import type { Wish } from './wish.js';

const Context = createContext<((wish: Omit<Wish, 'time'>) => void) | undefined>(undefined);

/** Lets everything in it be listened to, with one player for all of it. */
export function Listening({ children }: { readonly children: ReactNode }) {
  const [wish, setWish] = useState<Wish>();
  const listen = useCallback((where: Omit<Wish, 'time'>) => setWish({ ...where, time: Date.now() }), []);
  const close = useMemo(() => () => setWish(undefined), []);
  return (
    <Context value={listen}>
      {children}
      {wish && <Player wish={wish} onClose={close} />}
    </Context>
  );
}

/** What plays a recording; undefined where nothing can be listened to. */
export function useListening(): ((wish: Omit<Wish, 'time'>) => void) | undefined {
  return useContext(Context);
}
