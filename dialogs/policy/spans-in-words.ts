import type { Span } from './profile.js';

/** Hours as people write them: 09:00-12:00, 14:00-20:00. */
export function spansInWords(spans: readonly Span[], between = ', '): string {
  return spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(between);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
