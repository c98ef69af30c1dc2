import type { LogIndex } from './log-document.js';

type Index = LogIndex['review'];

/** Whether the agents' queue shows a log as before. */
export function isSameReview(old: Index, next: Index): boolean {
  return (
    old?.priority === next?.priority &&
    old?.dueAt === next?.dueAt &&
    old?.open === next?.open &&
    old?.team === next?.team &&
    old?.locale === next?.locale
  );
}
