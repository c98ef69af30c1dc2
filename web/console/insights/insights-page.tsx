import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import { Alerts } from './alerts.js';
import { CauseChart } from './cause-chart.js';
import { Chart } from './chart.js';
import { DayChart } from './day-chart.js';
import { Figures } from './figures.js';
import { GroupChart } from './group-chart.js';
import { HangUpChart } from './hang-up-chart.js';
import { InsightFilterBar } from './insight-filter-bar.js';
import type { InsightFilters } from './insight-filters.js';
import styles from './insights-page.module.css';
import { type Insights, insightsQuery } from './insights-query.js';
import { LengthChart, ReviewChart } from './length-chart.js';
import { QuestionChart } from './question-chart.js';
import { useRateCells } from './rate-words.js';
import { insightWords as words } from './words.js';

/** Whether it works: who is reached, what is understood, where it ends, how long people take. */
export function InsightsPage() {
  const { say } = useWords();
  const filters = useSearch({ from: '/insights' });
  const { data, error } = useQuery(insightsQuery(filters));
  return (
    <>
      <PageTitle title={say(words.title)} />
      <div className="stack">
        <Alerts />
        <InsightFilterBar filters={filters} told={data} />
        {error && <ProblemNotice problem={error} />}
        {!data && !error && <Loading />}
        {data && <All data={data} filters={filters} />}
      </div>
    </>
  );
}

function All({ data, filters }: { readonly data: Insights; readonly filters: InsightFilters }) {
  const { say, language } = useWords();
  const cellsOf = useRateCells();
  const { figures, questions, ambiguity, hangUps, reviews, reviewTimes, supplements, causes, days, from, to } = data;
  if (figures.every(({ of }) => of === 0)) return <Empty title={say(words.nothing)}>{say(words.nothingHint)}</Empty>;
  return (
    <>
      <Chart
        title={say(words.figures)}
        table="figures"
        filters={filters}
        columns={[words.figures, words.rate, words.likely, words.count].map((one) => say(one))}
        rows={figures.map((figure) => ({ key: figure.id, cells: [figure.name[language], ...cellsOf(figure)] }))}
      >
        <Figures figures={figures} />
      </Chart>
      <QuestionChart rows={questions} filters={filters} />
      <div className={styles.two}>
        <GroupChart rows={ambiguity} filters={filters} />
        <HangUpChart rows={hangUps} filters={filters} />
        <ReviewChart rows={reviews} filters={filters} />
        <CauseChart rows={causes} filters={filters} />
        <LengthChart title={say(words.reviewTimes)} table="review-times" {...reviewTimes} filters={filters} />
        <LengthChart title={say(words.supplementTimes)} table="supplement-times" {...supplements} filters={filters} />
      </div>
      <DayChart rows={days} from={from} to={to} filters={filters} />
    </>
  );
}
