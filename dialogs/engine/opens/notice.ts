import { runCommand } from '../commands.js';
import { understood } from '../hearing/answers.js';
import { asksHowWeKnow, asksWhat, asksWho } from '../hearing/at-the-door.js';
import { mayBeBirthday } from '../hearing/may-be-birthday.js';
import { isSomebodyElse } from '../hearing/somebody-else.js';
import type { Heard } from '../input.js';
import { askIdentity, proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';
import { answerIdentity } from './identity.js';
import { somebodyElse } from './right-party.js';

/** The reply to a first notice: 1 starts, 2 books a call, 0 is a person. Anything friendly starts too. */
export function answerNotice(turn: Turn, heard: Heard): void {
  const said = saidIn(heard).normalize('NFKC').trim();
  if (said === '2') return runCommand(turn, 'later', said);
  if (isSomebodyElse(said)) return somebodyElse(turn);
  // Somebody who knows what comes next has sent it at once.
  if (mayBeBirthday(said)) return answerIdentity(turn, heard);
  const verdict = understood(
    turn,
    heard,
    'yes-no',
    turn.state.locale === 'zh-CN' ? '现在可以开始吗?' : 'Shall we start now?',
    { '1': true },
  );
  if (verdict.intent) return runCommand(turn, verdict.intent, said);
  if (asksWho.test(said)) return runCommand(turn, 'doubt', said);
  if (asksWhat.test(said) || asksHowWeKnow.test(said)) return runCommand(turn, 'why', said);
  if (verdict.clarity === 'clear' && verdict.value === false) return runCommand(turn, 'later', said);
  if (turn.state.session?.identified) proceed(turn);
  else askIdentity(turn);
}
