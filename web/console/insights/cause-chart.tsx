import { useWords } from '../words/words-provider.js';
import { Bars } from './bars.js';
import { Chart } from './chart.js';
import type { InsightFilters } from './insight-filters.js';
import type { Insights } from './insights-query.js';
import { causePair } from './named.js';
import { percent, scaleOf } from './numbers.js';
import { barOf } from './question-chart.js';
import { RateWords, useRateCells } from './rate-words.js';
import { insightWords as words } from './words.js';

interface Props {
  readonly rows: Insights['causes'];
  readonly filters: InsightFilters;
}

/** Why answers had to be verified a second time. */
export function CauseChart({ rows, filters }: Props) {
  const { say, language } = useWords();
  const cellsOf = useRateCells();
  const scale = scaleOf(rows.map(({ rate }) => rate));
  return (
    <Chart
      title={say(words.causes)}
      table="causes"
      filters={filters}
      columns={[say(words.cause), say(words.conversations), say(words.likely), say(words.count)]}
      rows={rows.map((row) => ({ key: row.cause, cells: [say(causePair(row.cause)), ...cellsOf(row)] }))}
    >
      <Bars
        scale={say(words.scale, { most: percent(scale, language) })}
        bars={rows.map(({ cause, ...rate }) => ({
          key: cause,
          name: say(causePair(cause)),
          ...barOf(rate.rate, scale),
          told: <RateWords {...rate} />,
        }))}
      />
    </Chart>
  );
}
