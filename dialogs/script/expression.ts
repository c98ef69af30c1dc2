import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import type { Condition } from './script.js';

const environment = new Environment({ homogeneousAggregateLiterals: false })
  .registerVariable('answers', 'map')
  .registerVariable('onFile', 'map')
  .registerVariable('case', 'map')
  .registerVariable('party', 'map')
  .registerVariable('parties', 'list')
  .registerVariable('channel', 'string');

/** The names that a condition uses, each once, in the order in which they appear. */
export interface References {
  readonly answers: readonly string[];
  readonly onFile: readonly string[];
  readonly case: readonly string[];
  readonly party: readonly string[];
  /** It depends on nothing, so that it is always true or always false. */
  readonly constant: boolean;
}

/** Says what is wrong with a condition, or `undefined` when it can be compiled. */
export function conditionProblem(source: string): string | undefined {
  try {
    const { valid, type, error } = environment.parse(source).check();
    if (!valid) return error?.summary ?? 'it does not fit together';
    return type === 'bool' || type === 'dyn' ? undefined : `it gives ${type}, not true or false`;
  } catch (error) {
    if (error instanceof ParseError) return error.summary ?? error.message;
    throw error;
  }
}

/**
 * Compiles a CEL condition. At run time it never throws: a value that is missing makes it false.
 * A source that `conditionProblem` complains of is a mistake of the caller and throws.
 */
export function compileCondition(source: string): Condition {
  const problem = conditionProblem(source);
  if (problem !== undefined)
    throw new Error(`The condition ${JSON.stringify(source)} does not compile: ${problem}. Run "ringback lint".`);
  const evaluate = environment.parse(source);
  return (context) => {
    try {
      return evaluate({ ...context }) === true;
    } catch {
      // CEL throws for a key that is not there; conditions are asked before every answer is in.
      return false;
    }
  };
}

/** Lists the names that a condition uses. A source that does not parse uses none. */
export function referencesOf(source: string): References {
  const names = {
    answers: new Set<string>(),
    onFile: new Set<string>(),
    case: new Set<string>(),
    party: new Set<string>(),
  };
  let constant = true;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value)) return;
    if (value.op === 'id' && environment.hasVariable(value.args)) constant = false;
    const member = memberOf(value);
    if (member && member.root in names) names[member.root as keyof typeof names].add(member.name);
    visit(value.args);
  };
  try {
    visit(environment.parse(source).ast);
  } catch {
    constant = false;
  }
  return {
    answers: [...names.answers],
    onFile: [...names.onFile],
    case: [...names.case],
    party: [...names.party],
    constant,
  };
}

function memberOf(node: ASTNode): { root: string; name: string } | undefined {
  if (node.op === '.' && node.args[0].op === 'id') return { root: node.args[0].args, name: node.args[1] };
  if (node.op === '[]' && node.args[0].op === 'id' && node.args[1].op === 'value')
    return { root: node.args[0].args, name: String(node.args[1].args) };
  return undefined;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
