import { defineCheck, type Finding } from './check.js';

/** Two questions with one id, or two blocks for one step: the second would hide the first. */
export const duplicate = defineCheck('duplicate', (script, { included }) => {
  const ids = new Set(included.flatMap(({ questions }) => questions.filter(({ step }) => !step).map(({ id }) => id)));
  const steps = new Set<string>();
  return script.questions.flatMap(({ id, step }, index): Finding[] => {
    const findings: Finding[] = [];
    if (ids.has(id))
      findings.push({
        path: ['questions', index, 'id'],
        message: `there is another question ${id}`,
        remedy: 'give each question an id of its own',
      });
    if (step && steps.has(step))
      findings.push({
        path: ['questions', index, 'step'],
        message: `there is another block for the step ${step}`,
        remedy: 'keep one of them',
      });
    ids.add(id);
    if (step) steps.add(step);
    return findings;
  });
});
