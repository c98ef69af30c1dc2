import type { OnFile } from '../../case.js';
import type { Personal } from '../../fact.js';
import type { Employer } from '../employer.js';
import type { Agreement } from './agreement.js';

/** What the last comparison across sources found. */
export interface Comparison {
  readonly at?: string;
  readonly agreements: Readonly<Partial<Record<keyof OnFile, Agreement>>>;
  /** What was compared, as text, so that another difference in the same field is told again; nothing once erased. */
  readonly seen: Readonly<Partial<Record<keyof OnFile, string>>>;
}

/** What happens to comparisons. */
export interface ComparisonEvents {
  'records-compared': Personal<Pick<Comparison, 'agreements'>, Pick<Comparison, 'seen'>>;
}

/** What is asked of comparisons. */
export interface ComparisonCommands {
  /** `known`: the employers that are known under a name on file. */
  'compare-records': { readonly known: readonly Employer[] };
}
