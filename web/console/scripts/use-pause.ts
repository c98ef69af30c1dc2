import { useEffect, useState } from 'react';

/** What was written, once nobody has written for so long (milliseconds). */
export function usePause(text: string, pause = 400): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
