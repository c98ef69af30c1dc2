import { understand } from '../../dialogs/understanding/understand.js';
import { mixedAnswers } from '../load/mixed-answers.js';
import { answerParent } from './child.js';

/** Understands the mixed answers over and over; also tells how long the slowest hundredth of single answers took at least. */
answerParent(async ({ seconds }: { readonly seconds: number }) => {
  const taken: number[] = [];
  const start = performance.now();
  while (performance.now() - start < seconds * 1_000) {
    for (const answer of mixedAnswers) {
      const before = performance.now();
      understand(answer);
      taken.push(performance.now() - before);
    }
  }
  const perSecond = (taken.length / (performance.now() - start)) * 1_000;
  return { perSecond, p99: taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.99)] };
});
