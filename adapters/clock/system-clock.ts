import type { Clock } from '../../dialogs/clock.js';

/** Node fires a longer timer at once, so a longer wait is made of several. */
const longestTimer = 2_147_483_647;

/** The machine's own time. Its timers do not keep the process alive. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }

  schedule(at: number, task: () => void): () => void {
    let timer: NodeJS.Timeout;
    const arm = () => {
      const wait = Math.max(0, at - Date.now());
      timer = setTimeout(() => (wait > longestTimer ? arm() : task()), Math.min(wait, longestTimer));
      timer.unref();
    };
    arm();
    return () => clearTimeout(timer);
  }
}
