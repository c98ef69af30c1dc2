import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { CaseFilterBar } from './case-filter-bar.js';
import { CaseTable } from './case-table.js';
import { casesQuery } from './cases-query.js';
import { casesWords as words } from './words.js';

/** All cases, found by their id or by who is in them. */
export function CasesPage() {
  const { say } = useWords();
  const { may } = useSession();
  const filters = useSearch({ from: '/cases' });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(casesQuery(filters));
  const isNarrowed = Object.values(filters).some((one) => one !== undefined);
  return (
    <>
      <PageTitle title={say(words.title)}>
        {may('import') && <Link to="/cases/import">{say(words.importing)}</Link>}
      </PageTitle>
      <div className="stack">
        <CaseFilterBar filters={filters} />
        {error && <ProblemNotice problem={error} />}
        {data ? <CaseTable rows={data.pages.flatMap(({ cases }) => cases)} isNarrowed={isNarrowed} /> : <Loading />}
        {hasNextPage && (
          <div>
            <Button isPending={isFetchingNextPage} onPress={() => fetchNextPage()}>
              {say(words.more)}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
