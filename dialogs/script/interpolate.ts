const pattern = /\{([^{}]*)\}/g;

/** Puts values into a template: `{lender}` becomes `values.lender`. A placeholder without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(pattern, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Lists the names in braces in a template, each once. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
