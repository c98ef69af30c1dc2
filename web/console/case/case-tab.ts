const tabs = ['facts', 'flags', 'tasks', 'documents', 'contact', 'people'] as const;

/** A part of a case’s page. */
export type CaseTab = (typeof tabs)[number];

/** Which part an address asks for: the facts unless told. */
export function readCaseTab(search: Record<string, unknown>): { readonly tab?: CaseTab | undefined } {
  return { tab: tabs.find((one) => one === search.tab) };
}
