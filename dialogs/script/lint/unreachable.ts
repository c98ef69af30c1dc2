import { compileCondition, conditionProblem, referencesOf } from '../expression.js';
import type { Question } from '../question.js';
import { defineCheck, type Finding } from './check.js';

/** Questions that no conversation can come to, and jumps backwards, which might never end. */
export const unreachable = defineCheck('unreachable', ({ party, questions }) => {
  if (!party) return withoutStep(questions);
  const asked = questions.filter(({ step }) => !step);
  const reached = reachedFromStart(asked);
  return questions.flatMap((question, index): Finding[] => {
    if (question.step) return [];
    const path = ['questions', index];
    if (constantOf(question.when) === false)
      return [
        {
          path: [...path, 'when'],
          message: `${question.id} is never asked: its condition is always false`,
          remedy: 'correct `when`, or remove the question',
        },
      ];
    const jumps = backwards(question, asked).map((at) => ({
      path: [...path, 'branches', at, 'goTo'],
      message: `${question.id} jumps back to ${question.branches[at]?.goTo}, which could go round for ever`,
      remedy: 'go on to a later question; what stays open is asked again by the engine',
    }));
    const isReached = reached.has(asked.indexOf(question));
    const lost = {
      path: [...path, 'id'],
      message: `${question.id} is never asked: every way leads past it`,
      remedy: 'give the branch before it a condition, or remove the question',
    };
    return isReached ? jumps : [lost, ...jumps];
  });
});

function withoutStep(questions: readonly Question[]): readonly Finding[] {
  return questions.flatMap(({ id, step }, index) =>
    step
      ? []
      : [
          {
            path: ['questions', index, 'id'],
            message: `${id} has no step, so no script that includes it asks it`,
            remedy: 'add `step`, or `party` to the script',
          },
        ],
  );
}

function reachedFromStart(questions: readonly Question[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = [0];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const question = questions[index];
    if (!question || reached.has(index)) continue;
    reached.add(index);
    waiting.push(...nextOf(question, index, questions));
  }
  return reached;
}

/** Where a conversation can go after a question: to the next one unless a branch is always taken. */
function nextOf(question: Question, index: number, questions: readonly Question[]): readonly number[] {
  if (constantOf(question.when) === false) return [index + 1];
  const next: number[] = [];
  for (const branch of question.branches) {
    const outcome = constantOf(branch.if);
    if (outcome === false) continue;
    const target = questions.findIndex(({ id }) => id === branch.goTo);
    if (target >= 0) next.push(target);
    const goesOn = branch.goTo === undefined && branch.leave === undefined;
    if (outcome === true && goesOn) break;
    if (outcome === true && isAlwaysAsked(question)) return next;
  }
  return [...next, index + 1];
}

function isAlwaysAsked({ require, market, when }: Question): boolean {
  return require === 'core' && market === undefined && (when === undefined || constantOf(when) === true);
}

function backwards(question: Question, questions: readonly Question[]): readonly number[] {
  const own = questions.indexOf(question);
  return question.branches.flatMap(({ goTo }, at) => {
    const target = questions.findIndex(({ id }) => id === goTo);
    return target >= 0 && target <= own ? [at] : [];
  });
}

function constantOf(source: string | undefined): boolean | undefined {
  if (source === undefined || conditionProblem(source) !== undefined || !referencesOf(source).constant)
    return undefined;
  const nothing = {
    answers: {},
    onFile: {},
    case: { market: '', tier: '', stage: '', product: '' },
    party: { role: '' },
    parties: [],
    channel: '',
  };
  return compileCondition(source)(nothing);
}
