const tabs = ['edit', 'try', 'difference', 'replay', 'not-understood', 'side-by-side', 'versions'] as const;

/** A part of a script's page. */
export type ScriptTab = (typeof tabs)[number];

/** What the address of a script's page says: which part, and of that which question. */
export interface ScriptSearch {
  readonly tab?: ScriptTab;
  readonly question?: string;
}

/** What of it is known. */
export function readScriptTab({ tab, question }: Readonly<Record<string, unknown>>): ScriptSearch {
  const known = tabs.find((one) => one === tab);
  return {
    ...(known && { tab: known }),
    ...(known === 'not-understood' && typeof question === 'string' && { question }),
  };
}
