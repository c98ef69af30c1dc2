import type { SideExit } from '../script/steps.js';
import type { Intent } from '../vocabulary.js';
import { agent } from './commands/agent.js';
import { back } from './commands/back.js';
import type { Command } from './commands/command.js';
import { deniesKnowledge } from './commands/denies-knowledge.js';
import { doubt } from './commands/doubt.js';
import { help } from './commands/help.js';
import { language } from './commands/language.js';
import { later } from './commands/later.js';
import { repeat } from './commands/repeat.js';
import { slower } from './commands/slower.js';
import { stop } from './commands/stop.js';
import { textMe } from './commands/text-me.js';
import { why } from './commands/why.js';
import { leave } from './ending/exits.js';
import type { Turn } from './turn.js';

const exit =
  (name: SideExit): Command =>
  (turn, words) =>
    leave(turn, name, words);

/** Every intent and what it does; one line each. */
const commands: Readonly<Record<Intent, Command>> = {
  repeat,
  why,
  slower,
  help,
  back,
  later,
  'text-me': textMe,
  agent,
  stop,
  language,
  doubt,
  hardship: exit('hardship'),
  complaint: exit('complaint'),
  'denies-knowledge': deniesKnowledge,
  'wrong-person': exit('wrong-person'),
};

/** Does what the party wants instead of answering. */
export function runCommand(turn: Turn, intent: Intent, words: string): void {
  const { open } = turn.state;
  turn.record({
    kind: 'command-recognised',
    data: { intent, on: open && 'questionId' in open ? open.questionId : open?.kind },
    personal: { words },
  });
  commands[intent](turn, words);
}
