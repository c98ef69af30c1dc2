import type { ImportProgress } from '../cases/import-cases.js';

/** Where progress is shown: a terminal, or anything that takes lines. */
export interface ProgressPlace {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows progress until it is ended. */
export interface ProgressLine {
  show(progress: ImportProgress): void;
  end(): void;
}

const width = 30;
const everyMs = { terminal: 100, lines: 1_000 };

/** A bar that is drawn over and over in a terminal; elsewhere a line a second. `now` in milliseconds. */
export function progressLine(place: ProgressPlace, now: () => number): ProgressLine {
  const startedAt = now();
  let shownAt = startedAt;
  let drawn = false;
  return {
    show(progress) {
      const at = now();
      if (at - shownAt < (place.isTTY ? everyMs.terminal : everyMs.lines)) return;
      shownAt = at;
      drawn = true;
      const words = inWords(progress, at - startedAt);
      place.write(place.isTTY ? `\r${bar(progress.share)} ${words}\u001b[K` : `${words}\n`);
    },
    end() {
      if (drawn && place.isTTY) place.write('\r\u001b[K');
    },
  };
}

function bar(share: number): string {
  const full = Math.round(share * width);
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
}

function inWords({ cases, share }: ImportProgress, passedMs: number): string {
  const left = share > 0 ? `, about ${Math.ceil((passedMs / share - passedMs) / 1_000)} s left` : '';
  return `${Math.floor(share * 100)} %, ${cases.toLocaleString('en-US')} cases${left}`;
}
