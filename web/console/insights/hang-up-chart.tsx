import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words-provider.js';
import { Bars } from './bars.js';
import { Chart } from './chart.js';
import type { InsightFilters } from './insight-filters.js';
import type { Insights } from './insights-query.js';
import { stepName } from './named.js';
import { percent, scaleOf } from './numbers.js';
import { barOf } from './question-chart.js';
import { RateWords, useRateCells } from './rate-words.js';
import { insightWords as words } from './words.js';

type Row = Insights['hangUps'][number];

/** So many stand in the chart; the table has them all. */
const most = 12;

/** At what people hang up, the worst first. */
export function HangUpChart({ rows, filters }: { readonly rows: readonly Row[]; readonly filters: InsightFilters }) {
  const { say, language } = useWords();
  const cellsOf = useRateCells();
  const shown = rows.slice(0, most);
  const scale = scaleOf(shown.map(({ rate }) => rate));
  return (
    <Chart
      title={say(words.hangUps)}
      table="hang-ups"
      filters={filters}
      columns={[say(words.step), say(words.hungUp), say(words.likely), say(words.count), say(words.script)]}
      rows={rows.map((row) => ({
        key: `${row.script} ${row.step}`,
        cells: [stepName(row, language), ...cellsOf(row), row.script],
      }))}
    >
      <Bars
        scale={say(words.scale, { most: percent(scale, language) })}
        bars={shown.map((row) => ({
          key: `${row.script} ${row.step}`,
          name: stepName(row, language),
          ...barOf(row.rate, scale),
          told: <RateWords {...row} />,
          more: (
            <>
              <span className="soft">{row.script}</span>
              {row.count > 0 && (
                <Link
                  to="/insights/conversations"
                  search={{ ...filters, script: row.script, what: 'hung-up', at: row.step }}
                  aria-label={say(words.toTalksOf, { name: stepName(row, language) })}
                >
                  {say(words.toTalks)}
                </Link>
              )}
            </>
          ),
        }))}
      />
    </Chart>
  );
}
