/** Milliseconds after which somebody who touched nothing may have walked away. */
const away = 60_000;

let touchedAt = Date.now();

/** Notes that somebody is there: they touched a key, the pointer or the screen. */
export function watchActivity(): void {
  const touched = () => {
    touchedAt = Date.now();
  };
  for (const kind of ['keydown', 'pointerdown', 'wheel'] as const)
    window.addEventListener(kind, touched, { passive: true });
}

/** Whether somebody has been there in the last minute, or in another time (ms). */
export function isSomebodyThere(within = away): boolean {
  return Date.now() - touchedAt < within;
}
