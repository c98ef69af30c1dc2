import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useHotkeys } from 'react-hotkeys-hook';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { FilterBar } from './filter-bar.js';
import { isShown, readFilters } from './filters.js';
import { QueueList } from './queue-list.js';
import styles from './queue-page.module.css';
import { queueQuery } from './queue-query.js';
import { queueWords as words } from './words.js';

/** The queue on the left, what is worked on beside it; on a phone one after the other. */
export function QueuePage() {
  const { say } = useWords();
  const { account } = useSession();
  const filters = readFilters(useSearch({ strict: false }));
  const { conversation } = useParams({ strict: false });
  const queue = useQuery(queueQuery);
  const navigate = useNavigate();
  const rows = (queue.data ?? []).filter((row) => isShown(row, filters, account.name));
  const show = (id: string | undefined) => {
    if (id !== undefined) void navigate({ to: '/queue/$conversation', params: { conversation: id }, search: true });
  };
  const at = rows.findIndex(({ conversationId }) => conversationId === conversation);
  useHotkeys('j', () => show(rows[Math.min(at + 1, rows.length - 1)]?.conversationId), [rows, at]);
  useHotkeys('k', () => show(rows[Math.max(at - 1, 0)]?.conversationId), [rows, at]);
  useHotkeys('n', () => show(nextFree(rows, conversation)), [rows, conversation]);

  if (queue.error) return <ProblemNotice problem={queue.error} />;
  return (
    <>
      <PageTitle title={say(words.title)} />
      <div className={styles.sides} data-chosen={conversation !== undefined || undefined}>
        <section className={styles.list} aria-label={say(words.list)}>
          <FilterBar filters={filters} />
          {queue.isPending ? (
            <Loading />
          ) : (
            <QueueList rows={rows} isNarrowed={rows.length < (queue.data?.length ?? 0)} />
          )}
        </section>
        <div className={styles.work}>
          <Outlet />
        </div>
      </div>
    </>
  );
}

/** The first that nobody holds, other than the one that is open. */
function nextFree(
  rows: readonly {
    readonly conversationId: string;
    readonly reviews: readonly { readonly claimedBy?: string | undefined }[];
  }[],
  open: string | undefined,
): string | undefined {
  return rows.find(
    ({ conversationId, reviews }) =>
      conversationId !== open && reviews.every(({ claimedBy }) => claimedBy === undefined),
  )?.conversationId;
}
