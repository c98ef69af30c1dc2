import type { Intent } from '../../vocabulary.js';
import { hangUp } from '../calls/hang-up.js';
import { runCommand } from '../commands.js';
import type { Heard } from '../input.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';
import { understood } from './answers.js';
import { commandKey } from './command-keys.js';

/** What anybody may wish for who has not proved who they are. */
const always: readonly Intent[] = ['stop', 'agent', 'complaint', 'wrong-person'];

/** Takes what is said while the identity check is closed: nothing is asked, and those wishes hold all the same. */
export function whileLocked(turn: Turn, heard: Heard): void {
  const wish = commandKey(turn, heard) ?? understood(turn, heard, 'yes-no', '').intent;
  if (wish && always.includes(wish)) return runCommand(turn, wish, saidIn(heard));
  turn.say('locked');
  if (turn.onVoice) hangUp(turn, 'locked');
}
