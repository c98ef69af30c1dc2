import type { QueueRow } from './queue-query.js';

/** What of the queue is shown; it stands in the address. */
export interface QueueFilters {
  readonly priority?: QueueRow['priority'] | undefined;
  readonly team?: QueueRow['team'] | undefined;
  readonly language?: QueueRow['locale'] | undefined;
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

/** Whether a conversation is among what is shown to `me`. */
export function isShown(row: QueueRow, { priority, team, language, mine }: QueueFilters, me: string): boolean {
  return (
    (priority === undefined || row.priority === priority) &&
    (team === undefined || row.team === team) &&
    (language === undefined || row.locale === language) &&
    (mine === undefined || row.reviews.some(({ claimedBy }) => claimedBy === me))
  );
}
