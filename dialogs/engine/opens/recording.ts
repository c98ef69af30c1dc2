import { askStep } from '../asking/ask.js';
import { runCommand } from '../commands.js';
import { yesOrNo } from '../hearing/answers.js';
import { triesLeft } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';

/** The recording choice. Recording starts after a clear yes; anything else goes on without it. */
export function answerRecording(turn: Turn, heard: Heard): void {
  const verdict = yesOrNo(turn, heard, turn.state.locale === 'zh-CN' ? '可以录音吗?' : 'May we record this call?');
  if (verdict.intent) return runCommand(turn, verdict.intent, saidIn(heard));
  // To refuse the recording is a choice, and is not asked about again.
  if (verdict.clarity !== 'clear' && verdict.clarity !== 'refused') {
    const manner = triesLeft(turn, heard.kind === 'nothing');
    if (manner) return askStep(turn, 'recording', { kind: 'recording' }, manner);
  }
  const accepted = verdict.clarity === 'clear' && verdict.value === true;
  turn.record({ kind: 'recording-chosen', data: { choice: accepted ? 'accepted' : 'declined' } });
  if (accepted) turn.effect({ kind: 'start-recording' });
  proceed(turn);
}
