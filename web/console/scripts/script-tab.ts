const tabs = ['edit', 'try', 'difference', 'replay', 'versions'] as const;

/** A part of a script's page. */
export type ScriptTab = (typeof tabs)[number];

/** Which part the address names. */
export function readScriptTab({ tab }: Readonly<Record<string, unknown>>): { readonly tab?: ScriptTab } {
  const known = tabs.find((one) => one === tab);
  return known ? { tab: known } : {};
}
