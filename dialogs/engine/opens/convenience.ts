import { offeredChoices } from '../../questions/offered-choices.js';
import { understand } from '../../understanding/understand.js';
import { askStep } from '../asking/ask.js';
import { runCommand } from '../commands.js';
import { yesOrNo } from '../hearing/answers.js';
import { triesLeft } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { goOnByText, minutes, proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';

/** "Is now a good time?" A no is a request for another time. */
export function answerConvenience(turn: Turn, heard: Heard): void {
  const verdict = yesOrNo(turn, heard, turn.state.locale === 'zh-CN' ? '现在方便吗?' : 'Is now a good time?');
  if (verdict.intent) return runCommand(turn, verdict.intent, saidIn(heard));
  const now = verdict.clarity === 'clear' ? verdict.value === true : chosen(turn, heard);
  if (now !== undefined) {
    if (!now) return runCommand(turn, 'later', saidIn(heard));
    turn.record({ kind: 'time-found-convenient', data: {} });
    return proceed(turn);
  }
  const manner = triesLeft(turn, heard.kind === 'nothing');
  if (manner) return askStep(turn, 'convenience', { kind: 'convenience' }, manner, { minutes: String(minutes(turn)) });
  goOnByText(turn);
}

/** The block's own choices, in the words that the script gives them: "now is fine". */
function chosen(turn: Turn, heard: Heard): boolean | undefined {
  const block = turn.script.steps.convenience;
  if (!block || heard.kind !== 'words') return undefined;
  const { locale, brief } = turn.state;
  const choices = offeredChoices(block, locale, brief.market).map((one) => ({ ...one, synonyms: [...one.synonyms] }));
  const verdict = understand({ locale, type: 'choice', text: heard.text, choices });
  return verdict.clarity === 'clear' ? verdict.value === 'now' : undefined;
}
