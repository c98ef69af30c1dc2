import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { compileCondition } from './expression.js';
import { type IncludeLookup, includedBy } from './includes.js';
import type { Question } from './question.js';
import type { ScriptFile } from './schema.js';
import type { CompiledQuestion, Condition, Script } from './script.js';

/**
 * Makes of a script file what the engine runs: includes merged (the nearer wins), conditions compiled.
 * Throws for a common script and for conditions that do not compile; lint names these with their lines.
 */
export function compileScript(file: ScriptFile, includes: IncludeLookup): Script {
  if (!file.party) throw new Error(`The script ${file.id} names no party; it can be included but not run.`);
  const nearestFirst = [file, ...includedBy(file, includes)];
  const nearestLast = nearestFirst.toReversed();
  const source = canonicalJson(nearestFirst);
  const compile = conditions();
  return {
    id: file.id,
    version: file.version,
    hash: createHash('sha256').update(source).digest('hex'),
    source,
    title: file.title,
    party: file.party,
    stage: file.stage,
    placedBy: file.placedBy,
    ...(file.countries && { countries: file.countries }),
    questions: file.questions
      .filter((question) => !question.step)
      .map((question) => compileQuestion(question, compile)),
    steps: Object.fromEntries(
      nearestLast.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          question.step ? [[question.step, compileQuestion(question, compile)] as const] : [],
        ),
      ),
    ),
    messages: Object.assign({}, ...nearestLast.map(({ messages }) => messages)),
    supplements: Object.assign({}, ...nearestLast.map(({ supplements }) => supplements)),
  };
}

function compileQuestion(
  { when, branches, ...question }: Question,
  compile: (source: string) => Condition,
): CompiledQuestion {
  return {
    ...question,
    when: when === undefined ? always : compile(when),
    branches: branches.map((branch) => ({ ...branch, if: compile(branch.if) })),
  };
}

const always: Condition = () => true;

/** Gives the same condition for the same source, so that whoever looks at many questions need not ask it twice. */
function conditions(): (source: string) => Condition {
  const compiled = new Map<string, Condition>();
  return (source) => {
    const condition = compiled.get(source) ?? compileCondition(source);
    compiled.set(source, condition);
    return condition;
  };
}
