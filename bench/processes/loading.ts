import { answerParent } from './child.js';
import { cpuTime } from './cpu-time.js';

/** How much CPU it takes to load understanding, in a process that has loaded nothing else. */
answerParent(async () => {
  const start = cpuTime();
  await import('../../dialogs/understanding/understand.js');
  return { milliseconds: cpuTime() - start };
});
