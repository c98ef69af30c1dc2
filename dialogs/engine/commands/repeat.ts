import { repeatPrompt } from '../asking/repeat-prompt.js';
import type { Command } from './command.js';

/** Says the last prompt again, word for word, without what was said before it. */
export const repeat: Command = (turn) => repeatPrompt(turn);
