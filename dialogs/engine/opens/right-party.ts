import { askStep } from '../asking/ask.js';
import { hangUp } from '../calls/hang-up.js';
import { runCommand } from '../commands.js';
import { yesOrNo } from '../hearing/answers.js';
import { asksWhat, asksWho } from '../hearing/at-the-door.js';
import { wordsOfWish } from '../hearing/intent-counts.js';
import { isSomebodyElse } from '../hearing/somebody-else.js';
import { triesLeft } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';

/** "Am I speaking with …?" Nothing is said to anybody else, and nothing is concluded from a vague answer. */
export function answerRightParty(turn: Turn, heard: Heard): void {
  if (isSomebodyElse(saidIn(heard))) return somebodyElse(turn);
  const verdict = yesOrNo(
    turn,
    heard,
    turn.state.locale === 'zh-CN' ? '请问您是本人吗?' : 'Am I speaking with the right person?',
  );
  const said = saidIn(heard);
  const { intent } = verdict;
  const answers = intent === undefined || intent === 'why' || intent === 'later';
  if (verdict.clarity === 'clear' && answers) {
    if (verdict.value !== true) return somebodyElse(turn);
    turn.record({ kind: 'right-party-confirmed', data: {} });
    if (intent === 'later') return runCommand(turn, intent, wordsOfWish(verdict, said));
    if (asksWhat.test(said)) turn.say('purpose');
    return proceed(turn);
  }
  if (intent) return runCommand(turn, intent, said);
  if (asksWho.test(said)) return runCommand(turn, 'doubt', said);
  if (asksWhat.test(said)) return runCommand(turn, 'why', said);
  const manner = triesLeft(turn, heard.kind === 'nothing');
  if (manner) return askStep(turn, 'right-party', { kind: 'right-party' }, manner);
  // Whoever it is has not said who they are: no word about the matter, and no product named.
  turn.say('bad-line');
  hangUp(turn, 'unconfirmed');
}

/** Ends politely, to try later: not the party, which does not make it a wrong number: they may be out, and the telephone somebody else's too. */
export function somebodyElse(turn: Turn): void {
  // By text the notice stands: the party may answer it when they are back.
  if (!turn.onVoice) return askStep(turn, 'not-now', { kind: 'notice' });
  turn.say('not-now');
  hangUp(turn, 'not-now');
}
