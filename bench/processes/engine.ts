import { decide } from '../../dialogs/engine/decide.js';
import { eightQuestions } from '../load/eight-questions.js';
import { opening, scriptAsked } from '../load/opening.js';
import { answerParent } from './child.js';

const script = scriptAsked();
const { state: standing } = opening(script, 0, Date.now());

/** Answers the eight questions, over and over. */
function conversation(): number {
  const at = new Date().toISOString();
  let state = standing;
  for (const { id, answer } of eightQuestions) {
    const decision = decide(script, state, { kind: 'text', text: answer, attachments: 0, key: id, at });
    if (decision.state.answers[id]?.status !== 'clear') throw new Error(`the answer to ${id} was not taken`);
    state = decision.state;
  }
  return eightQuestions.length;
}

answerParent(async ({ seconds }: { readonly seconds: number }) => {
  const start = performance.now();
  let turns = 0;
  while (performance.now() - start < seconds * 1_000) turns += conversation();
  return { perSecond: (turns / (performance.now() - start)) * 1_000 };
});
