import { understand } from '../../dialogs/understanding/understand.js';
import { mixedAnswers } from '../load/mixed-answers.js';
import { answerParent } from './child.js';
import { cpuTime } from './cpu-time.js';

/** Understands the mixed answers over and over, then once more with a clock at each: all but a hundredth take `p99` at most. */
answerParent(async ({ seconds }: { readonly seconds: number }) => {
  let answers = 0;
  const start = cpuTime();
  while (cpuTime() - start < seconds * 1_000) {
    for (const answer of mixedAnswers) understand(answer);
    answers += mixedAnswers.length;
  }
  return { perSecond: (answers / (cpuTime() - start)) * 1_000, p99: slowestHundredth() };
});

function slowestHundredth(): number {
  const taken: number[] = [];
  for (let pass = 0; pass < 50; pass += 1) {
    for (const answer of mixedAnswers) {
      const before = cpuTime();
      understand(answer);
      taken.push(cpuTime() - before);
    }
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? Number.NaN;
}
