import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { queries } from '../api/queries.js';
import { useKeys } from '../keys/use-keys.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { UndoElsewhere } from '../review/decisions/undo-elsewhere.js';
import { useWords } from '../words/words-provider.js';
import { FilterBar } from './filter-bar.js';
import { isNarrowed, readFilters } from './filters.js';
import { QueueList } from './queue-list.js';
import styles from './queue-page.module.css';
import { type QueueItem, queueQuery, reviewsQuery } from './queue-query.js';
import { queueWords as words } from './words.js';

/** The queue on the left, what is worked on beside it; on a phone one after the other. */
export function QueuePage() {
  const { say } = useWords();
  const filters = readFilters(useSearch({ strict: false }));
  const { conversation } = useParams({ strict: false });
  const queue = useInfiniteQuery(queueQuery(filters));
  const navigate = useNavigate();
  const items = useMemo(() => queue.data?.pages.flatMap((page) => page.items) ?? [], [queue.data]);
  const at = items.findIndex(({ conversationId }) => conversationId === conversation);
  usePrefetch(items, at);
  useMore(queue, at >= items.length - 3 && items.length > 0);
  const show = (item: QueueItem | undefined) => {
    if (item)
      void navigate({ to: '/queue/$conversation', params: { conversation: item.conversationId }, search: true });
  };
  useKeys('j', () => show(items[Math.min(at + 1, items.length - 1)]), {}, [items, at]);
  useKeys('k', () => show(items[Math.max(at - 1, 0)]), {}, [items, at]);
  // The next one that is free, behind this one; from the top again where there is none.
  const next = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(({ heldBy }) => heldBy === undefined);
  useKeys('n', () => show(next), {}, [next]);

  if (queue.error) return <ProblemNotice problem={queue.error} />;
  const counts = queue.data?.pages[0]?.counts ?? [];
  const count = counts.reduce((sum, { conversations }) => sum + conversations, 0);
  return (
    <>
      <PageTitle title={say(words.title)}>
        <span className="soft">{say(words.open, { count })}</span>
      </PageTitle>
      <div className={styles.sides} data-chosen={conversation !== undefined || undefined}>
        <section className={styles.list} aria-label={say(words.list)}>
          <FilterBar filters={filters} />
          {queue.isPending ? <Loading /> : <QueueList items={items} isNarrowed={isNarrowed(filters)} />}
          {queue.hasNextPage && (
            <Button onPress={() => queue.fetchNextPage()} isPending={queue.isFetchingNextPage}>
              {say(words.more)}
            </Button>
          )}
        </section>
        <div className={styles.work}>
          <UndoElsewhere conversation={conversation} />
          <Outlet />
        </div>
      </div>
    </>
  );
}

/** Whoever works through the list by key meets no end of it before it ends. */
function useMore(
  {
    hasNextPage,
    isFetchingNextPage,
    fetchNextPage,
  }: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>,
  isNearEnd: boolean,
): void {
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

/** What comes next is there before somebody asks for it. */
function usePrefetch(items: readonly QueueItem[], at: number): void {
  useEffect(() => {
    for (const item of items.slice(at + 1, at + 3)) void queries.prefetchQuery(reviewsQuery(item.conversationId));
  }, [items, at]);
}
