import { hangUp } from '../calls/hang-up.js';
import { optOut } from '../ending/exits.js';
import { understood } from '../hearing/answers.js';
import type { Heard } from '../input.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';

/** After "stop": 1 ends this call, 2 ends all automated contact. Silence and everything unclear count as 2. */
export function answerStopChoice(turn: Turn, heard: Heard): void {
  const said = saidIn(heard).normalize('NFKC').trim();
  const verdict = understood(turn, heard, 'text', '', { '1': 'call', '2': 'all' });
  const endsCallOnly = verdict.value === 'call' || /结束|这次|先挂|end|just this|this call|hang up/iu.test(said);
  if (!endsCallOnly)
    return optOut(turn, 'all', heard.kind === 'nothing' ? 'silence' : heard.kind === 'keys' ? 'keys' : 'words');
  turn.say('goodbye');
  hangUp(turn, 'stopped');
}
