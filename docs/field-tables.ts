import type { JsonSchema } from '../dialogs/script/json-schema.js';

interface Section {
  readonly title: string;
  readonly schema: JsonSchema;
}

/** Writes every object of a JSON Schema as a Markdown table of its fields; inner objects follow as sections of their own. */
export function fieldTables(root: JsonSchema, title: string): string {
  const waiting: Section[] = [{ title, schema: root }];
  const parts: string[] = [];
  for (let section = waiting.shift(); section; section = waiting.shift()) {
    parts.push(`## ${section.title}`, '', table(section.schema), '');
    waiting.unshift(...innerSections(section, title));
  }
  return parts.join('\n');
}

function table(schema: JsonSchema): string {
  const required = schema.required ?? [];
  const rows = Object.entries(propertiesOf(schema)).map(([name, field]) => {
    const needed = required.includes(name)
      ? 'yes'
      : field.default === undefined
        ? ''
        : `default \`${JSON.stringify(field.default)}\``;
    return `| \`${name}\` | ${cell(kindOf(field))} | ${needed} | ${cell(field.description ?? '')} |`;
  });
  return ['| field | value | required | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function innerSections({ title, schema }: Section, root: string): readonly Section[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, field]): Section[] => {
    const inner = objectIn(field);
    const prefix = title === root ? '' : `${title}.`;
    return inner ? [{ title: `${prefix}${name}`, schema: inner }] : [];
  });
}

/** The object that a field holds, lists or maps names to, unless it is a text in every locale. */
function objectIn(field: JsonSchema): JsonSchema | undefined {
  if (field.$ref) return undefined;
  const inner = innerOf(field);
  if (inner) return objectIn(inner);
  return field.properties ? field : undefined;
}

function innerOf({ items, additionalProperties }: JsonSchema): JsonSchema | undefined {
  if (typeof items === 'object' && !Array.isArray(items)) return items;
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function kindOf(field: JsonSchema): string {
  if (field.$ref) return 'text in every locale';
  if (field.allOf?.[0]) return kindOf(schemaOf(field.allOf[0]));
  if (field.anyOf) return field.anyOf.map((option) => kindOf(schemaOf(option))).join(' or ');
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(' ');
  const inner = innerOf(field);
  if (Array.isArray(field.type)) return field.type.join(' or ');
  if (field.type === 'array' && inner) return `list of: ${kindOf(inner)}`;
  if (field.type === 'object') return inner ? `by name: ${kindOf(inner)}` : 'fields';
  return `${String(field.type)}${limitsOf(field)}`;
}

function limitsOf({ pattern, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const limits = [
    ...(pattern ? [`like \`${pattern}\``] : []),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [`to ${maximum}`]),
  ];
  return limits.length > 0 ? ` (${limits.join(', ')})` : '';
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, field]) => [name, schemaOf(field)]));
}

function schemaOf(schema: JsonSchema | boolean): JsonSchema {
  return typeof schema === 'boolean' ? {} : schema;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
