import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { queries } from '../api/queries.js';
import { schemaQuery } from './schema-query.js';

/** What the schema of scripts knows by name: its properties, and what each may be. */
interface Known {
  readonly properties: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

let known: Promise<Known> | undefined;

/** Suggests names of the schema where a name is written, and what may stand behind one. */
export async function completeYaml(context: CompletionContext): Promise<CompletionResult | null> {
  const value = context.matchBefore(/[\w-]+:\s+[\w-]*/u);
  known ??= queries.fetchQuery(schemaQuery).then(({ schema }) => knownOf(schema));
  const { properties, values } = await known;
  if (value) {
    const [name = '', begun = ''] = value.text.split(/:\s+/u);
    const options = values.get(name) ?? [];
    return options.length === 0 ? null : { from: value.to - begun.length, options: options.map(asKeyword) };
  }
  const name = context.matchBefore(/[\w-]+/u);
  if (!name && !context.explicit) return null;
  const options = properties.map((label) => ({ label, type: 'property', apply: `${label}: ` }));
  return { from: name?.from ?? context.pos, options, validFor: /^[\w-]*$/u };
}

function asKeyword(label: string) {
  return { label, type: 'keyword' };
}

function knownOf(schema: unknown): Known {
  const values = new Map<string, Set<string>>();
  const visit = (part: unknown, name?: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties, enum: choices, const: only, ...rest } = part as Readonly<Record<string, unknown>>;
    const said = Array.isArray(choices) ? choices : only === undefined ? [] : [only];
    if (name !== undefined) for (const one of said) values.get(name)?.add(String(one));
    for (const [key, inner] of Object.entries(properties ?? {})) {
      if (!values.has(key)) values.set(key, new Set());
      visit(inner, key);
    }
    for (const inner of Object.values(rest)) visit(inner, name);
  };
  visit(schema);
  return {
    properties: [...values.keys()].sort(),
    values: new Map([...values].map(([name, set]) => [name, [...set].sort()])),
  };
}
