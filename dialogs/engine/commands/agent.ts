import { dueBy, inDeskHours } from '../../policy/business-time.js';
import { whenInWords } from '../asking/when-in-words.js';
import { hangUp } from '../calls/hang-up.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

/** Brings a person: a transfer when somebody is on duty, else a promise with a time that is kept as a task. */
export const agent: Command = (turn, words) => {
  const { brief } = turn.state;
  const { open } = turn.state;
  openReview(turn, {
    reason: 'asked-for-person',
    priority: 'P2',
    questionId: open && 'questionId' in open ? open.questionId : undefined,
    said: words,
  });
  if (!turn.onVoice) return turn.send('to-person', { number: '1' }, 'reply');
  const { agentPhone } = brief.lender;
  if (agentPhone && inDeskHours(turn.input.at, brief.market)) {
    turn.say('transfer');
    turn.record({ kind: 'call-left', data: { because: 'to-person' } });
    return turn.effect({ kind: 'transfer', to: agentPhone });
  }
  turn.say('no-agent', { time: promised(turn) });
  turn.say('goodbye');
  hangUp(turn, 'to-person');
};

function promised(turn: Turn): string {
  return whenInWords(turn, dueBy('P2', turn.input.at, turn.state.brief.market));
}
