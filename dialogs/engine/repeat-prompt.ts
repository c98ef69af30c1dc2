import type { Turn } from './turn.js';

/** Says the last prompt again without a word about why, so that a call never stays silent. */
export function repeatPrompt(turn: Turn): void {
  turn.utter({ text: turn.state.lastText ?? '', open: turn.state.open, verbatim: true });
}
