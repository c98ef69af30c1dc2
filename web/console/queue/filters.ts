import type { QueryOf } from '../../../bot/api/asking.js';

type Asked = NonNullable<QueryOf<'GET', '/api/reviews'>>;

/** What of the queue is shown; it stands in the address. */
export interface QueueFilters extends Pick<Asked, 'priority' | 'team' | 'language'> {
  readonly mine?: true | undefined;
}

const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
const teams = ['desk', 'enhanced'] as const;
const languages = ['zh-CN', 'en-US'] as const;

/** What an address says of filters; what is none is left out. */
export function readFilters(search: Record<string, unknown>): QueueFilters {
  return {
    priority: priorities.find((one) => one === search.priority),
    team: teams.find((one) => one === search.team),
    language: languages.find((one) => one === search.language),
    mine: search.mine === true ? true : undefined,
  };
}

/** Whether anything is left out. */
export function isNarrowed(filters: QueueFilters): boolean {
  return Object.values(filters).some((one) => one !== undefined);
}
