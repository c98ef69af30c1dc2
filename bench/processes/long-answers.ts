import { understand } from '../../dialogs/understanding/understand.js';
import { mixedAnswers } from '../load/mixed-answers.js';
import { answerParent } from './child.js';
import { cpuTime } from './cpu-time.js';

const longest = 10_000;
const tries = 5;

/** Every mixed answer repeated to 10,000 characters, also as its own alternative; what the slowest of them takes. */
const answers = mixedAnswers.map((answer) => {
  const text = `${answer.text} `.repeat(Math.ceil(longest / (answer.text.length + 1))).slice(0, longest);
  return { ...answer, text, alternatives: [text, `${text} `] };
});

/** Milliseconds of CPU; the least of a few tries, so that neither compiling nor collecting garbage counts. */
function taken(answer: (typeof answers)[number]): number {
  return Math.min(
    ...Array.from({ length: tries }, () => {
      const before = cpuTime();
      understand(answer);
      return cpuTime() - before;
    }),
  );
}

answerParent(async () => ({ slowest: Math.max(...answers.map(taken)) }));
