import type { Turn } from '../turn.js';

/** What the bot does when a party wants something other than to answer. `words` are the party's own. */
export type Command = (turn: Turn, words: string) => void;
