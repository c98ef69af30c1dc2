import type { TimelineEntry } from './conversation-query.js';

type Of<K extends TimelineEntry['kind']> = Extract<TimelineEntry, { readonly kind: K }>;

/** What somebody said, with what was understood of it. */
export interface SaidLine {
  readonly kind: 'said';
  readonly said: Of<'said'>;
  readonly understood: readonly Of<'understood'>[];
}

/** Anything else that has to be seen. */
export interface NoteLine {
  readonly kind: 'note';
  readonly entry: Exclude<TimelineEntry, Of<'said' | 'understood' | 'settled' | 'happened'>>;
}

/** A timeline as it is read: verdicts beside the words that they are about, and nothing of what only machines care for. */
export function linesOf(entries: readonly TimelineEntry[]): readonly (SaidLine | NoteLine)[] {
  const lines: (SaidLine | NoteLine)[] = [];
  for (const entry of entries) {
    switch (entry.kind) {
      case 'said':
        lines.push({ kind: 'said', said: entry, understood: [] });
        break;
      case 'understood': {
        const at = lines.findLastIndex((line) => line.kind === 'said' && line.said.who === 'party');
        const line = lines[at];
        if (line?.kind === 'said') lines[at] = { ...line, understood: [...line.understood, entry] };
        break;
      }
      case 'happened':
      case 'settled':
        break;
      default:
        lines.push({ kind: 'note', entry });
    }
  }
  return lines;
}
