const stages = ['before-disbursement', 'after-disbursement'] as const;
const markets = ['cn', 'us'] as const;

/** Which cases are shown; it stands in the address. */
export interface CaseFilters {
  /** What a case’s id begins with, or a party’s id. */
  readonly find?: string | undefined;
  readonly stage?: (typeof stages)[number] | undefined;
  readonly market?: (typeof markets)[number] | undefined;
}

/** What an address says of filters; what is none is left out. */
export function readCaseFilters(search: Record<string, unknown>): CaseFilters {
  const find = String(search.find ?? '').slice(0, 200);
  return {
    find: find === '' ? undefined : find,
    stage: stages.find((one) => one === search.stage),
    market: markets.find((one) => one === search.market),
  };
}
