const tabs = ['samples', 'results', 'own'] as const;

/** A part of the page. */
export type QualityTab = (typeof tabs)[number];

/** What the address says: which part, which month. */
export interface QualitySearch {
  readonly tab?: QualityTab | undefined;
  readonly month?: string | undefined;
}

/** What is none is left out. */
export function readQualitySearch({ tab, month }: Readonly<Record<string, unknown>>): QualitySearch {
  return {
    tab: tabs.find((one) => one === tab),
    month: typeof month === 'string' && /^20\d\d-(?:0[1-9]|1[0-2])$/u.test(month) ? month : undefined,
  };
}
