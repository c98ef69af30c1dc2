import { conditionProblem } from '../expression.js';
import { defineCheck, type Finding } from './check.js';
import { conditionsOf, type Placed } from './conditions.js';

/** Conditions that CEL cannot read, or that give something other than true or false. */
export const conditionCompiles = defineCheck('condition-compiles', (script) => uncompiled(conditionsOf(script)));

/** What is wrong with conditions, also of a script that the schema refuses. */
export function uncompiled(conditions: readonly Placed[]): readonly Finding[] {
  return conditions.flatMap(({ path, source }) => {
    const problem = conditionProblem(source);
    if (problem === undefined) return [];
    return [
      {
        path,
        message: `the condition does not compile: ${problem}`,
        remedy: "write CEL over answers, onFile, case, party, parties and channel, like answers.A0.value == 'employed'",
      },
    ];
  });
}
