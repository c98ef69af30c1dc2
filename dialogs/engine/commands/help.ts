import { questionOf } from '../asking/applicable.js';
import { askQuestion } from '../asking/ask.js';
import { reask } from '../asking/reask.js';
import { asksWhat } from '../hearing/at-the-door.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

/** Says how the open question may be answered. */
export const help: Command = (turn, words) => {
  const { open } = turn.state;
  if (open?.kind === 'question' && turn.onVoice)
    return askQuestion(turn, questionOf(turn.script, open.questionId), 'help');
  turn.say(asksWhatFor(turn, words) ? 'purpose' : 'help');
  reask(turn);
};

/** "What loan?" before anybody has proved who they are asks what we want, not how to answer. */
function asksWhatFor(turn: Turn, words: string): boolean {
  const { open, session } = turn.state;
  const atTheDoor = open?.kind === 'notice' || (open?.kind === 'right-party' && asksWhat.test(words));
  return atTheDoor || (!session?.identified && /loan|mortgage|贷款|房贷|借款|担保/iu.test(words));
}
