import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { GivenBy } from '../../../bot/api/asking.js';
import { addressOf, get } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { Table } from '../parts/table.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import { type AuditFilters, deeds, readAuditFilters } from './audit-filters.js';
import styles from './audit-page.module.css';
import { Verification } from './verification.js';
import { thingWords, auditWords as words, workWords } from './words.js';

type Entry = GivenBy<'GET', '/api/audit'>['entries'][number];

const any = 'any';

function auditQuery(filters: AuditFilters) {
  return infiniteQueryOptions({
    queryKey: ['audit', filters],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      get('/api/audit', { query: { ...filters, after: pageParam || undefined }, signal }),
    getNextPageParam: ({ next }) => next,
  });
}

/** Who signed in, saw, changed, revealed and exported what. Nobody can change it here. */
export function AuditPage() {
  const { say } = useWords();
  const filters = useSearch({ from: '/audit' });
  const navigate = useNavigate();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(auditQuery(filters));
  const narrow = (change: Record<string, unknown>) =>
    navigate({ to: '/audit', search: readAuditFilters({ ...filters, ...change }), replace: true });
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <PageTitle title={say(words.title)}>
        <a href={addressOf('/api/audit.csv', {}, filters)} download="audit.csv">
          {say(words.csv)}
        </a>
      </PageTitle>
      <div className="stack">
        <Verification />
        <search className={styles.bar}>
          <TextField
            label={say(words.who)}
            hint={say(words.whoHint)}
            value={filters.who ?? ''}
            onChange={(who) => narrow({ who })}
          />
          <TextField
            label={say(words.about)}
            hint={say(words.aboutHint)}
            value={filters.about ?? ''}
            onChange={(about) => narrow({ about })}
          />
          <SelectField
            label={say(words.deed)}
            value={filters.deed ?? any}
            options={[
              { id: any, name: say(words.any) },
              ...deeds.map((deed) => ({ id: deed, name: say(words[deed]) })),
            ]}
            onChange={(deed) => narrow({ deed: deed === any ? undefined : deed })}
          />
        </search>
        {error && <ProblemNotice problem={error} />}
        {!data && !error && <Loading />}
        {data && entries.length === 0 && <Empty title={say(words.none)}>{say(words.noneHint)}</Empty>}
        {entries.length > 0 && (
          <Table columns={[words.when, words.who, words.deed, words.about, words.work].map((one) => say(one))}>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </Table>
        )}
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

function Row({ entry }: { readonly entry: Entry }) {
  const { at, name, account, deed, right, about, route, field, reason } = entry;
  const { say, language } = useWords();
  const things = (Object.keys(about) as (keyof typeof about)[]).map((thing) => (
    <span key={thing} className={styles.thing}>
      {say(thingWords[thing])} <span className={styles.id}>{about[thing]}</span>
    </span>
  ));
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>
          {new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })}
        </time>
      </th>
      <td>{name ?? account ?? say(words.program)}</td>
      <td>{say(words[deed])}</td>
      <td>
        {things}
        {field !== undefined && <span className={styles.thing}>{field}</span>}
        {reason !== undefined && <q className={styles.reason}>{reason}</q>}
      </td>
      <td>
        {say(workWords[right] ?? [right, right])} <code className="hint">{route}</code>
      </td>
    </tr>
  );
}
