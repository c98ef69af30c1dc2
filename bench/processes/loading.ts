import { answerParent } from './child.js';

/** How long it takes to load understanding, in a process that has loaded nothing else. */
answerParent(async () => {
  const start = performance.now();
  await import('../../dialogs/understanding/understand.js');
  return { milliseconds: performance.now() - start };
});
