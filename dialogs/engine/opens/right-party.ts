import { yesOrNo } from '../answers.js';
import { askStep } from '../ask.js';
import { runCommand } from '../commands.js';
import { hangUp } from '../hang-up.js';
import type { Heard } from '../input.js';
import { proceed } from '../proceed.js';
import { saidIn } from '../question-verdict.js';
import type { Turn } from '../turn.js';
import { triesLeft } from '../unheard.js';

/** "Am I speaking with …?" Nothing is said to anybody else, and nothing is concluded from a vague answer. */
export function answerRightParty(turn: Turn, heard: Heard): void {
  const verdict = yesOrNo(
    turn,
    heard,
    turn.state.locale === 'zh-CN' ? '请问您是本人吗?' : 'Am I speaking with the right person?',
  );
  if (verdict.intent) return runCommand(turn, verdict.intent, saidIn(heard));
  if (verdict.clarity === 'clear') {
    if (verdict.value !== true) return somebodyElse(turn);
    turn.record({ kind: 'right-party-confirmed', data: {} });
    return proceed(turn);
  }
  const manner = triesLeft(turn, heard.kind === 'nothing');
  if (manner) return askStep(turn, 'right-party', { kind: 'right-party' }, manner);
  // Whoever it is has not said who they are: no word about the matter, and no product named.
  turn.say('goodbye');
  hangUp(turn, 'unconfirmed');
}

/** Not the party, which does not make it a wrong number: they may be out, and the telephone somebody else's too. */
function somebodyElse(turn: Turn): void {
  turn.say('not-now');
  hangUp(turn, 'not-now');
}
